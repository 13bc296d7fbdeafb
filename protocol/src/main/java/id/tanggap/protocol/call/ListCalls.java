package id.tanggap.protocol.call;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the call log, newest first.
 *
 * @param from earliest {@code enteredAt}
 * @param to latest, exclusive
 * @param agentId only this agent's
 * @param contactId only this caller's
 * @param number only calls whose number ends with these digits
 * @param limit rows, 1 to 200
 * @param cursor {@code next} of the page before
 */
public record ListCalls(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID agentId,
        @Nullable UUID contactId,
        @Nullable @Size(max = 20) String number,
        @Min(1) @Max(200) int limit,
        @Nullable @Size(max = 200) String cursor)
        implements ClientCommand<CallPage> {}
