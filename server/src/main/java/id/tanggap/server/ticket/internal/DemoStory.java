package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOptions.Group;
import id.tanggap.protocol.ticket.TicketOptions.Member;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.category.Category;
import id.tanggap.server.category.CategoryService;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.contact.DemoContacts;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.SlaCase;
import id.tanggap.server.sla.SlaPick;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.ticket.CallLinks;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Lives an invented ticket's life through, with the rules that hold for real ones. */
@ApplicationScoped
public class DemoStory {
    /** Of the resolution goal, how much the desk needs; one in six is late. */
    private static final double[] PACE = {0.2, 0.5, 0.35, 0.8, 0.1, 1.15};

    private final TicketRepository tickets;
    private final TicketNumbers numbers;
    private final TicketLookups lookups;
    private final CategoryService categories;
    private final ContactService contacts;
    private final SlaService sla;

    @Inject
    DemoStory(
            TicketRepository tickets,
            TicketNumbers numbers,
            TicketLookups lookups,
            CategoryService categories,
            ContactService contacts,
            SlaService sla) {
        this.tickets = tickets;
        this.numbers = numbers;
        this.lookups = lookups;
        this.categories = categories;
        this.contacts = contacts;
        this.sla = sla;
    }

    /** The moments of a life that lasted {@code age} open minutes so far. */
    private record Moments(SlaPick promise, BusinessCalendar calendar, Instant filedAt, int age) {
        /** So many open minutes after filing, but not in the future. */
        Instant after(int minutes) {
            return calendar.add(filedAt, Duration.ofMinutes(Math.clamp(minutes, 0, age)));
        }
    }

    /**
     * Makes ticket {@code n}.
     *
     * @param row its line of the table
     */
    public void tell(int n, UUID id, CSVRecord row, Instant now) {
        FileTicket command = command(row, id);
        Priority priority = Priority.of(command.impact(), command.urgency());
        SlaPick promise =
                sla.pick(
                        new SlaCase(
                                command.ticketType(), priority, command.category(), null, null));
        BusinessCalendar calendar = sla.terms(promise.ref()).calendar();
        int age = Integer.parseInt(row.get("open_minutes_ago"));
        Moments moments =
                new Moments(
                        promise, calendar, calendar.subtract(now, Duration.ofMinutes(age)), age);
        Actor agent = actor(member("DESK", n), Role.AGENT);
        Ticket ticket = filed(id, command, moments, agent);
        tickets.persist(ticket);
        tickets.append(ticket.filed(agent, command.description()));
        advance(ticket, n, row, moments, agent);
    }

    private Ticket filed(UUID id, FileTicket command, Moments moments, Actor agent) {
        ContactView contact = contacts.view(Objects.requireNonNull(command.contactId()));
        Category category = categories.find(command.category()).orElseThrow();
        CallLinks.Party party = new CallLinks.Party(contact.id(), contact.unitId());
        return new Ticket(
                id,
                numbers.next(moments.filedAt()),
                new Filing(
                        command.origin(),
                        command.callId(),
                        command.description(),
                        FilingCheck.fields(command, party),
                        category.group()),
                moments.promise(),
                sla,
                agent,
                moments.filedAt());
    }

    private void advance(Ticket ticket, int n, CSVRecord row, Moments moments, Actor agent) {
        String[] goal = row.get("status").split(":", 2);
        TicketStatus status = TicketStatus.valueOf(goal[0]);
        String group = Objects.requireNonNull(ticket.group());
        Member worker = member(group, n);
        Actor actor = worker == null ? agent : actor(worker, Role.TECHNICIAN);
        int takenAfter = 4 + n % 17;
        if (status == TicketStatus.NEW) {
            return;
        }
        tickets.append(
                ticket.assign(
                        group,
                        worker == null ? null : worker.userId(),
                        group,
                        worker == null ? group : worker.name(),
                        agent,
                        moments.after(takenAfter)));
        if (!row.get("reply").isEmpty()) {
            tickets.append(
                    ticket.say(
                            TicketEntryKind.REPLY,
                            row.get("reply"),
                            actor,
                            moments.after(takenAfter + 6 + n * 5 % 31),
                            sla));
        }
        if (status == TicketStatus.ASSIGNED) {
            return;
        }
        Instant begun = moments.after(takenAfter + 40);
        move(ticket, TicketStatus.IN_PROGRESS, null, null, actor, begun);
        if (status == TicketStatus.PENDING) {
            PendingReason reason = PendingReason.valueOf(goal[1]);
            Instant stopped = moments.after(moments.age() / 3 + 60);
            move(ticket, status, reason, null, actor, stopped);
        } else if (!status.isOpen()) {
            finish(ticket, status, n, row, moments, actor);
        }
    }

    private void finish(
            Ticket ticket,
            TicketStatus status,
            int n,
            CSVRecord row,
            Moments moments,
            Actor actor) {
        int target = Objects.requireNonNull(ticket.resolution().targetMinutes());
        int needed = (int) (target * PACE[n % PACE.length]);
        Instant resolved = moments.after(Math.min(Math.max(needed, 60), moments.age() - 3));
        String ending = row.get("ending");
        move(ticket, TicketStatus.RESOLVED, null, ending, actor, resolved);
        if (status == TicketStatus.CLOSED) {
            Instant closed = moments.after(needed + 450);
            move(ticket, status, null, null, actor, closed);
        }
    }

    private void move(
            Ticket ticket,
            TicketStatus to,
            @Nullable PendingReason reason,
            @Nullable String note,
            Actor actor,
            Instant at) {
        tickets.append(ticket.moveTo(to, reason, note, actor, at, sla));
    }

    private static FileTicket command(CSVRecord row, UUID id) {
        TicketOrigin origin = TicketOrigin.valueOf(row.get("origin"));
        return new FileTicket(
                TicketType.valueOf(row.get("type")),
                row.get("subject"),
                row.get("description"),
                row.get("category"),
                Impact.valueOf(row.get("impact")),
                Urgency.valueOf(row.get("urgency")),
                origin,
                DemoContacts.contactId(Integer.parseInt(row.get("contact"))),
                null,
                // Any call will do: filed from one, the ticket counts as answered.
                origin == TicketOrigin.CALL ? id : null,
                null,
                null,
                null,
                null);
    }

    /** Somebody of the group, in turn; null when nobody works there. */
    private @Nullable Member member(String group, int n) {
        List<Member> members =
                lookups.options().groups().stream()
                        .filter(g -> g.code().equals(group))
                        .map(Group::members)
                        .findFirst()
                        .orElse(List.of());
        return members.isEmpty() ? null : members.get(n % members.size());
    }

    private static Actor actor(@Nullable Member member, Role role) {
        return member == null
                ? Actor.SYSTEM
                : new Actor(member.userId(), member.name(), Set.of(role), "");
    }
}
