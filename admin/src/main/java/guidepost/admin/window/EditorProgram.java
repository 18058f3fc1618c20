package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.KioskSigns;
import guidepost.admin.editor.SaveState;
import guidepost.db.Database;
import guidepost.db.PutBack;
import guidepost.db.SignedIn;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.ui.SwingBackground;
import java.awt.AWTEvent;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** The editor's window, from opening the store to closing it; the only place that knows all of it. */
public final class EditorProgram {
    private static final Logger LOG = System.getLogger(EditorProgram.class.getName());
    private static final int SAVE_MILLIS = 400;
    private static final int PROVE_MILLIS = 500;
    private static final int IDLE_MILLIS = 10 * 60 * 1000;
    private static final String OPENING = "opening";
    private static final String DOOR = "door";
    private static final String DESK = "desk";
    private static final Dimension USUAL = new Dimension(1280, 720);

    private final Path dataFolder;
    private final Callable<Database> opening;
    private final Clock clock;
    private final Runnable onQuit;
    private final SwingBackground store = new SwingBackground("guidepost-store");
    private final SwingBackground thinking = new SwingBackground("guidepost-thinking");
    private final EditorWords words = new EditorWords(ZoneId.systemDefault());
    private final CardLayout cards = new CardLayout();
    private final JPanel room = new JPanel(cards);
    private final JPanel notices = new JPanel(new MigLayout("insets 0, gap 0, wrap 2", "[grow, fill][]"));
    private final Timer idle = new Timer(IDLE_MILLIS, over -> lock());
    private final AWTEventListener activity = event -> idle.restart();
    private Optional<JFrame> frame = Optional.empty();
    private Optional<Database> database = Optional.empty();
    private Optional<SignInPane> door = Optional.empty();
    private Optional<EditorSession> session = Optional.empty();
    private List<JComponent> failed = List.of();
    private WindowMemory memory = new WindowMemory(Optional.empty(), false, true);

    private EditorProgram(Path dataFolder, Callable<Database> opening, Clock clock, Runnable onQuit) {
        this.dataFolder = dataFolder;
        this.opening = opening;
        this.clock = clock;
        this.onQuit = onQuit;
    }

    /**
     * Opens the window, which stands when this returns; the store opens behind it. Not for the event thread.
     *
     * @param opening opens the store; slow, and may fail
     * @param onQuit runs when everything is closed
     */
    public static EditorProgram start(Path dataFolder, Callable<Database> opening, Clock clock, Runnable onQuit) {
        WindowMemory remembered = WindowMemory.read(dataFolder);
        return CompletableFuture.supplyAsync(
                        () -> {
                            EditorProgram program = new EditorProgram(dataFolder, opening, clock, onQuit);
                            program.open(remembered);
                            return program;
                        },
                        SwingUtilities::invokeLater)
                .join();
    }

    private void open(WindowMemory remembered) {
        memory = remembered;
        Cloth.dress(memory.dark());
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(this::somethingFailed));
        JFrame window = new JFrame(words.say("program"));
        window.setName("editor");
        frame = Optional.of(window);
        window.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent closing) {
                close();
            }
        });
        room.add(new JLabel(words.say("opening"), SwingConstants.CENTER), OPENING);
        window.add(notices, BorderLayout.PAGE_START);
        window.add(room, BorderLayout.CENTER);
        place(window);
        window.setVisible(true);
        Toolkit.getDefaultToolkit().addAWTEventListener(activity, AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
        idle.setRepeats(false);
        store.call(opening).then(this::opened, this::cannotOpen);
    }

    private void place(JFrame window) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Rectangle at = memory.bounds().filter(screen::intersects).orElseGet(() -> {
            int width = Math.min(USUAL.width, screen.width);
            int height = Math.min(USUAL.height, screen.height);
            return new Rectangle(
                    screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
        });
        window.setBounds(at);
    }

    private void opened(Database ready) {
        database = Optional.of(ready);
        ready.putBack().ifPresent(this::tell);
        SignInPane pane = new SignInPane(words, ready, store, this::welcome);
        door.ifPresent(old -> room.remove(old.view()));
        door = Optional.of(pane);
        room.add(pane.view(), DOOR);
        cards.show(room, DOOR);
        pane.knock();
    }

    /** Stays in sight until the editor is closed: edits somebody remembers making may be gone. */
    private void tell(PutBack putBack) {
        String to = putBack.backup()
                .map(backup -> words.say("put.back.backup", backup.name()))
                .orElseGet(() -> words.say("put.back.earlier"));
        String kept = putBack.damaged()
                .map(file -> " " + words.say("put.back.kept", file))
                .orElse("");
        JTextArea notice = Cloth.coloured(Cloth.prose(to + kept), Cloth.FINDING);
        notice.setName("put-back");
        notices.add(notice, "wmin 0, span 2");
        notices.revalidate();
    }

    /** Nobody thought of this: what was typed is saved, and whoever is here decides when to start anew. */
    private void somethingFailed() {
        session.ifPresent(EditorSession::save);
        if (failed.isEmpty()) {
            JTextArea notice =
                    Cloth.coloured(Cloth.prose(words.say("last-resort", dataFolder.resolve("logs"))), Cloth.FINDING);
            notice.setName("last-resort");
            JButton seen = Cloth.button("last-resort-seen", words.say("last-resort.seen"), this::putAway);
            failed = List.of(notice, seen);
            notices.add(notice, "wmin 0");
            notices.add(seen, "growx 0");
            notices.revalidate();
        }
    }

    private void putAway() {
        failed.forEach(notices::remove);
        failed = List.of();
        notices.revalidate();
    }

    private void cannotOpen(Exception failure) {
        LOG.log(Level.ERROR, "the store cannot be opened", failure);
        room.add(new JLabel(String.valueOf(failure.getMessage()), SwingConstants.CENTER), "fault");
        cards.show(room, "fault");
    }

    private void welcome(SignedIn who) {
        idle.restart();
        Optional<EditorSession> same = session.filter(there -> there.who().account() == who.account());
        if (same.isPresent()) {
            cards.show(room, DESK);
            return;
        }
        database.ifPresent(ready -> EditorSession.open(
                new EditorSession.Ports(
                        ready,
                        new ClinicFile(dataFolder),
                        store,
                        thinking,
                        new SwingPause(SAVE_MILLIS),
                        new SwingPause(PROVE_MILLIS)),
                who,
                this::sit,
                this::cannotOpen));
    }

    private void sit(EditorSession mine) {
        session = Optional.of(mine);
        Desk desk = new Desk(mine, words, clock, new Controls(), memory);
        room.add(desk.view(), DESK);
        cards.show(room, DESK);
    }

    private final class Controls implements Desk.Window {
        @Override
        public void lock() {
            EditorProgram.this.lock();
        }

        @Override
        public void signOut() {
            leave(EditorProgram.this::goOut);
        }

        @Override
        public void dark(boolean dark) {
            memory = new WindowMemory(memory.bounds(), dark, memory.preview());
            Cloth.dress(dark);
        }

        @Override
        public void preview(boolean shown) {
            memory = new WindowMemory(memory.bounds(), memory.dark(), shown);
        }

        @Override
        public KioskSigns kiosks() {
            return new KioskSigns(dataFolder);
        }

        @Override
        public void reopen() {
            session = Optional.empty();
            database = Optional.empty();
            idle.stop();
            cards.show(room, OPENING);
            store.call(opening).then(EditorProgram.this::opened, EditorProgram.this::cannotOpen);
        }

        @Override
        public void begun() {
            Optional<SignedIn> who = session.map(EditorSession::who);
            session = Optional.empty();
            who.ifPresent(EditorProgram.this::welcome);
        }
    }

    private void lock() {
        session.ifPresent(mine -> {
            mine.save();
            door.ifPresent(pane -> {
                pane.lock(mine.who(), () -> leave(this::goOut));
                cards.show(room, DOOR);
            });
        });
    }

    private void goOut() {
        session = Optional.empty();
        idle.stop();
        door.ifPresent(pane -> {
            pane.forget();
            cards.show(room, DOOR);
            pane.signIn();
        });
    }

    /** Saves what was typed and then goes on; where that cannot be, somebody has to say that it may be lost. */
    private void leave(Runnable next) {
        if (session.isEmpty()) {
            next.run();
            return;
        }
        EditorSession mine = session.get();
        SaveState before = mine.state();
        boolean stuck = before == SaveState.FAILED || before == SaveState.REFUSED;
        if (stuck || !mine.afterSaving(next)) {
            Object[] choices = {words.say("close.stay"), words.say("close.anyway")};
            int chosen = JOptionPane.showOptionDialog(
                    frame.orElse(null),
                    words.say("close.unsaved", mine.trouble().orElse("")),
                    words.say("program"),
                    JOptionPane.DEFAULT_OPTION,
                    JOptionPane.WARNING_MESSAGE,
                    null,
                    choices,
                    choices[0]);
            if (chosen == 1) {
                next.run();
            }
        }
    }

    /** Closes as the window's own button does: nothing that was typed is lost. */
    public void close() {
        leave(this::shut);
    }

    private void shut() {
        idle.stop();
        Toolkit.getDefaultToolkit().removeAWTEventListener(activity);
        frame.ifPresent(window -> {
            memory = new WindowMemory(Optional.of(window.getBounds()), memory.dark(), memory.preview());
            window.dispose();
        });
        WindowMemory last = memory;
        store.call(() -> {
                    last.write(dataFolder);
                    database.ifPresent(Database::close);
                    return true;
                })
                .then(closed -> end(), failure -> {
                    LOG.log(Level.ERROR, "the store did not close well", failure);
                    end();
                });
    }

    private void end() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        store.close();
        thinking.close();
        onQuit.run();
    }
}
