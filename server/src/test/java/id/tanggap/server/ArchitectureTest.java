package id.tanggap.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.tanggap.server.platform.command.CommandHandlers;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boundaries of the server: features, layers, and what may be used where. */
@AnalyzeClasses(
        packages = "id.tanggap.server",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Pattern ROOM =
            Pattern.compile("id\\.tanggap\\.server\\.(\\w+)\\.(internal|transport)(\\..*)?");
    private static final Pattern FEATURE =
            Pattern.compile("id\\.tanggap\\.server\\.(\\w+)(\\..*)?");

    @ArchTest
    static final ArchRule internalAndTransportBelongToTheirFeatureAlone =
            classes().should(notUseRoomsOfOtherFeatures());

    @ArchTest
    static final ArchRule platformKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage("id.tanggap.server.platform..")
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "are of a feature",
                                    (JavaClass c) ->
                                            c.getPackageName().startsWith("id.tanggap.server.")
                                                    && !c.getPackageName()
                                                            .startsWith(
                                                                    "id.tanggap.server.platform")));

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.tanggap.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesStayInside =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .resideInAPackage("..internal..");

    @ArchTest
    static final ArchRule noActiveRecords =
            noClasses().should().beAssignableTo(PanacheEntityBase.class);

    @ArchTest
    static final ArchRule asteriskJavaStaysInTelephony =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.asteriskjava..");

    @ArchTest
    static final ArchRule handlersAndResourcesAreTransport =
            classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .or(isA(CommandHandlers.class))
                    .and()
                    .areNotInterfaces()
                    .should()
                    .resideInAPackage("..transport..");

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotInterfaces()
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith("io.quarkus.security.Authenticated");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTheProgramSpeaksToTheTerminal =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "id.tanggap.server",
                            "id.tanggap.server.platform.database..",
                            "id.tanggap.server.demo..")
                    .should(
                            com.tngtech.archunit.library.GeneralCodingRules
                                    .ACCESS_STANDARD_STREAMS);

    private static DescribedPredicate<JavaClass> isA(Class<?> type) {
        return describe("are " + type.getSimpleName(), c -> c.isAssignableTo(type));
    }

    private static ArchCondition<JavaClass> notUseRoomsOfOtherFeatures() {
        return new ArchCondition<>("not use internal or transport of other features") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency d : origin.getDirectDependenciesFromSelf()) {
                    Matcher room = ROOM.matcher(d.getTargetClass().getPackageName());
                    if (room.matches() && !Optional.of(room.group(1)).equals(featureOf(origin))) {
                        events.add(SimpleConditionEvent.violated(d, d.getDescription()));
                    }
                }
            }
        };
    }

    private static Optional<String> featureOf(JavaClass c) {
        Matcher m = FEATURE.matcher(c.getPackageName());
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
