package guidepost.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What Maven's walls cannot say of this module. */
@AnalyzeClasses(packages = "guidepost.admin", importOptions = ImportOption.DoNotIncludeTests.class)
final class AdminArchitectureTest {
    @ArchTest
    static final ArchRule ONLY_DB_SPEAKS_SQL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.h2..", "org.postgresql..", "guidepost.db.generated..")
            .because("commands and screens ask the store; only the store speaks SQL");
}
