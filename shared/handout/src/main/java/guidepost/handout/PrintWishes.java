package guidepost.handout;

/** What a job asks of the printer, in the words of the Internet Printing Protocol. */
record PrintWishes(String media, String sides) {
    static PrintWishes of(PaperSize paper, PrintServicePrinter.Plex plex) {
        return new PrintWishes(
                paper == PaperSize.A4 ? "iso_a4_210x297mm" : "na_letter_8.5x11in",
                plex == PrintServicePrinter.Plex.TWO_SIDED ? "two-sided-long-edge" : "one-sided");
    }
}
