package id.tanggap.server.escalation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationStep;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.server.platform.fault.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationRulesTest {
    private static final EscalationTemplateView CHAIN =
            new EscalationTemplateView(
                    "CHAIN",
                    "Rantai",
                    "Chain",
                    List.of(
                            station("DESK", item("MANUAL", true), item("PHOTO", false)),
                            station("UNIT_TI", item("ON_SITE", true)),
                            station("HARDWARE")),
                    false,
                    Instant.EPOCH,
                    "Uji",
                    0);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FUNCTIONAL, HARDWARE, -, -, -, fine",
                "FUNCTIONAL, -, CHAIN, 2, MANUAL, fine",
                "HIERARCHICAL, -, -, -, -, fine",
                "FUNCTIONAL, -, -, -, -, toGroup REQUIRED",
                "FUNCTIONAL, -, -, 2, -, toGroup REQUIRED",
                "FUNCTIONAL, HARDWARE, -, 2, -, step NOT_ALLOWED",
                "FUNCTIONAL, HARDWARE, CHAIN, 2, -, toGroup NOT_ALLOWED",
                "FUNCTIONAL, -, CHAIN, -, -, step REQUIRED",
                "FUNCTIONAL, HARDWARE, -, -, MANUAL, checked NOT_ALLOWED",
                "HIERARCHICAL, HARDWARE, -, -, -, toGroup NOT_ALLOWED",
                "HIERARCHICAL, -, CHAIN, -, -, template NOT_ALLOWED",
                "HIERARCHICAL, -, -, 2, -, step NOT_ALLOWED",
                "HIERARCHICAL, -, -, -, MANUAL, checked NOT_ALLOWED",
            })
    void theWayIsAGroupOrAStationAndUpwardsThereIsNone(
            EscalationKind kind,
            @Nullable String toGroup,
            @Nullable String template,
            @Nullable Integer step,
            @Nullable String checked,
            String outcome) {
        EscalateTicket command =
                new EscalateTicket(
                        new UUID(0, 1),
                        0,
                        kind,
                        toGroup,
                        template,
                        step,
                        "Catatan",
                        checked == null ? Set.of() : Set.of(checked));
        assertThat(outcomeOf(() -> EscalationRules.refuseUnclear(command))).isEqualTo(outcome);
    }

    @Test
    void whatIsRequiredAtTheStationsBeforeIsDoneNowOrWasDoneEarlier() {
        assertThat(open(2, Set.of(), Set.of())).isEqualTo("MANUAL");
        assertThat(open(2, Set.of("PHOTO"), Set.of())).isEqualTo("MANUAL");
        assertThat(open(2, Set.of("MANUAL"), Set.of())).isEqualTo("fine");
        assertThat(open(3, Set.of(), Set.of())).isEqualTo("MANUAL, ON_SITE");
        assertThat(open(3, Set.of("ON_SITE"), Set.of("MANUAL"))).isEqualTo("fine");
        assertThat(open(3, Set.of("ON_SITE", "MANUAL"), Set.of())).isEqualTo("fine");
    }

    @Test
    void itemsOfLaterStationsAreNotDoneYet() {
        assertThat(open(2, Set.of("MANUAL", "ON_SITE"), Set.of()))
                .isEqualTo("checked UNKNOWN_VALUE");
    }

    @Test
    void aChainHasNoStationBeyondItsLast() {
        assertThat(EscalationRules.station(CHAIN, 3).group()).isEqualTo("HARDWARE");
        assertThat(outcomeOf(() -> EscalationRules.station(CHAIN, 4)))
                .isEqualTo("step UNKNOWN_VALUE");
    }

    @Test
    void whatWasDoneStandsBelowTheNote() {
        assertThat(EscalationRules.words(" Mati total. ", List.of(item("MANUAL", true))))
                .isEqualTo("Mati total.\n\u2713 Butir MANUAL");
    }

    @Test
    void everyMistakeInAChainIsNamed() {
        List<EscalationStep> steps =
                List.of(
                        station("DESK", item("A", true), item("A", true)),
                        station("DESK"),
                        station("NO_SUCH", item("A", true)));
        assertThat(EscalationRules.check(steps, Set.of("DESK", "HARDWARE")))
                .extracting(e -> e.field() + " " + e.code())
                .containsExactly(
                        "steps[0].checklist[1].code DUPLICATE",
                        "steps[1].group DUPLICATE",
                        "steps[2].group UNKNOWN_VALUE",
                        "steps[2].checklist[0].code DUPLICATE");
        assertThat(EscalationRules.check(CHAIN.steps(), Set.of("DESK", "UNIT_TI", "HARDWARE")))
                .isEmpty();
    }

    private static String open(int step, Set<String> now, Set<String> earlier) {
        return outcomeOf(() -> EscalationRules.refuseOpen(CHAIN, step, now, earlier));
    }

    private static String outcomeOf(Runnable deed) {
        try {
            deed.run();
            return "fine";
        } catch (DomainException e) {
            return e.args()
                    .getOrDefault(
                            "items",
                            e.fieldErrors().getFirst().field()
                                    + " "
                                    + e.fieldErrors().getFirst().code());
        }
    }

    private static EscalationStep station(String group, ChecklistItem... checklist) {
        return new EscalationStep(group, group, group, List.of(checklist));
    }

    private static ChecklistItem item(String code, boolean required) {
        return new ChecklistItem(code, "Butir " + code, "Item " + code, required);
    }
}
