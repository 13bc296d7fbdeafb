package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ticket page shows.
 *
 * @param ticketId which ticket; null when none is open
 * @param detail the ticket; null while it was never loaded
 * @param loading whether it is on its way
 * @param busy whether a change is on its way to the server
 * @param loadFault why it did not load
 * @param fault why the last change was refused
 * @param changedBy who changed the ticket under a change of ours that was refused
 * @param reply what is being written
 * @param step change being filled in; null for none
 * @param unread entries that came by themselves since the user last looked at the end
 * @param online whether changes arrive by themselves
 */
public record TicketDetailState(
        @Nullable UUID ticketId,
        @Nullable TicketDetail detail,
        boolean loading,
        boolean busy,
        @Nullable Fault loadFault,
        @Nullable Fault fault,
        @Nullable String changedBy,
        ReplyDraft reply,
        @Nullable TicketStep step,
        int unread,
        boolean online) {

    static TicketDetailState initial() {
        return new TicketDetailState(
                null, null, false, false, null, null, null, ReplyDraft.EMPTY, null, 0, true);
    }

    static TicketDetailState opening(UUID ticketId, ReplyDraft reply, boolean online) {
        return new TicketDetailState(
                ticketId, null, true, false, null, null, null, reply, null, 0, online);
    }

    TicketDetailState reloading() {
        return new TicketDetailState(
                ticketId, detail, true, busy, null, fault, changedBy, reply, step, unread, online);
    }

    TicketDetailState loaded(TicketDetail newDetail) {
        return new TicketDetailState(
                ticketId, newDetail, false, busy, null, fault, changedBy, reply, step, unread,
                online);
    }

    TicketDetailState loadFailed(Fault reason) {
        return new TicketDetailState(
                ticketId, detail, false, busy, reason, fault, changedBy, reply, step, unread,
                online);
    }

    TicketDetailState working() {
        return new TicketDetailState(
                ticketId, detail, loading, true, loadFault, null, null, reply, step, unread,
                online);
    }

    TicketDetailState done(TicketDetail newDetail) {
        return new TicketDetailState(
                ticketId, newDetail, false, false, null, null, null, reply, step, 0, online);
    }

    TicketDetailState refused(Fault reason, @Nullable String who) {
        return new TicketDetailState(
                ticketId, detail, loading, false, loadFault, reason, who, reply, step, unread,
                online);
    }

    /** The change is over, and somebody else's answer came instead of the ticket. */
    TicketDetailState idle() {
        return new TicketDetailState(
                ticketId, detail, loading, false, loadFault, null, null, reply, step, unread,
                online);
    }

    /** A step that stays beside what was refused. */
    TicketDetailState keeping(@Nullable TicketStep stepNow) {
        return new TicketDetailState(
                ticketId, detail, loading, busy, loadFault, fault, changedBy, reply, stepNow,
                unread, online);
    }

    TicketDetailState withReply(ReplyDraft draft) {
        return new TicketDetailState(
                ticketId, detail, loading, busy, loadFault, fault, changedBy, draft, step, unread,
                online);
    }

    TicketDetailState withStep(@Nullable TicketStep newStep) {
        return new TicketDetailState(
                ticketId, detail, loading, busy, loadFault, null, null, reply, newStep, unread,
                online);
    }

    TicketDetailState withUnread(int entries) {
        return new TicketDetailState(
                ticketId, detail, loading, busy, loadFault, fault, changedBy, reply, step, entries,
                online);
    }

    TicketDetailState withOnline(boolean now) {
        return new TicketDetailState(
                ticketId, detail, loading, busy, loadFault, fault, changedBy, reply, step, unread,
                now);
    }
}
