package id.tanggap.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rules stay rules: no framework, no database, no clock of their own. */
@AnalyzeClasses(
        packages = "id.tanggap.training",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule rulesArePlainJava =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "id.tanggap.training..",
                            "java.lang..",
                            "java.time..",
                            "java.util..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule timeIsGiven =
            noClasses().should().callMethod(java.time.Instant.class, "now");
}
