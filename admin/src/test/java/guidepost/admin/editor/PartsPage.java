package guidepost.admin.editor;

import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import java.util.List;
import java.util.Optional;

/** What stands where items are written, and a writer's hands at it. */
final class PartsPage implements PartsView {
    private List<PartRow> rows = List.of();
    private Optional<ItemKey> chosen = Optional.empty();
    private Optional<PartForm> form = Optional.empty();
    private String said = "";
    private boolean trouble;
    private String asked = "";
    private String teaching = "";
    private boolean mayWrite;

    @Override
    public void rows(ItemKind kind, List<PartRow> fresh, Optional<ItemKey> one, boolean writable) {
        rows = fresh;
        chosen = one;
        mayWrite = writable;
    }

    @Override
    public void form(PartForm fresh, boolean writable) {
        form = Optional.of(fresh);
        teaching = "";
    }

    @Override
    public void nothing(String why) {
        form = Optional.empty();
        teaching = why;
    }

    @Override
    public void said(String sentence, boolean isTrouble) {
        said = sentence;
        trouble = isTrouble;
        asked = "";
    }

    @Override
    public void ask(String sentence) {
        asked = sentence;
    }

    List<String> codes() {
        return rows.stream().map(row -> row.item().code()).toList();
    }

    PartRow row(String code) {
        return rows.stream()
                .filter(row -> row.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    ItemKey chosen() {
        return chosen.orElseThrow();
    }

    PartForm form() {
        return form.orElseThrow();
    }

    /** The fields that can be changed, by name. */
    List<String> fields() {
        return form().parts().stream().map(FormPart::label).toList();
    }

    FormPart.Conditions conditions(String field) {
        return form().parts().stream()
                .filter(FormPart.Conditions.class::isInstance)
                .map(FormPart.Conditions.class::cast)
                .filter(part -> part.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    FormPart.Pick pick(String field) {
        return form().parts().stream()
                .filter(FormPart.Pick.class::isInstance)
                .map(FormPart.Pick.class::cast)
                .filter(part -> part.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    FormPart.Children children() {
        return form().parts().stream()
                .filter(FormPart.Children.class::isInstance)
                .map(FormPart.Children.class::cast)
                .findFirst()
                .orElseThrow();
    }

    String said() {
        return said;
    }

    boolean trouble() {
        return trouble;
    }

    String asked() {
        return asked;
    }

    String teaching() {
        return teaching;
    }

    boolean mayWrite() {
        return mayWrite;
    }
}
