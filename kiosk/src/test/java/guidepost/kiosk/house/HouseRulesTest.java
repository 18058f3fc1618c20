package guidepost.kiosk.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Color;
import java.awt.Desktop;
import java.awt.Font;
import java.io.File;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.concurrent.Executors;
import javax.swing.JColorChooser;
import javax.swing.JComboBox;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;

/** What the modules' walls cannot say: each rule with the reason a newcomer needs. */
@AnalyzeClasses(packages = "guidepost", importOptions = HouseRulesTest.ShippedCode.class)
class HouseRulesTest {

    /** Not this module's tests, nor the test kits of the others. */
    static final class ShippedCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule core_needs_nothing_but_java = classes()
            .that()
            .resideInAPackage("guidepost.core..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("guidepost.core..")
                    .or(resideInAPackage("java.lang.."))
                    .or(resideInAPackage("java.util.."))
                    .or(resideInAPackage("java.math.."))
                    .or(resideInAPackage("java.time.."))
                    .or(resideInAPackage("java.io.."))
                    .or(resideInAPackage("java.text.."))
                    .or(resideInAPackage("java.nio.charset.."))
                    .or(resideInAPackage("org.jspecify.."))
                    .or(isPrimitiveOrArray()))
            .because("a decision must be readable and provable without a screen, a database or a printer");

    @ArchTest
    static final ArchRule core_asks_no_clock = noClasses()
            .that()
            .resideInAPackage("guidepost.core..")
            .should()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class, File.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("time and chance are arguments, so that the same visit always gives the same sheet");

    @ArchTest
    static final ArchRule nobody_asks_the_machines_language = noClasses()
            .that()
            .resideInAnyPackage("guidepost.core..", "guidepost.handout..", "guidepost.ui..", "guidepost.kiosk..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ResourceBundle.class)
            .because("words belong to the visit, not to the machine: two patients may speak two languages");

    @ArchTest
    static final ArchRule only_db_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackage("guidepost.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jooq..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..", "guidepost.db.generated..")
            .because("screens and commands ask the store; only db speaks SQL");

    @ArchTest
    static final ArchRule db_has_no_screen = noClasses()
            .that()
            .resideInAnyPackage("guidepost.db..", "guidepost.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..")
            .because("slow work is handed a guard against the event thread; it does not know what an event thread is");

    @ArchTest
    static final ArchRule leaves_do_not_see_each_other = noClasses()
            .that()
            .resideInAPackage("guidepost.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("guidepost.handout..", "guidepost.exchange..", "guidepost.db..", "guidepost.kiosk..")
            .because("the editor previews the very same panes without the kiosk's files");

    @ArchTest
    static final ArchRule panes_do_not_decide = noClasses()
            .that()
            .resideInAnyPackage("guidepost.ui.pane..", "guidepost.ui.theme..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("guidepost.core.triage..", "guidepost.core.check..")
            .because("a clinical decision inside a listener cannot be reviewed");

    @ArchTest
    static final ArchRule visits_know_no_swing = noClasses()
            .that()
            .resideInAPackage("guidepost.kiosk.visit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.swing..",
                    "java.awt..",
                    "guidepost.exchange..",
                    "guidepost.handout..",
                    "guidepost.db..",
                    "guidepost.ui.pane..")
            .because("a visit is tested without a screen, a file or a printer");

    @ArchTest
    static final ArchRule no_way_out_of_the_kiosk = noClasses()
            .that()
            .resideInAnyPackage("guidepost.kiosk..", "guidepost.ui..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    JOptionPane.class,
                    JFileChooser.class,
                    JColorChooser.class,
                    JEditorPane.class,
                    JComboBox.class,
                    Desktop.class)
            .because("dialogs, choosers and links are how people get from a kiosk to the desktop");

    @ArchTest
    static final ArchRule one_class_owns_the_frame = noClasses()
            .that()
            .doNotHaveSimpleName("KioskFrame")
            .and()
            .resideInAnyPackage("guidepost.kiosk..", "guidepost.ui..")
            .and()
            .resideOutsideOfPackage("guidepost.kiosk.running")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JFrame.class)
            .because("screens are panels, which can be tested without a display");

    @ArchTest
    static final ArchRule colours_and_fonts_live_in_the_theme = noClasses()
            .that()
            .resideInAnyPackage("guidepost.kiosk..", "guidepost.ui.pane..", "guidepost.ui.screen..")
            .should()
            .callConstructor(Color.class, int.class)
            .orShould()
            .callConstructor(Color.class, int.class, int.class, int.class)
            .orShould()
            .callConstructor(Font.class, String.class, int.class, int.class)
            .because("themes, contrast and text sizes can only change what the theme decides");

    @ArchTest
    static final ArchRule one_class_starts_threads = noClasses()
            .that()
            .resideInAnyPackage("guidepost.kiosk..", "guidepost.ui..")
            .and()
            .doNotHaveSimpleName("SwingBackground")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Executors.class)
            .because("one named thread at a time keeps taps in order, and every failure has somewhere to go");

    @ArchTest
    static final ArchRule nothing_mutable_is_shared_by_all = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("guidepost..")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("guidepost.db.generated..")
            .and()
            .areStatic()
            .and()
            .areNotFinal()
            .should()
            .beDeclaredIn(Object.class)
            .allowEmptyShould(true)
            .because("what one visit leaves in a static field, the next one finds");

    @ArchTest
    static final ArchRule packages_go_one_way = slices().matching("guidepost.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the guide knows nothing of the decision, nor the decision of the handout");

    private static DescribedPredicate<JavaClass> isPrimitiveOrArray() {
        return DescribedPredicate.describe("primitives and arrays", type -> type.isPrimitive() || type.isArray());
    }
}
