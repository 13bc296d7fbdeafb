package id.tanggap.server.macro.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.WorkActivity;
import id.tanggap.server.platform.fault.DomainException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MacroRulesTest {
    private final MacroRules rules = new MacroRules(Set.of("ACCOUNT"), Set.of("DESK", "HARDWARE"));

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(fields(null, null, null), "steps[0].category REQUIRED"),
                wrong(fields("NO_SUCH", null, null), "steps[0].category UNKNOWN_VALUE"),
                wrong(fields(null, Priority.HIGH, null), "steps[0].priorityReason REQUIRED"),
                wrong(fields("ACCOUNT", null, "sebab"), "steps[0].priorityReason NOT_ALLOWED"),
                wrong(new MacroStep.Assign(null, false), "steps[0].group REQUIRED"),
                wrong(new MacroStep.Assign("NO_SUCH", true), "steps[0].group UNKNOWN_VALUE"),
                wrong(
                        new MacroStep.Escalate(EscalationKind.FUNCTIONAL, null, "x"),
                        "steps[0].toGroup REQUIRED"),
                wrong(
                        new MacroStep.Escalate(EscalationKind.HIERARCHICAL, "DESK", "x"),
                        "steps[0].toGroup NOT_ALLOWED"),
                wrong(
                        new MacroStep.Say(TicketEntryKind.CONTACT_REPLY, "x"),
                        "steps[0].entry UNKNOWN_VALUE"),
                wrong(
                        new MacroStep.Say(TicketEntryKind.REPLY, "Yth. {{naam}}"),
                        "steps[0].text UNKNOWN_PLACEHOLDER"),
                wrong(new MacroStep.AddTask("x", "NO_SUCH"), "steps[0].group UNKNOWN_VALUE"),
                wrong(
                        new MacroStep.AddTask("Telepon {{nama", null),
                        "steps[0].title PLACEHOLDER_NOT_CLOSED"),
                wrong(
                        new MacroStep.ChangeStatus(TicketStatus.PENDING, null, null),
                        "steps[0].pendingReason REQUIRED"),
                wrong(
                        new MacroStep.ChangeStatus(TicketStatus.CLOSED, PendingReason.VENDOR, null),
                        "steps[0].pendingReason NOT_ALLOWED"),
                wrong(
                        new MacroStep.ChangeStatus(TicketStatus.RESOLVED, null, " "),
                        "steps[0].note REQUIRED"),
                wrong(
                        new MacroStep.ChangeStatus(TicketStatus.NEW, null, null),
                        "steps[0].to UNKNOWN_VALUE"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatMakesNoSenseIsNamed(MacroStep step, String error) {
        assertThat(rules.check(List.of(step)))
                .extracting(e -> e.field() + " " + e.code())
                .containsExactly(error);
    }

    @Test
    void stepsThatMakeSenseAreTaken() {
        assertThat(
                        rules.check(
                                List.of(
                                        fields("ACCOUNT", Priority.HIGH, "Kapolres menunggu"),
                                        new MacroStep.Assign(null, true),
                                        new MacroStep.Escalate(
                                                EscalationKind.FUNCTIONAL, "HARDWARE", "x"),
                                        new MacroStep.Say(TicketEntryKind.NOTE, "{{petugas}}"),
                                        new MacroStep.LogTime(5, WorkActivity.CONTACT, null),
                                        new MacroStep.Watch(true),
                                        new MacroStep.ChangeStatus(
                                                TicketStatus.PENDING,
                                                PendingReason.OPERATOR,
                                                null))))
                .isEmpty();
    }

    @Test
    void aMistakeIsToldWithNameAndPlace() {
        assertThat(MacroRules.placeholders("text", "Halo,\n {{naam}}"))
                .containsExactly(
                        new FieldError(
                                "text",
                                "UNKNOWN_PLACEHOLDER",
                                Map.of("name", "naam", "line", "2", "column", "2")));
    }

    @Test
    void wordsThatBecameEmptyOrTooLongAreRefused() {
        MacroStep task = new MacroStep.AddTask("{{perihal}}", null);
        MacroRules.refuseWords(task, "x".repeat(200));
        for (String words : List.of(" ", "x".repeat(201))) {
            assertThatThrownBy(() -> MacroRules.refuseWords(task, words))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.fieldErrors().getFirst().field()).isEqualTo("title"));
        }
    }

    private static Arguments wrong(MacroStep step, String error) {
        return Arguments.of(step, error);
    }

    private static MacroStep fields(
            @Nullable String category, @Nullable Priority priority, @Nullable String reason) {
        return new MacroStep.SetFields(null, category, null, null, null, priority, reason);
    }
}
