package guidepost.admin.editor;

import guidepost.core.item.TextPlace;
import java.util.List;
import java.util.Optional;

/**
 * The text that is worked on.
 *
 * @param words as it is written, tokens and all; empty where it is not written in the language
 * @param source the same text in the guide's first language, where another is worked in
 * @param was what patients are told now, where that differs
 * @param said as a patient reads it, its tokens put in
 * @param note who changed it last; a hint where nobody did
 * @param reads how hard it is to read, in a few words; empty where nobody can tell
 * @param hints what would make it easier to read
 * @param stale whether its source was changed after it
 * @param formatted whether it may have lists and bold
 */
public record TextSheet(
        TextPlace place,
        String name,
        String words,
        Optional<String> source,
        Optional<String> was,
        String said,
        String note,
        List<String> findings,
        Optional<String> reads,
        List<String> hints,
        boolean stale,
        boolean formatted) {
    public TextSheet {
        findings = List.copyOf(findings);
        hints = List.copyOf(hints);
    }
}
