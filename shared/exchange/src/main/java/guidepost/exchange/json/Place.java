package guidepost.exchange.json;

/** Where in a file a value stands; spelt out only when somebody must be told. */
final class Place {
    static final Place FILE = new Place(() -> "");

    private final Path path;

    private Place(Path path) {
        this.path = path;
    }

    /** How a place is spelt; empty for the whole file. */
    private interface Path {
        String spelt();
    }

    Place member(String name) {
        return new Place(() -> Quote.member(path.spelt(), name));
    }

    Place item(int index) {
        return new Place(() -> path.spelt() + '[' + index + ']');
    }

    @Override
    public String toString() {
        String spelt = path.spelt();
        return spelt.isEmpty() ? "file" : spelt;
    }
}
