package guidepost.admin.editor;

import guidepost.core.item.ItemKey;
import java.util.List;
import java.util.Optional;

/**
 * One item with everything that can be changed about it.
 *
 * @param code the item's code, which stays
 * @param sentence what it does, read aloud
 * @param locked why the program keeps it as it is; empty where it does not
 * @param was what patients are judged by now, where that differs
 * @param findings what is wrong with it
 */
public record PartForm(
        ItemKey item,
        String code,
        String sentence,
        Optional<String> locked,
        Optional<String> was,
        List<String> findings,
        List<FormPart> parts,
        Upkeep upkeep) {
    public PartForm {
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
    }

    /**
     * Who looks after an item.
     *
     * @param owner a name; empty text for nobody
     * @param reviewBy the day it has to be looked at again, as it is typed; empty text for none
     * @param changed who changed it last
     */
    public record Upkeep(String owner, String reviewBy, boolean overdue, String changed) {}
}
