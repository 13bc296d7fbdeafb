package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks how many open tickets would be counted anew if a policy or a calendar were saved; with
 * neither, if the shared holidays were.
 *
 * @param policyId the policy to be changed; null for a new one
 * @param policy what it would say; null when it is not about a policy
 * @param calendarId the calendar to be changed; null when it is not about one
 */
public record AskSlaEffect(
        @Nullable UUID policyId, @Nullable @Valid SlaPolicyDraft policy, @Nullable UUID calendarId)
        implements ClientCommand<SlaEffect> {}
