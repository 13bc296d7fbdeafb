package id.tanggap.console.search;

import id.tanggap.protocol.search.BulkChange;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user fills in to change many tickets. Everything stays while he looks at another kind of
 * change; {@link #change()} takes what belongs to the chosen one.
 *
 * @param kind what is done
 * @param group support group
 * @param assigneeId member of it; null for the group alone
 * @param status status to move to
 * @param reason whom they wait for; only with PENDING
 * @param priority priority
 * @param category code of the category
 * @param type ITIL type
 * @param say REPLY or NOTE
 * @param text what to write, why the priority was chosen, or the note on a move
 * @param snoozedUntil out of sight until then
 * @param problem the problem that caused them
 */
public record BulkDraft(
        BulkKind kind,
        @Nullable String group,
        @Nullable UUID assigneeId,
        TicketStatus status,
        @Nullable PendingReason reason,
        Priority priority,
        @Nullable String category,
        TicketType type,
        TicketEntryKind say,
        String text,
        @Nullable Instant snoozedUntil,
        @Nullable TicketRow problem) {

    /** Where the user begins. */
    static BulkDraft initial() {
        return new BulkDraft(
                BulkKind.ASSIGN,
                null,
                null,
                TicketStatus.IN_PROGRESS,
                null,
                Priority.HIGH,
                null,
                TicketType.INCIDENT,
                TicketEntryKind.NOTE,
                "",
                null,
                null);
    }

    /** Another kind of change. */
    public BulkDraft withKind(BulkKind other) {
        return new BulkDraft(
                other,
                group,
                assigneeId,
                status,
                reason,
                priority,
                category,
                type,
                say,
                text,
                snoozedUntil,
                problem);
    }

    /** Whether everything that is needed is there. */
    boolean complete() {
        return switch (kind) {
            case ASSIGN -> group != null;
            case STATUS ->
                    switch (status) {
                        case PENDING -> reason != null;
                        case RESOLVED -> !text.isBlank();
                        default -> true;
                    };
            case PRIORITY, SAY -> !text.isBlank();
            case CATEGORY -> category != null;
            case SNOOZE -> snoozedUntil != null;
            case CAUSED_BY -> problem != null;
            case TYPE, WATCH, UNWATCH -> true;
        };
    }

    /** What the server is asked to do. */
    BulkChange change() {
        boolean assign = kind == BulkKind.ASSIGN;
        boolean move = kind == BulkKind.STATUS;
        boolean prioritize = kind == BulkKind.PRIORITY;
        boolean write = kind == BulkKind.SAY;
        String words = text.isBlank() ? null : text.strip();
        return new BulkChange(
                kind == BulkKind.TYPE ? type : null,
                kind == BulkKind.CATEGORY ? category : null,
                null,
                prioritize ? priority : null,
                prioritize ? words : null,
                assign ? group : null,
                assign ? assigneeId : null,
                write ? say : null,
                write ? words : null,
                move ? status : null,
                move && status == TicketStatus.PENDING ? reason : null,
                move ? words : null,
                kind == BulkKind.SNOOZE ? snoozedUntil : null,
                kind == BulkKind.CAUSED_BY && problem != null ? problem.id() : null,
                kind == BulkKind.WATCH ? Boolean.TRUE : kind == BulkKind.UNWATCH ? false : null);
    }
}
