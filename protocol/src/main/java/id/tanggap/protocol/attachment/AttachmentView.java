package id.tanggap.protocol.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on a ticket. Its content never changes.
 *
 * @param id the attachment; {@code GET /api/v1/attachments/{id}} is its content
 * @param ticketId the ticket it was put on
 * @param entryId the entry of the thread that tells of it
 * @param name name of the file, without folders
 * @param size length in bytes
 * @param mediaType what its content is, such as {@code image/png}; not what somebody said it is
 * @param sha256 digest of the content, 64 hexadecimal digits
 * @param preview whether {@code GET /api/v1/attachments/{id}/preview} shows it as a small picture
 * @param uploadedBy who put it there
 * @param uploadedByName his name at that time; null for the system
 * @param uploadedAt when
 * @param keepUntil when it may be removed, once its ticket is closed
 */
public record AttachmentView(
        UUID id,
        UUID ticketId,
        UUID entryId,
        String name,
        long size,
        String mediaType,
        String sha256,
        boolean preview,
        UUID uploadedBy,
        @Nullable String uploadedByName,
        Instant uploadedAt,
        Instant keepUntil) {}
