package guidepost.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.spool.SpoolItem.Alert;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The window's inside without a window: what a screen reader finds, and what the keys do. */
final class DeskPaneTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 560;

    @TempDir
    Path data;

    private final DeskStory.Kiosks kiosks = new DeskStory.Kiosks();
    private DeskPane pane = new DeskPane(look(ThemeName.STANDARD));

    private static Look look(ThemeName theme) {
        return Theme.look(theme, new Metrics(3.78, TextSize.STANDARD));
    }

    @BeforeEach
    void three_calls() {
        for (Alert.Kind kind : List.of(Alert.Kind.EMERGENCY, Alert.Kind.CALL_STAFF, Alert.Kind.PRINTER)) {
            kiosks.waiting.add(
                    Call.of(UUID.randomUUID(), kind, DeskStory.MORNING.minusSeconds(60L * kiosks.waiting.size())));
        }
    }

    private DeskStory shown(ThemeName theme) throws Exception {
        pane = new DeskPane(look(theme));
        DeskStory desk = new DeskStory(kiosks, data).waits(2);
        pane.serve(desk.presenter);
        show(desk);
        return desk;
    }

    private void show(DeskStory desk) {
        pane.show(desk.screen());
        pane.setSize(WIDTH, HEIGHT);
        // Lines are broken once the width is known.
        layOut(pane);
        layOut(pane);
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component part : container.getComponents()) {
            if (part instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        collect(pane, parts);
        return parts;
    }

    private static void collect(Container container, List<Component> into) {
        for (Component part : container.getComponents()) {
            into.add(part);
            if (part instanceof Container inner) {
                collect(inner, into);
            }
        }
    }

    private List<AbstractButton> buttons() {
        return parts().stream()
                .filter(part -> part instanceof AbstractButton && part.getName() != null)
                .map(AbstractButton.class::cast)
                .toList();
    }

    private AbstractButton button(String name) {
        return buttons().stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_listens_hears_which_call_a_button_answers() throws Exception {
        shown(ThemeName.STANDARD);
        assertThat(buttons())
                .extracting(button -> button.getAccessibleContext().getAccessibleName())
                .containsExactly(
                        "Acknowledge: Emergency answer, 09:00, just now",
                        "Acknowledge: Somebody asks for staff, 08:59, 1 min ago",
                        "Acknowledge: The printer did not print, 08:58, 2 min ago",
                        "Reception only: close the kiosk",
                        "Sound is on",
                        "Dark");
        assertThat(pane.getAccessibleContext().getAccessibleName()).isEqualTo("(3) Front desk");
        assertThat(pane.getAccessibleContext().getAccessibleDescription())
                .startsWith("3 calls. Kiosk: not known whether it runs. Printer: did not print at 08:58. Emergency:");
    }

    @Test
    void everything_is_done_without_a_mouse() throws Exception {
        DeskStory desk = shown(ThemeName.STANDARD);
        assertThat(buttons()).allSatisfy(button -> {
            assertThat(button.isFocusable()).isTrue();
            assertThat(button.getInputMap().get(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0)))
                    .isNotNull();
        });

        Object newest = pane.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke("ctrl ENTER"));
        pane.getActionMap().get(newest).actionPerformed(new ActionEvent(pane, ActionEvent.ACTION_PERFORMED, ""));
        assertThat(kiosks.acknowledged).hasSize(1);
        assertThat(desk.rows()).hasSize(2);

        button("desk.sound").doClick();
        button("desk.light").doClick();
        button("desk.door").doClick();
        assertThat(desk.screen().sound().on()).isFalse();
        assertThat(desk.screen().light().on()).isTrue();
        assertThat(desk.screen().door().closed()).isTrue();
    }

    @Test
    void a_row_that_stays_stays_the_same_part_so_that_the_keyboard_is_not_lost() throws Exception {
        DeskStory desk = shown(ThemeName.STANDARD);
        AbstractButton second = buttons().get(1);
        buttons().get(0).doClick();
        kiosks.waiting.add(Call.of(UUID.randomUUID(), Alert.Kind.FAULT, DeskStory.MORNING.plusSeconds(60)));
        show(desk.waits(2));

        assertThat(buttons()).contains(second).hasSize(6);
        assertThat(buttons().get(0).getAccessibleContext().getAccessibleName())
                .isEqualTo("Acknowledge: The kiosk had a fault, 09:01, just now");
        second.doClick();
        assertThat(kiosks.acknowledged).hasSize(2);
        assertThat(desk.rows()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD", "DARK"})
    void no_words_are_cut_off_in_light_or_dark(ThemeName theme) throws Exception {
        kiosks.waiting.add(Call.unreadable(UUID.randomUUID()));
        shown(theme);
        assertThat(parts())
                .filteredOn(DeskPaneTest::speaks)
                .hasSizeGreaterThan(20)
                .allSatisfy(part -> {
                    assertThat(part.getWidth())
                            .as(part.toString())
                            .isGreaterThanOrEqualTo(part instanceof JTextComponent ? 1 : part.getPreferredSize().width);
                    assertThat(part.getHeight())
                            .as(part.toString())
                            .isGreaterThanOrEqualTo(part.getPreferredSize().height);
                });
    }

    private static boolean speaks(Component part) {
        boolean words = (part instanceof JTextComponent text && !text.getText().isEmpty())
                || (part instanceof JLabel label && label.getText() != null)
                || (part instanceof AbstractButton && part.getName() != null);
        return words && part.isVisible() && part.getParent().isVisible();
    }

    @Test
    void trouble_takes_a_line_only_while_there_is_some() throws Exception {
        DeskStory desk = shown(ThemeName.STANDARD);
        JComponent line = (JComponent) parts().stream()
                .filter(part -> "desk.troubles".equals(part.getName()))
                .findFirst()
                .orElseThrow();
        assertThat(line.isVisible()).isFalse();

        desk.presenter.close();
        show(desk);
        assertThat(line.isVisible()).isTrue();
        assertThat(Optional.of(line).map(JTextComponent.class::cast).map(JTextComponent::getText))
                .contains("Acknowledge every call before you close this window.");
    }
}
