package id.tanggap.server.ticket.transport;

import id.tanggap.protocol.ticket.CloseTicketAsSpam;
import id.tanggap.protocol.ticket.FileProblem;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.FollowUpTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.MoveTicketTask;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TickTicketTask;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.protocol.ticket.WorkActivity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of REST requests about work on tickets and ties between them, as {@link TicketBodies}:
 * what is missing, the command bus finds out and names.
 */
@SuppressWarnings("NullAway")
final class TicketWorkBodies {
    private TicketWorkBodies() {}

    /** See {@link FindSimilarTickets}. */
    static FindSimilarTickets similar(
            @Nullable String subject,
            @Nullable String category,
            @Nullable UUID unit,
            @Nullable UUID except) {
        return new FindSimilarTickets(subject, category, unit, except);
    }

    /** See {@link WatchTicket}. */
    record Watching(boolean watching) {
        WatchTicket command(UUID ticketId) {
            return new WatchTicket(ticketId, watching);
        }
    }

    /** See {@link SaveTicketTask}. */
    record Task(@Nullable String title, @Nullable String group, @Nullable UUID assigneeId) {
        SaveTicketTask command(UUID ticketId, int version, @Nullable UUID taskId) {
            return new SaveTicketTask(ticketId, version, taskId, title, group, assigneeId);
        }
    }

    /** See {@link TickTicketTask}. */
    record Tick(boolean done) {
        TickTicketTask command(UUID ticketId, UUID taskId) {
            return new TickTicketTask(ticketId, taskId, done);
        }
    }

    /** See {@link MoveTicketTask}. */
    record Place(@Nullable Integer position) {
        MoveTicketTask command(UUID ticketId, int version, UUID taskId) {
            return new MoveTicketTask(ticketId, version, taskId, position);
        }
    }

    /** See {@link LogTicketTime}. */
    record Time(@Nullable Integer minutes, @Nullable WorkActivity activity, @Nullable String note) {
        LogTicketTime command(UUID ticketId) {
            return new LogTicketTime(ticketId, minutes, activity, note);
        }
    }

    /** See {@link SnoozeTicket}. */
    record Snooze(@Nullable Instant until) {
        SnoozeTicket command(UUID ticketId, int version) {
            return new SnoozeTicket(ticketId, version, until);
        }
    }

    /** See {@link CloseTicketAsSpam}. */
    record Spam(@Nullable String note) {
        CloseTicketAsSpam command(UUID ticketId, int version) {
            return new CloseTicketAsSpam(ticketId, version, note);
        }
    }

    /** See {@link FollowUpTicket}. */
    record FollowUp(@Nullable String description, @Nullable UUID callId) {
        FollowUpTicket command(UUID ticketId) {
            return new FollowUpTicket(ticketId, description, callId);
        }
    }

    /** See {@link MergeTickets}. */
    record Merge(@Nullable UUID intoId) {
        MergeTickets command(UUID ticketId, int version) {
            return new MergeTickets(ticketId, version, intoId);
        }
    }

    /** See {@link SplitTicket}. */
    record Split(
            @Nullable UUID entryId,
            @Nullable String subject,
            @Nullable String category,
            @Nullable Map<String, String> fields) {
        SplitTicket command(UUID ticketId) {
            return new SplitTicket(ticketId, entryId, subject, category, fields);
        }
    }

    /** See {@link FileProblem}. */
    record Problem(
            @Nullable String subject,
            @Nullable String description,
            @Nullable String category,
            @Nullable Map<String, String> fields,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            @Nullable List<UUID> incidentIds) {
        FileProblem command() {
            return new FileProblem(
                    subject, description, category, fields, impact, urgency, incidentIds);
        }
    }
}
