package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be promised to a ticket that were filed now.
 *
 * @param at now
 * @param policyId the policy that it would get
 * @param policyName its name
 * @param calendarName calendar in which it would count
 * @param firstResponseDueAt when the first reply would be due; null without a goal
 * @param nextResponseDueAt when the reply to a message of now would be due; null without a goal
 * @param resolutionDueAt when the resolution would be due; null without a goal
 */
public record SlaPreview(
        Instant at,
        UUID policyId,
        String policyName,
        String calendarName,
        @Nullable Instant firstResponseDueAt,
        @Nullable Instant nextResponseDueAt,
        @Nullable Instant resolutionDueAt)
        implements ServerReply {}
