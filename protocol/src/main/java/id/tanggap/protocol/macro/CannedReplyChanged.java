package id.tanggap.protocol.macro;

import id.tanggap.protocol.ServerEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A canned reply was made, changed or removed; personal ones are told to their owner alone.
 *
 * @param id the canned reply
 * @param cannedReply as it is now; null when it was removed
 */
public record CannedReplyChanged(UUID id, @Nullable CannedReplyView cannedReply)
        implements ServerEvent {}
