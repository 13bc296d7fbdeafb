package id.tanggap.server.macro.internal;

import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.PlaceholderText;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.fault.DomainException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be saved. Whether a ticket allows it, only the ticket tells. Pure. */
public final class MacroRules {
    private static final Set<TicketEntryKind> SAID =
            EnumSet.of(TicketEntryKind.REPLY, TicketEntryKind.NOTE);

    private final Set<String> categories;
    private final Set<String> groups;

    /**
     * @param categories codes of the categories that are offered
     * @param groups codes of the support groups
     */
    public MacroRules(Set<String> categories, Set<String> groups) {
        this.categories = Set.copyOf(categories);
        this.groups = Set.copyOf(groups);
    }

    /** What is wrong with steps, by field such as {@code steps[2].text}. */
    public List<FieldError> check(List<MacroStep> steps) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            check(steps.get(i), "steps[" + i + "]", errors);
        }
        return errors;
    }

    /** What is wrong with the placeholders of a text. */
    public static List<FieldError> placeholders(String field, @Nullable String text) {
        return text == null
                ? List.of()
                : PlaceholderText.of(text).mistakes().stream()
                        .map(
                                mistake ->
                                        new FieldError(
                                                field,
                                                mistake.code().name(),
                                                Map.of(
                                                        "name",
                                                        mistake.name(),
                                                        "line",
                                                        Integer.toString(mistake.line()),
                                                        "column",
                                                        Integer.toString(mistake.column()))))
                        .toList();
    }

    /**
     * Refuses words that became empty or too long once they were filled or edited.
     *
     * @throws DomainException {@code INVALID}
     */
    public static void refuseWords(MacroStep step, String words) {
        if (step.words() == null) {
            return;
        }
        if (words.isBlank() && !(step instanceof MacroStep.LogTime)) {
            throw DomainException.invalid(step.wordsField(), "REQUIRED");
        }
        if (words.length() > step.wordsLimit()) {
            throw new DomainException(
                    FaultCode.INVALID,
                    Map.of(),
                    List.of(
                            new FieldError(
                                    step.wordsField(),
                                    "TOO_LONG",
                                    Map.of("max", Integer.toString(step.wordsLimit())))));
        }
    }

    private void check(MacroStep step, String at, List<FieldError> errors) {
        switch (step) {
            case MacroStep.SetFields fields -> fields(fields, at, errors);
            case MacroStep.Assign assign -> {
                if (assign.group() == null && !assign.toMe()) {
                    errors.add(FieldError.of(at + ".group", "REQUIRED"));
                }
                known(groups, assign.group(), at + ".group", errors);
            }
            case MacroStep.Escalate escalate -> escalate(escalate, at, errors);
            case MacroStep.Say say -> {
                if (!SAID.contains(say.entry())) {
                    errors.add(FieldError.of(at + ".entry", "UNKNOWN_VALUE"));
                }
            }
            case MacroStep.AddTask task -> known(groups, task.group(), at + ".group", errors);
            case MacroStep.ChangeStatus status -> status(status, at, errors);
            case MacroStep.LogTime _, MacroStep.Watch _ -> {}
        }
        errors.addAll(placeholders(at + "." + step.wordsField(), step.words()));
    }

    private void fields(MacroStep.SetFields step, String at, List<FieldError> errors) {
        if (Stream.of(
                        step.ticketType(),
                        step.category(),
                        step.fields(),
                        step.impact(),
                        step.urgency(),
                        step.priority())
                .allMatch(Objects::isNull)) {
            errors.add(FieldError.of(at + ".category", "REQUIRED"));
        }
        known(categories, step.category(), at + ".category", errors);
        boolean reason = step.priorityReason() != null && !step.priorityReason().isBlank();
        if (reason != (step.priority() != null)) {
            errors.add(FieldError.of(at + ".priorityReason", reason ? "NOT_ALLOWED" : "REQUIRED"));
        }
    }

    private void escalate(MacroStep.Escalate step, String at, List<FieldError> errors) {
        boolean functional = step.escalation() == EscalationKind.FUNCTIONAL;
        if (functional != (step.toGroup() != null)) {
            errors.add(FieldError.of(at + ".toGroup", functional ? "REQUIRED" : "NOT_ALLOWED"));
        }
        known(groups, step.toGroup(), at + ".toGroup", errors);
    }

    private static void status(MacroStep.ChangeStatus step, String at, List<FieldError> errors) {
        boolean pending = step.to() == TicketStatus.PENDING;
        if (pending != (step.pendingReason() != null)) {
            errors.add(FieldError.of(at + ".pendingReason", pending ? "REQUIRED" : "NOT_ALLOWED"));
        }
        if (step.to() == TicketStatus.RESOLVED && (step.note() == null || step.note().isBlank())) {
            errors.add(FieldError.of(at + ".note", "REQUIRED"));
        }
        if (step.to() == TicketStatus.NEW) {
            errors.add(FieldError.of(at + ".to", "UNKNOWN_VALUE"));
        }
    }

    private static void known(
            Set<String> codes, @Nullable String code, String field, List<FieldError> errors) {
        if (code != null && !codes.contains(code)) {
            errors.add(FieldError.of(field, "UNKNOWN_VALUE"));
        }
    }
}
