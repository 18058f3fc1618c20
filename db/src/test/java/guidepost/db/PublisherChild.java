package guidepost.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

/** A process of its own that imports and publishes until it is killed, and writes down how far it came. */
final class PublisherChild {
    private final FileChannel notes;
    private final Optional<PublishPhase> last;
    private int publishes;

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
        Database.Setup setup = new Database.Setup(Clock.systemUTC(), Migrations.OF_THIS_PROGRAM, this::reached);
        try (Database database = Database.open(DatabaseLocation.in(data), () -> {}, setup)) {
            note("ready");
            System.out.println("ready");
            for (int hours = 24; ; hours = hours == 90 ? 24 : hours + 1) {
                database.draft().replace(Guides.withIceHours(hours), "child");
                PublishOutcome outcome = database.publisher().publish("child", Optional.empty());
                PublishOutcome.Published published = (PublishOutcome.Published) outcome;
                publishes++;
                note("ack " + published.stamp().number() + " "
                        + published.stamp().seal());
                System.out.println("ack");
            }
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
