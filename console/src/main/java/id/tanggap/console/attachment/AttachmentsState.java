package id.tanggap.console.attachment;

import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.Fault;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files of the open ticket.
 *
 * @param ticketId the ticket; null while none is open
 * @param loading whether the list is on its way
 * @param loadFault why there is no list
 * @param items the files, oldest first
 * @param transfers files on their way to and from this ticket
 * @param online whether the server can be reached
 * @param mayRemove whether the user may take files away
 * @param fault what was refused last
 */
public record AttachmentsState(
        @Nullable UUID ticketId,
        boolean loading,
        @Nullable Fault loadFault,
        List<AttachmentView> items,
        List<FileTransfer> transfers,
        boolean online,
        boolean mayRemove,
        @Nullable Fault fault) {
    public AttachmentsState {
        items = List.copyOf(items);
        transfers = List.copyOf(transfers);
    }

    static AttachmentsState opening(@Nullable UUID ticketId, boolean online, boolean mayRemove) {
        return new AttachmentsState(
                ticketId, ticketId != null, null, List.of(), List.of(), online, mayRemove, null);
    }

    AttachmentsState reloading() {
        return new AttachmentsState(
                ticketId, true, null, items, transfers, online, mayRemove, fault);
    }

    AttachmentsState loaded(List<AttachmentView> loaded) {
        return new AttachmentsState(
                ticketId, false, null, loaded, transfers, online, mayRemove, fault);
    }

    AttachmentsState loadFailed(Fault why) {
        return new AttachmentsState(
                ticketId, false, why, items, transfers, online, mayRemove, fault);
    }

    AttachmentsState withTransfers(List<FileTransfer> now) {
        return new AttachmentsState(
                ticketId, loading, loadFault, items, now, online, mayRemove, fault);
    }

    AttachmentsState withOnline(boolean now) {
        return new AttachmentsState(
                ticketId, loading, loadFault, items, transfers, now, mayRemove, fault);
    }

    AttachmentsState withFault(@Nullable Fault why) {
        return new AttachmentsState(
                ticketId, loading, loadFault, items, transfers, online, mayRemove, why);
    }
}
