package guidepost.ui.pane;

import guidepost.ui.screen.Chrome;
import guidepost.ui.screen.Control;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.util.List;
import java.util.Optional;

/** What every screen is built of. */
final class Kit {
    final Look look;
    final Deck deck;
    final PageWords pageWords;
    final PageState pages;

    Kit(Look look, Deck deck, PageWords pageWords, PageState pages) {
        this.look = look;
        this.deck = deck;
        this.pageWords = pageWords;
        this.pages = pages;
    }

    Coat coat(Style style) {
        return look.coat(style);
    }

    TouchButton button(Control control, Face face) {
        return new TouchButton(look, deck, control, face);
    }

    List<TouchButton> buttons(List<Control> controls, Face face) {
        return controls.stream().map(control -> button(control, face)).toList();
    }

    Words words(String name, String text, Type type, Coat ground) {
        return new Words(look, name, text, type, ground.foreground());
    }

    Words quiet(String name, String text, Type type, Coat ground) {
        Coat panel = coat(Style.PANEL);
        Coat paper = coat(Style.PAPER);
        boolean plain = ground.equals(panel) || ground.equals(paper);
        return words(name, text, type, plain ? coat(Style.QUIET) : ground);
    }

    Column column() {
        return new Column(look);
    }

    Row nav(Chrome chrome, Coat ground) {
        Row nav = new Row(look, 4);
        place(nav, chrome.back(), "back-arrow", Face.PLAIN, 0.29);
        place(nav, chrome.callStaff(), "help-hand", Face.PLAIN, 0.35);
        place(nav, chrome.next(), "next-arrow", Face.ACTION, 0.36);
        return nav;
    }

    private void place(Row nav, Optional<Control> control, String icon, Face face, double weight) {
        if (control.isPresent()) {
            nav.with(
                    new TouchButton(
                            look,
                            deck,
                            control.get(),
                            face,
                            control.get().icon().or(() -> Optional.of(icon))),
                    weight);
        } else {
            nav.empty(weight);
        }
    }

    Grid corner(List<Control> controls) {
        return new Grid(look, 4, 3, buttons(controls, Face.CORNER));
    }

    /** The clinic's name, what is not approved, how far we are, and what must be seen now. */
    Column masthead(Chrome chrome, Coat ground) {
        Column masthead = masthead(chrome.clinic(), chrome.sample(), ground);
        chrome.progress().ifPresent(progress -> {
            masthead.with(new ProgressLine(look, progress), 4);
            if (progress.current() >= 0
                    && progress.current() < progress.sections().size()) {
                masthead.with(
                        quiet(Names.SECTION, progress.sections().get(progress.current()), Type.SMALL, ground), 2.5);
            }
        });
        chrome.notice().ifPresent(notice -> masthead.with(notice(notice), 5));
        return masthead;
    }

    Column masthead(String clinic, Optional<String> sample, Coat ground) {
        Column masthead = column();
        masthead.with(quiet(Names.CLINIC, clinic, Type.SMALL, ground), 0);
        sample.ifPresent(words -> masthead.with(
                new Plate(look, coat(Style.SAMPLE), 2, true, words(Names.SAMPLE, words, Type.SMALL, coat(Style.SAMPLE)))
                        .hugging(),
                3));
        return masthead;
    }

    private Plate notice(String notice) {
        Coat staff = coat(Style.ASK_STAFF);
        Words words = words(Names.NOTICE, notice, Type.STRONG, staff);
        return new Plate(look, staff, 4, true, new Beside(look, "speech-bubble", staff.foreground(), 10, false, words));
    }

    Paged body(List<Item> items, Coat ground) {
        return new Paged(this, ground, items);
    }
}
