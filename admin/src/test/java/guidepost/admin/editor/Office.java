package guidepost.admin.editor;

import guidepost.core.guide.Language;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import guidepost.db.AccountRejected;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.NewAccount;
import guidepost.db.Role;
import guidepost.db.SignInOutcome;
import guidepost.db.SignedIn;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.ui.Background;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A store with a writer, a second writer and an approver in it, and their desks. */
final class Office implements AutoCloseable {
    static final TextPlace INVITATION = TextPlace.edition(TextPlace.Field.INVITATION);
    static final TextPlace INTENDED_USE = TextPlace.edition(TextPlace.Field.INTENDED_USE);
    static final String PASSWORD = "correct horse battery";

    final Database database;
    final EditorWords words = new EditorWords(ZoneOffset.UTC);
    private final Path folder;
    private final SignedIn chief;

    Office(Path folder) throws AccountRejected {
        this.folder = folder;
        database = Database.open(DatabaseLocation.in(folder), () -> {});
        chief = database.accounts()
                .createFirst(new NewAccount("ann", "Ann Author", Set.of(Role.AUTHOR)), PASSWORD.toCharArray());
    }

    SignedIn ann() {
        return chief;
    }

    SignedIn another(String login, Role role) throws AccountRejected {
        database.accounts().create(chief, new NewAccount(login, login, Set.of(role)), PASSWORD.toCharArray());
        return ((SignInOutcome.Welcome) database.accounts().signIn(login, PASSWORD.toCharArray())).who();
    }

    /** Somebody's desk, and the pauses of their typing. */
    record Seat(EditorSession session, HandPause saving, HandPause proving) {
        void types(TextPlace place, String words) {
            session.edit(
                    ItemKey.wording(place, Language.ENGLISH),
                    EditionEdits.words(session.edition(), place, Language.ENGLISH, words));
        }

        String reads(TextPlace place) {
            return EditorSessionTest.text(session.edition(), place);
        }
    }

    Seat seat(SignedIn who) {
        return seat(who, Background.sameThread());
    }

    Seat seat(SignedIn who, Background store) {
        return seat(who, store, Background.sameThread());
    }

    Seat seat(SignedIn who, Background store, Background thinking) {
        HandPause saving = new HandPause();
        HandPause proving = new HandPause();
        AtomicReference<EditorSession> opened = new AtomicReference<>();
        EditorSession.open(
                new EditorSession.Ports(database, new ClinicFile(folder), store, thinking, saving, proving),
                who,
                opened::set,
                failure -> {
                    throw new AssertionError(failure);
                });
        return new Seat(Objects.requireNonNull(opened.get()), saving, proving);
    }

    @Override
    public void close() {
        database.close();
    }
}
