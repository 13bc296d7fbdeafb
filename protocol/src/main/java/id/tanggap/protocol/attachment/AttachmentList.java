package id.tanggap.protocol.attachment;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/**
 * The files of a ticket, and of those that were merged into it.
 *
 * @param items oldest first
 * @param maxBytes largest file that is taken, in bytes
 */
public record AttachmentList(List<AttachmentView> items, long maxBytes) implements ServerReply {
    public AttachmentList {
        items = List.copyOf(items);
    }
}
