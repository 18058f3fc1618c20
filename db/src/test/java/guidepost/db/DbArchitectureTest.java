package guidepost.db;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.jooq.impl.DSL;

/** What Maven's walls cannot say of this module. */
@AnalyzeClasses(packages = "guidepost.db", importOptions = ImportOption.DoNotIncludeTests.class)
final class DbArchitectureTest {
    @ArchTest
    static final ArchRule SQL_IS_WRITTEN_BY_JOOQ = noClasses()
            .that()
            .doNotHaveSimpleName("H2Commands")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Statement.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(PreparedStatement.class)
            .because("SQL in strings is not checked by anybody; H2's own commands stand in one class");

    @ArchTest
    static final ArchRule NO_SQL_IN_STRINGS_THROUGH_JOOQ = noClasses()
            .that()
            .resideInAPackage("guidepost.db")
            .should()
            .callMethod(DSL.class, "sql", String.class)
            .orShould()
            .callMethod(DSL.class, "condition", String.class)
            .orShould()
            .callMethod(DSL.class, "field", String.class)
            .orShould()
            .callMethod(DSL.class, "table", String.class)
            .because("SQL in strings is not checked by anybody");

    @ArchTest
    static final ArchRule JOOQ_STAYS_INSIDE = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("guidepost.db")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(resideInAnyPackage("org.jooq..", "java.sql..", "guidepost.db.generated.."))
            .because("a screen that holds a record could store it");

    @ArchTest
    static final ArchRule NO_SCREEN = classes()
            .that()
            .resideInAPackage("guidepost.db")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("java.awt..", "javax.swing..")
            .because("the store does not know who asks");
}
