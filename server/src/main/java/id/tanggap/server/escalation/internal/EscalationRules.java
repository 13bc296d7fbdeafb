package id.tanggap.server.escalation.internal;

import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationStep;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an escalation must bring with it. Knows no database. */
public final class EscalationRules {
    private EscalationRules() {}

    /**
     * Refuses what does not go together: the way of a FUNCTIONAL escalation is either a group or a
     * station of a template, a HIERARCHICAL one has none.
     *
     * @throws DomainException {@code INVALID} with the field
     */
    public static void refuseUnclear(EscalateTicket command) {
        if (command.kind() == EscalationKind.HIERARCHICAL) {
            refuseGiven("toGroup", command.toGroup());
            refuseGiven("template", command.template());
            refuseGiven("step", command.step());
        } else if (command.template() == null) {
            if (command.toGroup() == null) {
                throw DomainException.invalid("toGroup", "REQUIRED");
            }
            refuseGiven("step", command.step());
        } else {
            refuseGiven("toGroup", command.toGroup());
            if (command.step() == null) {
                throw DomainException.invalid("step", "REQUIRED");
            }
        }
        if (command.template() == null && !command.checked().isEmpty()) {
            throw DomainException.invalid("checked", "NOT_ALLOWED");
        }
    }

    /**
     * The station a ticket goes to.
     *
     * @param step counted from 1
     * @throws DomainException {@code INVALID} when the template has no such station
     */
    public static EscalationStep station(EscalationTemplateView template, int step) {
        if (step > template.steps().size()) {
            throw DomainException.invalid("step", "UNKNOWN_VALUE");
        }
        return template.steps().get(step - 1);
    }

    /**
     * Refuses while something is to be done at the stations before.
     *
     * @param step the station it goes to, counted from 1
     * @param now items done now
     * @param earlier items done at earlier escalations of the ticket along the template
     * @throws DomainException {@code CHECKLIST_OPEN} with the codes of the items, {@code INVALID}
     *     for an item that the stations before do not have
     */
    public static void refuseOpen(
            EscalationTemplateView template, int step, Set<String> now, Set<String> earlier) {
        List<ChecklistItem> before =
                template.steps().subList(0, step - 1).stream()
                        .flatMap(s -> s.checklist().stream())
                        .toList();
        Set<String> known = before.stream().map(ChecklistItem::code).collect(Collectors.toSet());
        if (!known.containsAll(now)) {
            throw DomainException.invalid("checked", "UNKNOWN_VALUE");
        }
        String open =
                before.stream()
                        .filter(ChecklistItem::required)
                        .map(ChecklistItem::code)
                        .filter(code -> !now.contains(code) && !earlier.contains(code))
                        .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw new DomainException(
                    FaultCode.CHECKLIST_OPEN,
                    Map.of("items", open),
                    List.of(FieldError.of("checked", "REQUIRED")));
        }
    }

    /** The note as the thread keeps it: what was written, then what was done. */
    public static String words(String note, List<ChecklistItem> done) {
        StringBuilder words = new StringBuilder(note.strip());
        for (ChecklistItem item : done) {
            words.append("\n\u2713 ").append(item.name());
        }
        return words.toString();
    }

    /**
     * What is wrong with stations: unknown groups, the same group twice in a row, the same item
     * twice in the template.
     */
    public static List<FieldError> check(List<EscalationStep> steps, Set<String> groups) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> items = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            EscalationStep step = steps.get(i);
            String at = "steps[" + i + "].";
            if (!groups.contains(step.group())) {
                errors.add(FieldError.of(at + "group", "UNKNOWN_VALUE"));
            } else if (i > 0 && steps.get(i - 1).group().equals(step.group())) {
                errors.add(FieldError.of(at + "group", "DUPLICATE"));
            }
            for (int k = 0; k < step.checklist().size(); k++) {
                if (!items.add(step.checklist().get(k).code())) {
                    errors.add(FieldError.of(at + "checklist[" + k + "].code", "DUPLICATE"));
                }
            }
        }
        return errors;
    }

    private static void refuseGiven(String field, @Nullable Object value) {
        if (value != null) {
            throw DomainException.invalid(field, "NOT_ALLOWED");
        }
    }
}
