package guidepost.handout;

import java.util.List;

/** Holds a page to what its typeface can write. */
final class Glyphs {
    private Glyphs() {}

    /** @throws HandoutFailed naming the first character there is no glyph for */
    static void check(Layout layout) {
        Brush reader = new Brush() {
            @Override
            public void words(Mark.Words words) {
                List<Integer> missing = Fonts.missing(words.text());
                if (!missing.isEmpty()) {
                    throw new HandoutFailed("no glyph for U+%04X".formatted(missing.get(0)));
                }
            }

            @Override
            public void frame(Mark.Frame frame) {}

            @Override
            public void picture(Mark.Picture picture) {}

            @Override
            public void code(Mark.Code code) {}
        };
        layout.pages().forEach(page -> page.with(reader));
    }
}
