package guidepost.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.item.WordDiff.Kind;
import guidepost.core.item.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told of a text that changed. */
final class WordDiffTest {
    @Test
    void a_changed_word_is_told_as_one_taken_out_and_one_put_in() {
        assertThat(WordDiff.between("Use ice for 48 hours.", "Use ice for 36 hours."))
                .containsExactly(
                        new Piece(Kind.SAME, "Use ice for "),
                        new Piece(Kind.REMOVED, "48"),
                        new Piece(Kind.ADDED, "36"),
                        new Piece(Kind.SAME, " hours."));
    }

    @Test
    void nothing_changed_is_one_piece_and_nothing_at_all_none() {
        assertThat(WordDiff.between("Rest.", "Rest.")).containsExactly(new Piece(Kind.SAME, "Rest."));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void the_pieces_make_both_texts_again() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = WordDiff.between(before, after);
            assertThat(joined(pieces, Kind.ADDED)).isEqualTo(before);
            assertThat(joined(pieces, Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void very_long_texts_are_told_as_one_change() {
        String before = "a b ".repeat(5000);
        String after = "c d ".repeat(5000);
        assertThat(WordDiff.between(before, after)).hasSize(3);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(word -> List.of("rest", "ice,", "walk", "48").get(word))
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
