package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.core.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;

/** One of the draft's patients to pick; whoever is picked stays so while others come and go. */
final class PatientChoice {
    private final EditorSession session;
    private final JComboBox<Scenario> box = new JComboBox<>();
    private List<Scenario> offered = List.of();

    PatientChoice(EditorSession session, String name) {
        this.session = session;
        box.setName(name);
        box.setRenderer(new Named<>(Scenario::name));
        refresh();
    }

    JComboBox<Scenario> box() {
        return box;
    }

    Optional<Scenario> chosen() {
        return Optional.ofNullable(box.getItemAt(box.getSelectedIndex()));
    }

    void onChoice(Runnable listener) {
        box.addActionListener(choice -> listener.run());
    }

    /** Offers the patients there are now; listeners hear of it where there are others. */
    void refresh() {
        if (!offered.equals(session.scenarios())) {
            Optional<String> before = chosen().map(Scenario::code);
            offered = session.scenarios();
            box.setModel(new DefaultComboBoxModel<>(offered.toArray(Scenario[]::new)));
            offered.stream()
                    .filter(scenario -> before.equals(Optional.of(scenario.code())))
                    .findFirst()
                    .or(session::usualPatient)
                    .ifPresent(box::setSelectedItem);
        }
    }
}
