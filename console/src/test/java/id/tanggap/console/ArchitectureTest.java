package id.tanggap.console;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import javax.swing.SwingWorker;

@AnalyzeClasses(
        packages = "id.tanggap.console",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "id.tanggap.console.";
    private static final List<String> FEATURES =
            List.of(
                    "agent",
                    "call",
                    "ticket",
                    "contact",
                    "dors",
                    "training",
                    "report",
                    "knowledge",
                    "asset",
                    "settings.policy",
                    "settings.calendar",
                    "settings.whatif",
                    "settings.category",
                    "settings.group",
                    "settings.template");

    @ArchTest
    static final ArchRule presentersAndStatesKnowNoWidgets =
            noClasses()
                    .that()
                    .haveNameMatching(".*(Presenter|State|View)")
                    .and()
                    .resideOutsideOfPackage(ROOT + "ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.swing..", "java.awt..", "com.formdev..");

    @ArchTest
    static final ArchRule coloursAndFontsComeFromTheTheme =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "ui..")
                    .should()
                    .callConstructorWhere(
                            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates
                                            .With.owner(
                                            com.tngtech.archunit.core.domain.JavaClass.Predicates
                                                    .type(Color.class)
                                                    .or(
                                                            com.tngtech.archunit.core.domain
                                                                    .JavaClass.Predicates.type(
                                                                    Font.class)))));

    @ArchTest
    static final ArchRule theNetworkKnowsNoScreens =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "net..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.swing..", "java.awt..", ROOT + "ui..");

    @ArchTest
    static final ArchRule theKitKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "ui..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("id.tanggap.console..")
                                    .and(not(resideInAnyPackage(ROOT + "ui..", ROOT + "net.."))));

    @ArchTest
    static final ArchRule onlyTheTransportKnowsTyrus =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("TyrusTransport")
                    .and()
                    .resideOutsideOfPackage(ROOT + "net..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.glassfish..", "jakarta.websocket..");

    @ArchTest
    static final ArchRule workGoesThroughUiTasks =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(SwingWorker.class)
                    .orShould()
                    .callConstructor(Thread.class, Runnable.class);

    @ArchTest
    static final ArchRule onlyTheWiringKnowsTheWiring =
            classes()
                    .that()
                    .resideInAPackage(ROOT + "app..")
                    .should()
                    .onlyBeAccessed()
                    .byAnyPackage(ROOT + "app..");

    /** The frame of the settings knows none of its pages: whoever adds one leaves it alone. */
    @ArchTest
    static final ArchRule theFrameOfTheSettingsKnowsNoPage =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "settings")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "settings.*..");

    /** The list of tickets is built of it, not the other way round. */
    @ArchTest
    static final ArchRule findingKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            FEATURES.stream()
                                    .map(feature -> ROOT + feature + "..")
                                    .toArray(String[]::new));

    @ArchTest
    static void featuresDoNotKnowEachOther(JavaClasses console) {
        for (String feature : FEATURES) {
            String[] others =
                    FEATURES.stream()
                            .filter(other -> !other.equals(feature))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(console);
        }
    }
}
