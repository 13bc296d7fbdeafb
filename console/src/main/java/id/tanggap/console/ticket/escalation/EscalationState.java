package id.tanggap.console.ticket.escalation;

import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalationStep;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.EscalationView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ticket being escalated.
 *
 * @param ticket the ticket as it stands
 * @param draft as filled in
 * @param templates chains that are offered, and the one the ticket goes along
 * @param history what was escalated before, oldest first
 * @param loaded whether chains and history are there
 * @param errors what is wrong, by field name
 * @param busy whether it is on its way to the server
 * @param fault why it was refused, or why the chains did not come
 */
public record EscalationState(
        TicketDetail ticket,
        EscalationDraft draft,
        List<EscalationTemplateView> templates,
        List<EscalationView> history,
        boolean loaded,
        Map<String, FieldError> errors,
        boolean busy,
        @Nullable Fault fault) {
    public EscalationState {
        templates = List.copyOf(templates);
        history = List.copyOf(history);
        errors = Map.copyOf(errors);
    }

    static EscalationState of(TicketDetail ticket, EscalationDraft draft) {
        return new EscalationState(
                ticket, draft, List.of(), List.of(), false, Map.of(), false, null);
    }

    /** The chain that is chosen; null while none is. */
    public @Nullable EscalationTemplateView template() {
        return templates.stream()
                .filter(template -> template.code().equals(draft.template()))
                .findFirst()
                .orElse(null);
    }

    /**
     * The station of the chosen chain at which the ticket is, counted from 1; 0 when it is at none.
     */
    public int here() {
        EscalationTemplateView template = template();
        return template == null ? 0 : here(template);
    }

    /** The station of a chain at which the ticket is, counted from 1; 0 when it is at none. */
    int here(EscalationTemplateView template) {
        String group = ticket.row().group();
        for (EscalationView earlier : history.reversed()) {
            Integer step = earlier.step();
            if (step != null
                    && template.code().equals(earlier.template())
                    && step <= template.steps().size()
                    && Objects.equals(template.steps().get(step - 1).group(), group)) {
                return step;
            }
        }
        for (int i = 0; i < template.steps().size(); i++) {
            if (template.steps().get(i).group().equals(group)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Items of the chosen chain that were done at an earlier escalation. */
    public Set<String> doneBefore() {
        Set<String> done = new HashSet<>();
        history.stream()
                .filter(earlier -> Objects.equals(earlier.template(), draft.template()))
                .forEach(earlier -> done.addAll(earlier.checked()));
        return done;
    }

    /** Required items of the stations before the chosen one that nobody has ticked. */
    public List<ChecklistItem> open() {
        EscalationTemplateView template = template();
        if (template == null) {
            return List.of();
        }
        Set<String> done = doneBefore();
        return template.steps().stream()
                .limit(Math.max(0, draft.step() - 1))
                .map(EscalationStep::checklist)
                .flatMap(List::stream)
                .filter(ChecklistItem::required)
                .filter(item -> !done.contains(item.code()))
                .filter(item -> !draft.checked().contains(item.code()))
                .toList();
    }

    /** Items ticked now that belong to the stations before the chosen one. */
    Set<String> ticked() {
        EscalationTemplateView template = template();
        if (template == null) {
            return Set.of();
        }
        return template.steps().stream()
                .limit(Math.max(0, draft.step() - 1))
                .map(EscalationStep::checklist)
                .flatMap(List::stream)
                .map(ChecklistItem::code)
                .filter(draft.checked()::contains)
                .collect(Collectors.toSet());
    }

    /**
     * Groups the ticket was in before, in their order, as far as the thread tells.
     *
     * @param groups codes of all groups: a thread names people too
     */
    public List<String> formerGroups(Set<String> groups) {
        List<String> path = new ArrayList<>();
        for (TicketEntry entry : ticket.entries()) {
            String from = entry.from();
            boolean moves =
                    entry.kind() == TicketEntryKind.ASSIGNMENT
                            || entry.kind() == TicketEntryKind.ESCALATION;
            if (moves
                    && from != null
                    && groups.contains(from)
                    && !from.equals(entry.to())
                    && (path.isEmpty() || !path.getLast().equals(from))) {
                path.add(from);
            }
        }
        // Given to a person of the same group, a ticket has not left it.
        if (!path.isEmpty() && path.getLast().equals(ticket.row().group())) {
            path.removeLast();
        }
        return path;
    }

    /** Code of the group it goes to; null when to none, or none is chosen yet. */
    public @Nullable String target() {
        EscalationTemplateView template = template();
        return switch (draft.way()) {
            case CHAIN ->
                    template == null || draft.step() > template.steps().size()
                            ? null
                            : template.steps().get(draft.step() - 1).group();
            case GROUP -> draft.group();
            case SUPERVISOR -> null;
        };
    }

    EscalationState withTicket(TicketDetail now) {
        return new EscalationState(now, draft, templates, history, loaded, errors, busy, fault);
    }

    EscalationState withDraft(EscalationDraft filled) {
        return new EscalationState(
                ticket, filled, templates, history, loaded, Map.of(), busy, null);
    }

    EscalationState withChains(List<EscalationTemplateView> offered, List<EscalationView> earlier) {
        return new EscalationState(ticket, draft, offered, earlier, true, errors, busy, fault);
    }

    EscalationState withErrors(Map<String, FieldError> wrong) {
        return new EscalationState(ticket, draft, templates, history, loaded, wrong, false, null);
    }

    EscalationState working() {
        return new EscalationState(ticket, draft, templates, history, loaded, Map.of(), true, null);
    }

    EscalationState refused(Fault reason, Map<String, FieldError> wrong) {
        return new EscalationState(ticket, draft, templates, history, loaded, wrong, false, reason);
    }
}
