package guidepost.handout;

import guidepost.core.handout.Handout;
import guidepost.core.handout.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The little of a sheet that its square carries to a phone: what to do, the emergency list, whom to call, the dates ahead; no reason, no answer. */
final class Essentials {
    private final Handout handout;

    private Essentials(Handout handout) {
        this.handout = handout;
    }

    /** As much of it as has room in a square, each part whole or not at all, the most important first; empty where not even what to do has. */
    static Optional<Square> square(Handout handout) {
        List<Piece> taken = new ArrayList<>();
        for (Piece piece : new Essentials(handout).parts()) {
            taken.add(piece);
            if (!Square.hasRoomFor(text(taken))) {
                taken.remove(piece);
            }
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(Square.of(text(taken)));
    }

    /** @param place in the text, where parts stand in another order than that of their importance */
    private record Piece(int place, String text) {}

    private static String text(List<Piece> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(Piece::place))
                .map(Piece::text)
                .collect(Collectors.joining("\n\n"));
    }

    private List<Piece> parts() {
        Stream<Piece> parts = Stream.of(
                new Piece(1, handout.title() + ": " + handout.instruction()),
                new Piece(4, emergencyList()),
                new Piece(5, clinic()),
                new Piece(3, dates()),
                new Piece(2, lines(handout.action())));
        return parts.filter(part -> !part.text().isBlank()).toList();
    }

    private String emergencyList() {
        String signs = handout.emergencyList().entries().stream()
                .map(entry -> lines(entry.lines()))
                .collect(Collectors.joining("\n"));
        return handout.emergencyList().heading() + ":\n" + signs;
    }

    private String dates() {
        return handout.timeline().stream()
                .flatMap(timeline -> timeline.ahead().stream())
                .filter(Timeline.Stop::said)
                .map(stop -> stop.date() + ": " + stop.label())
                .collect(Collectors.joining("\n"));
    }

    private String clinic() {
        return Stream.of(handout.clinic().name(), handout.clinic().phone())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String lines(List<Handout.Line> lines) {
        return lines.stream()
                .map(line -> (line.bullet() ? "- " : "") + line.text())
                .collect(Collectors.joining("\n"));
    }
}
