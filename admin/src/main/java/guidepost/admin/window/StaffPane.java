package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.db.Account;
import guidepost.db.NewAccount;
import guidepost.db.Operation;
import guidepost.db.Role;
import guidepost.db.SignedIn;
import guidepost.db.StaffAccounts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Who has an account, and what they may do. */
final class StaffPane implements SectionPane {
    private static final int FIELD = 20;

    private final EditorSession session;
    private final EditorWords words;
    private final JPanel column = Cloth.column("insets panel, wrap", "[grow, fill]");
    private final JScrollPane view = Cloth.scroll(column);
    private final JTextArea said = Cloth.prose("");

    StaffPane(EditorSession session, EditorWords words) {
        this.session = session;
        this.words = words;
        said.setName("staff-said");
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        if (!session.who().may(Operation.LIST_ACCOUNTS)) {
            column.removeAll();
            column.add(Cloth.prose(words.say("staff.may-not")), "wmin 0");
            return;
        }
        session.ports().store().call(() -> accounts().all(session.who())).then(this::fill, this::fault);
    }

    @Override
    public void changed() {}

    @Override
    public boolean isOfGuide() {
        return false;
    }

    private StaffAccounts accounts() {
        return session.ports().database().accounts();
    }

    private SignedIn who() {
        return session.who();
    }

    private void fill(List<Account> all) {
        column.removeAll();
        column.add(said, "wmin 0");
        all.forEach(this::account);
        column.add(Cloth.heading(words.say("staff.add")), "gaptop unrel");
        newAccount();
        column.revalidate();
        column.repaint();
    }

    private Map<Role, JCheckBox> roles(String owner, Set<Role> held) {
        Map<Role, JCheckBox> boxes = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            JCheckBox box = new JCheckBox(words.say("role.short." + role.name()), held.contains(role));
            box.setName(owner + "." + role);
            box.setToolTipText(words.say("role." + role.name()));
            boxes.put(role, box);
        }
        return boxes;
    }

    private static Set<Role> chosen(Map<Role, JCheckBox> boxes) {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.isSelected()) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    private void account(Account account) {
        JLabel name = Cloth.subheading(account.name() + " (" + account.login() + ")"
                + (account.active() ? "" : " – " + words.say("staff.closed")));
        column.add(name, "gaptop unrel, wmin 0");
        Map<Role, JCheckBox> boxes = roles(account.login(), account.roles());
        boolean first = true;
        for (JCheckBox box : boxes.values()) {
            column.add(box, first ? "split 7, growx 0" : "growx 0");
            first = false;
        }
        column.add(
                Cloth.button(
                        account.login() + ".roles",
                        words.say("staff.set"),
                        () -> act(() -> {
                            accounts().setRoles(who(), account.id(), chosen(boxes));
                            return true;
                        })),
                "growx 0");
        JButton door = Cloth.button(
                account.login() + ".active",
                words.say(account.active() ? "staff.close" : "staff.open"),
                () -> act(() -> {
                    accounts().setActive(who(), account.id(), !account.active());
                    return true;
                }));
        column.add(door, "growx 0, wrap");
        if (account.id() != who().account()) {
            JPasswordField fresh = new JPasswordField(FIELD);
            column.add(Cloth.quiet(words.say("staff.new-password")), "split 3, growx 0");
            column.add(fresh, "growx 0");
            column.add(
                    Cloth.button(account.login() + ".reset", words.say("staff.reset"), () -> {
                        char[] secret = fresh.getPassword();
                        act(() -> {
                            accounts().resetPassword(who(), account.id(), secret);
                            Arrays.fill(secret, '\0');
                            return true;
                        });
                    }),
                    "growx 0, wrap");
        }
    }

    private void newAccount() {
        JTextField name = new JTextField(FIELD);
        name.setName("new.name");
        JTextField login = new JTextField(FIELD);
        login.setName("new.login");
        JPasswordField password = new JPasswordField(FIELD);
        password.setName("new.password");
        Map<Role, JCheckBox> boxes = roles("new", Set.of(Role.APPROVER));
        JPanel form = new JPanel(new MigLayout("insets 0, wrap 2", "[][]", ""));
        form.add(new JLabel(words.say("staff.name")));
        form.add(name);
        form.add(new JLabel(words.say("staff.login")));
        form.add(login);
        form.add(new JLabel(words.say("staff.password")));
        form.add(password);
        form.add(new JLabel(words.say("staff.roles")));
        boolean first = true;
        for (JCheckBox box : boxes.values()) {
            form.add(box, first ? "split 4" : "");
            first = false;
        }
        form.add(
                Cloth.button("new.add", words.say("staff.add"), () -> {
                    char[] secret = password.getPassword();
                    String wantedLogin = login.getText();
                    String wantedName = name.getText();
                    Set<Role> wanted = chosen(boxes);
                    act(() -> {
                        long id = accounts().create(who(), new NewAccount(wantedLogin, wantedName, wanted), secret);
                        Arrays.fill(secret, '\0');
                        return id;
                    });
                }),
                "skip");
        column.add(form, "growx 0");
    }

    private <T> void act(Callable<T> work) {
        session.ports()
                .store()
                .call(work)
                .then(
                        done -> {
                            Cloth.coloured(said, Cloth.GOOD).setText(words.say("staff.done"));
                            entered();
                        },
                        this::fault);
    }

    private void fault(Exception failure) {
        Cloth.coloured(said, Cloth.FINDING).setText(String.valueOf(failure.getMessage()));
        column.revalidate();
    }
}
