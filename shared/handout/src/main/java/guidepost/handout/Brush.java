package guidepost.handout;

/** Puts marks on something: a page of a PDF, a printer, a screen. */
public interface Brush {
    void words(Mark.Words words);

    void frame(Mark.Frame frame);

    void picture(Mark.Picture picture);

    void code(Mark.Code code);
}
