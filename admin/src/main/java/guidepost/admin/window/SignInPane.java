package guidepost.admin.window;

import guidepost.admin.editor.EditorWords;
import guidepost.db.Database;
import guidepost.db.NewAccount;
import guidepost.db.Role;
import guidepost.db.SignInOutcome;
import guidepost.db.SignedIn;
import guidepost.db.StaffAccounts;
import guidepost.ui.Background;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The door: the first account, signing in, and coming back after a pause. */
final class SignInPane {
    private static final int FIELD = 24;

    private final EditorWords words;
    private final Database database;
    private final Background store;
    private final Consumer<SignedIn> onWelcome;
    private final JPanel view = new JPanel(new MigLayout("fill", "[center]", "[center]"));
    private final JTextField login = field("login");
    private final JTextField name = field("full-name");
    private final JPasswordField password = secret("password");
    private final JPasswordField again = secret("password-again");
    private final JCheckBox author;
    private final JCheckBox approver;
    private final JTextArea problem = Cloth.coloured(Cloth.prose(""), Cloth.FINDING);

    SignInPane(EditorWords words, Database database, Background store, Consumer<SignedIn> onWelcome) {
        this.words = words;
        this.database = database;
        this.store = store;
        this.onWelcome = onWelcome;
        author = new JCheckBox(words.say("role.AUTHOR"), true);
        approver = new JCheckBox(words.say("role.APPROVER"));
        problem.setName("problem");
    }

    private static JTextField field(String name) {
        JTextField field = new JTextField(FIELD);
        field.setName(name);
        return field;
    }

    private static JPasswordField secret(String name) {
        JPasswordField field = new JPasswordField(FIELD);
        field.setName(name);
        return field;
    }

    JComponent view() {
        return view;
    }

    /** Shows the form for the first account where there is none, else the one to sign in. */
    void knock() {
        store.call(() -> database.accounts().isEmpty())
                .then(
                        empty -> {
                            if (empty) {
                                first();
                            } else {
                                signIn();
                            }
                        },
                        this::failed);
    }

    private JPanel form(String heading, String help) {
        problem.setText("");
        password.setText("");
        again.setText("");
        JPanel form = new JPanel(new MigLayout("wrap 2, insets dialog", "[][grow, fill]", "[]unrel[]unrel[]"));
        form.add(Cloth.styled(new JLabel(heading), "h1"), "span");
        if (!help.isEmpty()) {
            form.add(Cloth.prose(help), "span, growx, wmin 0");
        }
        return form;
    }

    private void row(JPanel form, String key, JComponent field) {
        JLabel label = new JLabel(words.say(key));
        label.setLabelFor(field);
        form.add(label);
        form.add(field);
    }

    private void end(JPanel form, JButton go, JComponent begin) {
        form.add(problem, "span, growx, wmin 0");
        form.add(go, "span, split, right, tag ok");
        view.removeAll();
        view.add(form);
        view.revalidate();
        view.repaint();
        if (view.getRootPane() != null) {
            view.getRootPane().setDefaultButton(go);
        }
        begin.requestFocusInWindow();
        // Text that breaks its lines knows its height only once it has its width.
        SwingUtilities.invokeLater(view::revalidate);
    }

    private void first() {
        JPanel form = form(words.say("first.heading"), words.say("first.help", StaffAccounts.LEAST_CHARACTERS));
        row(form, "first.name", name);
        row(form, "sign-in.login", login);
        row(form, "sign-in.password", password);
        row(form, "first.again", again);
        form.add(new JLabel(words.say("first.roles")), "top");
        form.add(author, "split 2, flowy");
        form.add(approver);
        end(form, Cloth.button("create", words.say("first.go"), this::create), name);
    }

    private void create() {
        char[] secret = password.getPassword();
        if (!Arrays.equals(secret, again.getPassword())) {
            say(words.say("first.differ"));
            return;
        }
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        if (author.isSelected()) {
            roles.add(Role.AUTHOR);
        }
        if (approver.isSelected()) {
            roles.add(Role.APPROVER);
        }
        String wantedLogin = login.getText();
        String wantedName = name.getText();
        ask(
                secret,
                () -> {
                    try {
                        return database.accounts().createFirst(new NewAccount(wantedLogin, wantedName, roles), secret);
                    } catch (IllegalArgumentException e) {
                        throw new AccountProblem(String.valueOf(e.getMessage()), e);
                    }
                },
                this::welcome);
    }

    /** A form that cannot be taken; the message is for whoever filled it in. */
    private static final class AccountProblem extends Exception {
        private static final long serialVersionUID = 1L;

        AccountProblem(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The form to sign in, empty. */
    void signIn() {
        login.setEnabled(true);
        JPanel form = form(words.say("sign-in.heading"), "");
        row(form, "sign-in.login", login);
        row(form, "sign-in.password", password);
        end(form, Cloth.button("sign-in", words.say("sign-in.go"), this::enter), login);
    }

    /** The way back for somebody who was away; another may sign in instead. */
    void lock(SignedIn who, Runnable other) {
        login.setText(who.login());
        JPanel form = form(words.say("lock.heading"), words.say("lock.help", who.name()));
        row(form, "sign-in.password", password);
        form.add(Cloth.button("other", words.say("lock.other"), other), "skip, left");
        end(form, Cloth.button("sign-in", words.say("lock.go"), this::enter), password);
    }

    private void enter() {
        char[] secret = password.getPassword();
        String who = login.getText();
        ask(
                secret,
                () -> database.accounts().signIn(who, secret),
                (SignInOutcome outcome) -> outcome.fold(
                        welcome -> {
                            welcome(welcome.who());
                            return true;
                        },
                        refused -> {
                            password.setText("");
                            say(refused.shutUntil()
                                    .map(until -> words.say("sign-in.shut", words.moment(until)))
                                    .orElseGet(() -> words.say("sign-in.refused")));
                            return false;
                        }));
    }

    private <T> void ask(char[] secret, Callable<T> work, Consumer<T> onEdt) {
        store.call(work)
                .then(
                        done -> {
                            Arrays.fill(secret, '\0');
                            onEdt.accept(done);
                        },
                        failure -> {
                            Arrays.fill(secret, '\0');
                            failed(failure);
                        });
    }

    private void welcome(SignedIn who) {
        password.setText("");
        again.setText("");
        onWelcome.accept(who);
    }

    /** Forgets who was here. */
    void forget() {
        login.setText("");
    }

    private void failed(Exception failure) {
        say(Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName()));
    }

    private void say(String sentence) {
        problem.setText(sentence);
        view.revalidate();
    }
}
