package id.tanggap.server.escalation;

import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationList;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.escalation.internal.EscalationRules;
import id.tanggap.server.escalation.internal.EscalationStore;
import id.tanggap.server.escalation.internal.StoredTemplate;
import id.tanggap.server.escalation.internal.TemplateRepository;
import id.tanggap.server.identity.SupportGroup;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.TicketHandOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands tickets on to those who know more, and up to the supervisor. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class EscalationService {
    private final TicketHandOver tickets;
    private final TemplateRepository templates;
    private final EscalationStore escalations;
    private final UserDirectory users;
    private final Clock clock;

    @Inject
    EscalationService(
            TicketHandOver tickets,
            TemplateRepository templates,
            EscalationStore escalations,
            UserDirectory users,
            Clock clock) {
        this.tickets = tickets;
        this.templates = templates;
        this.escalations = escalations;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Escalates a ticket.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code STALE_VERSION}, {@code
     *     TICKET_NOT_OPEN} once it is resolved, closed or merged, {@code CHECKLIST_OPEN}, {@code
     *     INVALID} with the field
     */
    public TicketDetail escalate(EscalateTicket command, Actor actor) {
        EscalationRules.refuseUnclear(command);
        String from = tickets.openGroup(command.ticketId(), command.version());
        if (command.kind() == EscalationKind.HIERARCHICAL) {
            escalations.add(command, from, null, actor, clock.instant());
            return tickets.toSupervisor(command.ticketId(), command.note().strip(), actor);
        }
        String words = command.note().strip();
        String to;
        String code = command.template();
        if (code == null) {
            to = refuseLower(from, Objects.requireNonNull(command.toGroup()));
        } else {
            EscalationTemplateView template =
                    templates
                            .findByIdOptional(code)
                            .map(StoredTemplate::view)
                            .orElseThrow(
                                    () -> DomainException.invalid("template", "UNKNOWN_VALUE"));
            if (template.retired()) {
                throw DomainException.invalid("template", "RETIRED");
            }
            int step = Objects.requireNonNull(command.step());
            to = EscalationRules.station(template, step).group();
            EscalationRules.refuseOpen(
                    template, step, command.checked(), escalations.done(command.ticketId(), code));
            words =
                    EscalationRules.words(
                            words,
                            template.steps().stream()
                                    .flatMap(s -> s.checklist().stream())
                                    .filter(item -> command.checked().contains(item.code()))
                                    .toList());
        }
        if (to.equals(from)) {
            throw DomainException.invalid(code == null ? "toGroup" : "step", "SAME_GROUP");
        }
        escalations.add(command, from, to, actor, clock.instant());
        return tickets.toGroup(command.ticketId(), to, words, actor);
    }

    /**
     * The escalations of a ticket.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public EscalationList list(UUID ticketId) {
        tickets.refuseUnknown(ticketId);
        return new EscalationList(escalations.of(ticketId));
    }

    /** Down the levels a ticket is given back, not escalated. */
    private String refuseLower(@Nullable String from, String to) {
        Map<String, Integer> levels =
                users.groups().stream()
                        .collect(Collectors.toMap(SupportGroup::code, SupportGroup::level));
        Integer level = levels.get(to);
        if (level == null) {
            throw DomainException.invalid("toGroup", "UNKNOWN_VALUE");
        }
        if (from != null && level < levels.getOrDefault(from, 0)) {
            throw DomainException.invalid("toGroup", "LOWER_LEVEL");
        }
        return to;
    }
}
