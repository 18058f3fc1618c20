package guidepost.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What the module's packages may know of. */
@AnalyzeClasses(packages = "guidepost.exchange", importOptions = ImportOption.DoNotIncludeTests.class)
final class WallsTest {
    @ArchTest
    static final ArchRule the_parser_is_behind_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("..exchange.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..")
            .because("files are read strictly, and that takes one reader");

    @ArchTest
    static final ArchRule files_are_written_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("..exchange.disk")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(FileChannel.class)
            .because("a test must be able to let any write fail");

    @ArchTest
    static final ArchRule time_is_an_argument = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule no_screen_and_no_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "java.sql..")
            .because("both programs use it, and neither waits for it");
}
