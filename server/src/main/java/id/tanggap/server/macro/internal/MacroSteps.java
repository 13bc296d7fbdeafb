package id.tanggap.server.macro.internal;

import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.server.escalation.EscalationService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.TicketEditing;
import id.tanggap.server.ticket.TicketService;
import id.tanggap.server.ticket.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a macro, by the same use case as the same change by hand. In the caller's
 * transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MacroSteps {
    private final TicketService tickets;
    private final TicketEditing editing;
    private final TicketWork work;
    private final EscalationService escalations;

    @Inject
    MacroSteps(
            TicketService tickets,
            TicketEditing editing,
            TicketWork work,
            EscalationService escalations) {
        this.tickets = tickets;
        this.editing = editing;
        this.work = work;
        this.escalations = escalations;
    }

    /**
     * Takes the step.
     *
     * @param before the ticket as the step before left it
     * @return the ticket afterwards
     * @throws DomainException what the use case refuses
     */
    public TicketDetail take(MacroStep step, TicketDetail before, Actor actor) {
        UUID id = before.row().id();
        int version = before.row().version();
        return switch (step) {
            case MacroStep.SetFields fields -> edit(fields, before, actor);
            case MacroStep.Assign assign ->
                    tickets.assign(
                            new AssignTicket(
                                    id,
                                    version,
                                    group(assign, before),
                                    assign.toMe() ? actor.userId() : null),
                            actor);
            case MacroStep.Escalate e ->
                    escalations.escalate(
                            new EscalateTicket(
                                    id,
                                    version,
                                    e.escalation(),
                                    e.toGroup(),
                                    null,
                                    null,
                                    e.note(),
                                    Set.of()),
                            actor);
            case MacroStep.Say say ->
                    tickets.reply(new ReplyToTicket(id, say.entry(), say.text()), actor);
            case MacroStep.AddTask task ->
                    work.saveTask(
                            new SaveTicketTask(id, version, null, task.title(), task.group(), null),
                            actor);
            case MacroStep.LogTime time ->
                    work.logTime(
                            new LogTicketTime(id, time.minutes(), time.activity(), time.note()),
                            actor);
            case MacroStep.Watch watch -> work.watch(new WatchTicket(id, watch.watching()), actor);
            case MacroStep.ChangeStatus s ->
                    tickets.changeStatus(
                            new ChangeTicketStatus(
                                    id, version, s.to(), s.pendingReason(), s.note()),
                            actor);
        };
    }

    private static String group(MacroStep.Assign step, TicketDetail ticket) {
        String group = step.group() == null ? ticket.row().group() : step.group();
        if (group == null) {
            throw DomainException.invalid("group", "REQUIRED");
        }
        return group;
    }

    private TicketDetail edit(MacroStep.SetFields step, TicketDetail before, Actor actor) {
        TicketFields base = before.fields();
        boolean chosen = step.priority() != null;
        TicketFields mine =
                new TicketFields(
                        base.subject(),
                        or(step.ticketType(), base.ticketType()),
                        or(step.category(), base.category()),
                        ofCategory(step, base),
                        or(step.impact(), base.impact()),
                        or(step.urgency(), base.urgency()),
                        chosen ? step.priority() : base.priorityOverride(),
                        chosen ? step.priorityReason() : base.priorityReason(),
                        base.contactId(),
                        base.unitId(),
                        base.assetId(),
                        base.curriculumCode(),
                        base.dorsNumber(),
                        base.knownError(),
                        base.workaround());
        return editing.edit(
                new EditTicket(before.row().id(), before.row().version(), base, mine), actor);
    }

    /** Another category has other fields: of the old ones nothing is kept. */
    private static Map<String, String> ofCategory(MacroStep.SetFields step, TicketFields base) {
        boolean other = step.category() != null && !step.category().equals(base.category());
        Map<String, String> fields = new HashMap<>(other ? Map.of() : base.fields());
        if (step.fields() != null) {
            fields.putAll(step.fields());
        }
        return fields;
    }

    private static <T> T or(@Nullable T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }
}
