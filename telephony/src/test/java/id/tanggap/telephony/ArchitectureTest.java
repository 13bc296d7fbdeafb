package id.tanggap.telephony;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "id.tanggap.telephony",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyAmiKnowsTheLibrary =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..telephony.ami..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.asteriskjava..");

    @ArchTest
    static final ArchRule reducerIsPure =
            noClasses()
                    .that()
                    .resideInAPackage("..telephony.reducer..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..telephony.ami..",
                            "..telephony.log..",
                            "java.io..",
                            "java.net..",
                            "java.nio..",
                            "java.util.concurrent..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule filesAndAmiDoNotKnowEachOther =
            noClasses()
                    .that()
                    .resideInAPackage("..telephony.log..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..telephony.ami..", "..telephony.reducer..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule plainJava =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", "javax.swing..");
}
