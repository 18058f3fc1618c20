package guidepost.admin.editor;

/**
 * One thing that can be chosen from a list.
 *
 * @param code what it is called in the guide
 * @param name what its authors call it
 */
public record Choice(String code, String name) {
    @Override
    public String toString() {
        return name;
    }
}
