package id.tanggap.protocol.attachment;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Takes a file away for good: its content goes when no other attachment has the same.
 *
 * @param attachmentId the attachment
 * @param reason why; goes into the thread and the audit trail
 */
public record RemoveAttachment(@NotNull UUID attachmentId, @NotBlank @Size(max = 500) String reason)
        implements ClientCommand<AttachmentList> {}
