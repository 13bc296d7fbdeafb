package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.SlaMoment;
import id.tanggap.server.sla.SlaPick;
import id.tanggap.server.sla.TermsSource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A ticket: its state, its clocks, and what may be done to it. Each deed answers the entry it
 * leaves in the thread.
 */
@Entity
@Table(name = "ticket")
public class Ticket {
    @Id private UUID id;
    @Version private int version;
    private String number;

    @Embedded private Matter matter;
    @Embedded private Life life;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "pending_reason")
    private @Nullable PendingReason pendingReason;

    @Enumerated(EnumType.STRING)
    private TicketOrigin origin;

    @Column(name = "group_code")
    private @Nullable String group;

    @Column(name = "assignee_id")
    private @Nullable UUID assigneeId;

    /** Not a change of the ticket as its users know it: reminders get in nobody's way. */
    @Embedded
    @OptimisticLock(excluded = true)
    private TicketSla sla;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Ticket() {}

    /**
     * A new ticket, given to the group of its category.
     *
     * <p>A ticket filed from a call begins with its first response met: somebody answered the
     * phone, and that is a response (ADR 0012).
     *
     * @param filing what is filed and where it belongs
     * @param promise what is promised to such a ticket
     */
    public Ticket(
            UUID id,
            String number,
            Filing filing,
            SlaPick promise,
            TermsSource terms,
            Actor actor,
            Instant now) {
        this.id = id;
        this.number = number;
        matter = Matter.of(filing.fields());
        life = Life.NEW;
        status = TicketStatus.NEW;
        origin = filing.origin();
        group = filing.group();
        TicketSla begun = TicketSla.begin(promise, now, terms);
        boolean answeredByPhone = origin == TicketOrigin.CALL && filing.callId() != null;
        sla =
                answeredByPhone
                        ? begun.after(SlaMoment.of(now, SlaMoment.Kind.AGENT_REPLY), terms)
                        : begun;
        createdAt = now;
        updatedAt = now;
        updatedBy = actor.name();
    }

    /**
     * What is filed, with what the server found out about it.
     *
     * @param origin where it came from
     * @param callId the call it is filed from
     * @param description what happened
     * @param fields what it is about, with contact, unit and canonical number of the report
     * @param group support group that gets it
     */
    public record Filing(
            TicketOrigin origin,
            @Nullable UUID callId,
            String description,
            TicketFields fields,
            String group) {
        /** The same in another support group. */
        public Filing in(String other) {
            return new Filing(origin, callId, description, fields, other);
        }
    }

    /** The entry that begins the thread. */
    public ThreadEntry filed(Actor actor, String description) {
        return ThreadEntry.said(id, TicketEntryKind.FILED, actor, createdAt, description.strip());
    }

    /**
     * Adds to the thread. A reply to the operator is the first response; a note never is.
     *
     * @param kind REPLY, CONTACT_REPLY or NOTE
     */
    public ThreadEntry say(
            TicketEntryKind kind, String text, Actor actor, Instant now, TermsSource terms) {
        Instant at = touch(actor, now);
        switch (kind) {
            case REPLY -> happened(SlaMoment.of(at, SlaMoment.Kind.AGENT_REPLY), terms);
            case CONTACT_REPLY -> {
                life = life.snoozed(null);
                happened(SlaMoment.of(at, SlaMoment.Kind.CUSTOMER_REPLY), terms);
            }
            default -> {}
        }
        return ThreadEntry.said(id, kind, actor, at, text.strip());
    }

    /** Notes in the thread that a call is about this ticket. */
    public ThreadEntry callLinked(UUID callId, Actor actor, Instant now) {
        return ThreadEntry.changed(
                id, TicketEntryKind.CALL, actor, touch(actor, now), null, callId.toString(), null);
    }

    /**
     * Notes in the thread what was put on the ticket ({@code to}) or taken away ({@code from}).
     * What the server does by itself does not count as a change of the ticket.
     */
    public ThreadEntry noted(
            TicketEntryKind kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String words,
            Actor actor,
            Instant now) {
        Instant at = actor.equals(Actor.SYSTEM) ? now : touch(actor, now);
        return ThreadEntry.changed(id, kind, actor, at, from, to, words);
    }

    /**
     * Gives the ticket to a group and perhaps a member. Work that had begun has then to begin anew;
     * a pending ticket goes on waiting.
     *
     * @param toLabel the new holder as people say it: name, else code of the group
     * @param fromLabel the holder so far
     * @throws DomainException {@code TICKET_TRANSITION} once it is resolved
     */
    public ThreadEntry assign(
            String toGroup,
            @Nullable UUID toAssignee,
            @Nullable String fromLabel,
            String toLabel,
            Actor actor,
            Instant now) {
        if (!status.isOpen()) {
            throw transition(TicketStatus.ASSIGNED);
        }
        boolean moved = !toGroup.equals(group) || !Objects.equals(toAssignee, assigneeId);
        if (status == TicketStatus.NEW || (status == TicketStatus.IN_PROGRESS && moved)) {
            status = TicketStatus.ASSIGNED;
        }
        if (group != null && !toGroup.equals(group)) {
            life = life.handedOver(group, toGroup);
        }
        group = toGroup;
        assigneeId = toAssignee;
        return ThreadEntry.changed(
                id, TicketEntryKind.ASSIGNMENT, actor, touch(actor, now), fromLabel, toLabel, null);
    }

    /**
     * Hands the ticket to a more skilled group, where nobody has it yet. Work that had begun has
     * then to begin anew; a pending ticket goes on waiting. No clock takes notice.
     *
     * @param words hand-over note
     * @throws DomainException {@code TICKET_NOT_OPEN}
     */
    public ThreadEntry handOver(String toGroup, String words, Actor actor, Instant now) {
        refuseUnlessOpen();
        String from = group;
        if (status != TicketStatus.PENDING) {
            status = TicketStatus.ASSIGNED;
        }
        if (from != null && !toGroup.equals(from)) {
            life = life.handedOver(from, toGroup);
        }
        group = toGroup;
        assigneeId = null;
        return ThreadEntry.escalated(
                id, "FUNCTIONAL", actor, touch(actor, now), from, toGroup, words);
    }

    /**
     * Calls for the supervisor; everything else stays as it is.
     *
     * @throws DomainException {@code TICKET_NOT_OPEN}
     */
    public ThreadEntry callSupervisor(String words, Actor actor, Instant now) {
        refuseUnlessOpen();
        Instant at = touch(actor, now);
        life = life.escalated(at);
        return ThreadEntry.escalated(id, "HIERARCHICAL", actor, at, null, null, words);
    }

    /**
     * Refuses what is done to open tickets only.
     *
     * @throws DomainException {@code TICKET_NOT_OPEN}
     */
    public void refuseUnlessOpen() {
        if (!status.isOpen()) {
            throw new DomainException(FaultCode.TICKET_NOT_OPEN, Map.of("number", number));
        }
    }

    /**
     * Moves along the life cycle. The resolution clock stops while pending, is met by resolving and
     * goes on when the ticket is taken up again, without the time in between.
     *
     * @throws DomainException {@code TICKET_TRANSITION} when the table has no such step
     */
    public ThreadEntry moveTo(
            TicketStatus to,
            @Nullable PendingReason reason,
            @Nullable String note,
            Actor actor,
            Instant now,
            TermsSource terms) {
        if (!status.next().contains(to)) {
            throw transition(to);
        }
        Instant at = touch(actor, now);
        TicketStatus from = status;
        status = to;
        life = life.moved(from, to, null, at);
        pendingReason = to == TicketStatus.PENDING ? reason : null;
        switch (to) {
            case PENDING -> happened(SlaMoment.pending(at, reason), terms);
            case RESOLVED -> happened(SlaMoment.of(at, SlaMoment.Kind.RESOLVED), terms);
            case CLOSED -> happened(SlaMoment.of(at, SlaMoment.Kind.CLOSED), terms);
            case NEW, ASSIGNED, IN_PROGRESS -> {
                if (from == TicketStatus.PENDING) {
                    happened(SlaMoment.of(at, SlaMoment.Kind.RESUMED), terms);
                } else if (!from.isOpen()) {
                    happened(SlaMoment.of(at, SlaMoment.Kind.REOPENED), terms);
                }
            }
        }
        return ThreadEntry.changed(
                id, TicketEntryKind.STATUS, actor, at, from.name(), to.name(), note);
    }

    /**
     * Makes it be about something else; answers an entry for each field that changed.
     *
     * @param wanted all fields, checked
     * @param changes what differs, as people say it
     * @throws DomainException {@code TICKET_CLOSED}
     */
    List<ThreadEntry> edit(
            TicketFields wanted, List<FieldChange> changes, Actor actor, Instant now) {
        refuseIfClosed();
        matter = Matter.of(wanted);
        Instant at = touch(actor, now);
        return changes.stream().map(c -> ThreadEntry.edited(id, c, actor, at)).toList();
    }

    /**
     * Compares the promise with the catalogue; answers an entry for each clock whose due time
     * moved. Time counted so far stays counted, what was met stays met.
     *
     * @param why what the promise depends on and was changed, for the entries
     */
    List<ThreadEntry> promise(
            SlaPick pick, String why, TermsSource terms, Actor actor, Instant now) {
        Instant at = now.isBefore(updatedAt) ? updatedAt : now;
        TicketSla was = sla;
        BusinessCalendar before = terms.terms(was.ref()).calendar();
        sla = sla.promised(pick, at, terms);
        BusinessCalendar after = terms.terms(sla.ref()).calendar();
        List<ThreadEntry> entries = new ArrayList<>();
        for (ClockKind clock : ClockKind.values()) {
            Instant due = was.clock(clock).dueAt(at, before);
            Instant moved = sla.clock(clock).dueAt(at, after);
            if (!Objects.equals(due, moved)) {
                entries.add(ThreadEntry.dueMoved(id, clock, due, moved, why, actor, at));
            }
        }
        return entries;
    }

    /** Remembers which threshold of a clock was fired. */
    void fired(ClockKind clock, int percent) {
        sla = sla.fired(clock, percent);
    }

    /** Looks when the next threshold is reached. */
    void wakeNext(TermsSource terms) {
        sla = sla.wakeNext(terms);
    }

    private void happened(SlaMoment moment, TermsSource terms) {
        sla = sla.after(moment, terms);
    }

    /** Says when a ticket that waits for a planned date goes on by itself. */
    void planFor(@Nullable Instant at) {
        if (status == TicketStatus.PENDING) {
            life = life.planned(at);
        }
    }

    /**
     * Refuses to reopen what was resolved too long ago.
     *
     * @throws DomainException {@code REOPEN_TOO_LATE}
     */
    void refuseLateReopening(TicketStatus to, Duration within, Instant now) {
        Instant resolvedAt = life.resolvedAt();
        if (status == TicketStatus.RESOLVED && to.isOpen() && resolvedAt != null) {
            Instant until = resolvedAt.plus(within);
            if (now.isAfter(until)) {
                throw new DomainException(
                        FaultCode.REOPEN_TOO_LATE,
                        Map.of("number", number, "until", until.toString()));
            }
        }
    }

    /**
     * Closes it without its being resolved, from whichever status. What its clocks had not met by
     * then counts for nothing.
     *
     * @param into the ticket it went into; with MERGED
     * @throws DomainException {@code TICKET_CLOSED}
     */
    public ThreadEntry closeFor(
            TicketClosure reason,
            @Nullable UUID into,
            @Nullable String note,
            Actor actor,
            Instant now,
            TermsSource terms) {
        refuseIfClosed();
        Instant at = touch(actor, now);
        TicketStatus from = status;
        status = TicketStatus.CLOSED;
        pendingReason = null;
        life = life.closed(reason, into, at);
        happened(SlaMoment.of(at, SlaMoment.Kind.VOID), terms);
        return ThreadEntry.changed(
                id, TicketEntryKind.STATUS, actor, at, from.name(), status.name(), note);
    }

    /**
     * Out of sight until a moment, or back in sight.
     *
     * @throws DomainException {@code TICKET_NOT_OPEN}
     */
    public ThreadEntry snooze(@Nullable Instant until, Actor actor, Instant now) {
        refuseUnlessOpen();
        Instant before = life.snoozedUntil();
        life = life.snoozed(until);
        return changed(
                TicketEntryKind.SNOOZE,
                before == null ? null : before.toString(),
                until == null ? null : until.toString(),
                actor,
                now);
    }

    /** A link was made ({@code to}) or taken away ({@code from}). */
    public ThreadEntry linked(
            String kind, @Nullable String from, @Nullable String to, Actor actor, Instant now) {
        return ThreadEntry.linked(id, kind, actor, touch(actor, now), from, to);
    }

    /** Something around it changed. */
    public ThreadEntry changed(
            TicketEntryKind kind,
            @Nullable String from,
            @Nullable String to,
            Actor actor,
            Instant now) {
        return ThreadEntry.changed(id, kind, actor, touch(actor, now), from, to, null);
    }

    /**
     * Refuses what cannot be done to a closed ticket.
     *
     * @throws DomainException {@code TICKET_CLOSED}
     */
    public void refuseIfClosed() {
        if (status == TicketStatus.CLOSED) {
            throw new DomainException(FaultCode.TICKET_CLOSED, Map.of("number", number));
        }
    }

    private DomainException transition(TicketStatus to) {
        return new DomainException(
                FaultCode.TICKET_TRANSITION, Map.of("from", status.name(), "to", to.name()));
    }

    /** Never before the last change: the clocks of servers differ, a thread has one order. */
    private Instant touch(Actor actor, Instant now) {
        updatedAt = now.isBefore(updatedAt) ? updatedAt : now;
        updatedBy = actor.name();
        return updatedAt;
    }

    /** The ticket's key. */
    public UUID id() {
        return id;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** The number people say. */
    public String number() {
        return number;
    }

    /** Where it stands. */
    public TicketStatus status() {
        return status;
    }

    /** Support group; null while none has it. */
    public @Nullable String group() {
        return group;
    }

    /** Who works on it. */
    public @Nullable UUID assigneeId() {
        return assigneeId;
    }

    /** What is promised to it, and how that stands. */
    public TicketSla sla() {
        return sla;
    }

    /** Clock to the first reply. */
    public StoredClock firstResponse() {
        return sla.firstResponse();
    }

    /** Clock to the resolution. */
    public StoredClock resolution() {
        return sla.resolution();
    }

    /** What it is about. */
    public Matter matter() {
        return matter;
    }

    /** What its life left. */
    public Life life() {
        return life;
    }

    /** Where it came from. */
    public TicketOrigin origin() {
        return origin;
    }

    /** Last change. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ticket t && t.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
