package guidepost.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Color;
import java.awt.Desktop;
import java.awt.Font;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;

@AnalyzeClasses(packages = "guidepost.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class UiFenceTest {
    @ArchTest
    static final ArchRule nothing_that_leads_out = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    JFrame.class,
                    JDialog.class,
                    JOptionPane.class,
                    JFileChooser.class,
                    JEditorPane.class,
                    JComboBox.class,
                    Desktop.class)
            .because("screens are panels that need no window, and a patient must not reach the desktop");

    @ArchTest
    static final ArchRule looks_are_data = noClasses()
            .that()
            .resideOutsideOfPackage("guidepost.ui.theme")
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "it makes a colour or a font",
                    call -> call.getTargetOwner().isEquivalentTo(Color.class)
                            || call.getTargetOwner().isEquivalentTo(Font.class)))
            .because("colours and sizes live in the theme files");

    @ArchTest
    static final ArchRule panes_decide_nothing = noClasses()
            .that()
            .resideInAnyPackage("guidepost.ui.pane", "guidepost.ui.theme")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("guidepost.core.triage", "guidepost.core.proof", "guidepost.core.check")
            .because("a pane draws what it is given");

    @ArchTest
    static final ArchRule one_class_makes_threads = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("guidepost.ui.SwingBackground")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .because("taps keep their order in one queue");
}
