package id.tanggap.server.ticket.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.ClockKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of a ticket's thread; never changed once written. */
@Entity
@Immutable
@Table(name = "ticket_entry")
public class ThreadEntry {
    @Id private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Enumerated(EnumType.STRING)
    private TicketEntryKind kind;

    private Instant at;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    private @Nullable String text;

    @Column(name = "from_value")
    private @Nullable String from;

    @Column(name = "to_value")
    private @Nullable String to;

    private @Nullable String field;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ThreadEntry() {}

    private ThreadEntry(
            UUID ticketId,
            TicketEntryKind kind,
            Actor author,
            Instant at,
            @Nullable String text,
            @Nullable String from,
            @Nullable String to) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.ticketId = ticketId;
        this.kind = kind;
        this.authorId = author.userId();
        this.authorName = author.name();
        this.at = at;
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Something said: FILED, REPLY, CONTACT_REPLY or NOTE. */
    static ThreadEntry said(
            UUID ticketId, TicketEntryKind kind, Actor author, Instant at, String text) {
        return new ThreadEntry(ticketId, kind, author, at, text, null, null);
    }

    /** Something changed. */
    static ThreadEntry changed(
            UUID ticketId,
            TicketEntryKind kind,
            Actor author,
            Instant at,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note) {
        return new ThreadEntry(ticketId, kind, author, at, note, from, to);
    }

    /** A link was made (to) or taken away (from). */
    static ThreadEntry linked(
            UUID ticketId,
            String kind,
            Actor author,
            Instant at,
            @Nullable String from,
            @Nullable String to) {
        ThreadEntry entry = changed(ticketId, TicketEntryKind.LINK, author, at, from, to, null);
        entry.field = kind;
        return entry;
    }

    /** It was escalated. */
    static ThreadEntry escalated(
            UUID ticketId,
            String kind,
            Actor author,
            Instant at,
            @Nullable String from,
            @Nullable String to,
            String words) {
        ThreadEntry entry =
                changed(ticketId, TicketEntryKind.ESCALATION, author, at, from, to, words);
        entry.field = kind;
        return entry;
    }

    /** A field got another value. */
    static ThreadEntry edited(UUID ticketId, FieldChange change, Actor author, Instant at) {
        ThreadEntry entry =
                changed(
                        ticketId,
                        TicketEntryKind.FIELD,
                        author,
                        at,
                        change.from(),
                        change.to(),
                        null);
        entry.field = change.field();
        return entry;
    }

    /** The due time of a clock moved, though nobody worked on the ticket. */
    static ThreadEntry dueMoved(
            UUID ticketId,
            ClockKind clock,
            @Nullable Instant was,
            @Nullable Instant now,
            String why,
            Actor author,
            Instant at) {
        ThreadEntry entry =
                changed(
                        ticketId,
                        TicketEntryKind.SLA,
                        author,
                        at,
                        was == null ? null : was.toString(),
                        now == null ? null : now.toString(),
                        why);
        entry.field = clock.name();
        return entry;
    }

    /** As it is shown in its own ticket; the system has no name. */
    public TicketEntry view() {
        return view(null);
    }

    /**
     * As it is shown.
     *
     * @param ticketNumber number of the merged ticket it comes from; null in its own
     */
    public TicketEntry view(@Nullable String ticketNumber) {
        String author = authorId.equals(Actor.SYSTEM.userId()) ? null : authorName;
        return new TicketEntry(id, kind, at, author, text, from, to, field, ticketNumber);
    }

    /** Its kind. */
    TicketEntryKind kind() {
        return kind;
    }

    /** What was written. */
    @Nullable String text() {
        return text;
    }

    /** Which ticket it belongs to. */
    UUID ticketId() {
        return ticketId;
    }

    /** When. */
    Instant at() {
        return at;
    }

    /** Who. */
    String authorName() {
        return authorName;
    }
}
