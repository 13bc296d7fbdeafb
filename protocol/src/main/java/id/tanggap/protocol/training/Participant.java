package id.tanggap.protocol.training;

import id.tanggap.protocol.contact.ContactView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a session.
 *
 * @param contact the operator
 * @param status presence
 * @param markedAt when marked
 * @param markedBy who marked
 */
public record Participant(
        ContactView contact,
        AttendanceStatus status,
        @Nullable Instant markedAt,
        @Nullable String markedBy) {}
