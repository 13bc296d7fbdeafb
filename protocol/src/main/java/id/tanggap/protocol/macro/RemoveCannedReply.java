package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Removes a canned reply.
 *
 * @param id the canned reply
 * @param version version read
 */
public record RemoveCannedReply(@NotNull UUID id, @NotNull Integer version)
        implements ClientCommand<Done> {}
