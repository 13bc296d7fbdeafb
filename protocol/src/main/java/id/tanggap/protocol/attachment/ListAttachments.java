package id.tanggap.protocol.attachment;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks for the files of a ticket.
 *
 * @param ticketId the ticket
 */
public record ListAttachments(@NotNull UUID ticketId) implements ClientCommand<AttachmentList> {}
