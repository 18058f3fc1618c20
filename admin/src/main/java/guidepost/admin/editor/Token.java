package guidepost.admin.editor;

/**
 * Something a text can hold in place of a number or a fact.
 *
 * @param text as it stands in a text
 * @param shown its name and what it stands for now
 */
public record Token(String text, String shown) {}
