package guidepost.db;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.item.TextPlace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Collectors;

/** A process of its own that edits and publishes until it is killed, and writes down how far it came. */
final class PublisherChild {
    static final TextPlace TITLE = TextPlace.edition(TextPlace.Field.TITLE);
    private static final int SAVES = 3;

    private final FileChannel notes;
    private final Optional<PublishPhase> last;
    private int publishes;
    private int saves;

    private PublisherChild(FileChannel notes, Optional<PublishPhase> last) {
        this.notes = notes;
        this.last = last;
    }

    /** Data folder, file of notes, and the phase of the second publish to stop in, or nothing. */
    public static void main(String[] arguments) throws Exception {
        try (FileChannel notes = FileChannel.open(
                Path.of(arguments[1]),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            Optional<PublishPhase> last =
                    arguments.length > 2 ? Optional.of(PublishPhase.valueOf(arguments[2])) : Optional.empty();
            new PublisherChild(notes, last).run(Path.of(arguments[0]));
        }
    }

    private void run(Path data) throws Exception {
        Database.Setup setup = Database.Setup.STANDARD.with(this::reached);
        try (Database database = Database.open(DatabaseLocation.in(data), () -> {}, setup)) {
            SignedIn who = database.accounts().withoutAccounts("child");
            saves = counted(database, who);
            note("ready");
            System.out.println("ready");
            for (int hours = 24; ; hours = hours == 90 ? 24 : hours + 1) {
                edit(database, who, hours);
                PublishOutcome outcome = database.publisher().publish(who, Optional.empty());
                PublishOutcome.Published published = (PublishOutcome.Published) outcome;
                publishes++;
                note("ack " + published.stamp().number() + " "
                        + published.stamp().seal());
                System.out.println("ack");
            }
        }
    }

    /** The number in the title of what was written last; none at first. */
    static int counted(Database database, SignedIn who) {
        String title = database.draft()
                .read(who)
                .or(() -> database.editions().newest().flatMap(newest -> database.editions()
                        .read(newest.stamp().number())))
                .orElseThrow()
                .title()
                .in(Language.ENGLISH);
        String word = title.substring(title.lastIndexOf(' ') + 1);
        return word.matches("x[a-j]+") ? number(word) : 0;
    }

    /** A number without a digit: no text may hold one. */
    private static String word(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .collect(Collectors.joining("", "x", ""));
    }

    private static int number(String word) {
        return word.substring(1).chars().map(letter -> letter - 'a').reduce(0, (sum, digit) -> 10 * sum + digit);
    }

    /** Several saves, as somebody types. */
    private void edit(Database database, SignedIn who, int hours) throws DraftRejected {
        DraftCopy draft = database.draft().begin(who);
        Edition edited = Staff.withThreshold(draft.edition(), "ice_hours", hours);
        for (int i = 0; i < SAVES; i++) {
            note("saving " + ++saves);
            edited = Staff.withWords(edited, TITLE, Language.ENGLISH, "Back pain " + word(saves));
            draft = Staff.save(database, who, draft, edited).now();
            note("saved " + saves);
        }
    }

    private void reached(PublishPhase phase) {
        note("phase " + phase);
        if (publishes == 1 && last.filter(phase::equals).isPresent()) {
            System.out.println("waiting");
            await();
        }
    }

    private static void await() {
        try {
            if (System.in.read() >= 0) {
                throw new IllegalStateException("nobody was to say anything");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Outlives the process: the page cache does not die with it. */
    private void note(String line) {
        try {
            notes.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
