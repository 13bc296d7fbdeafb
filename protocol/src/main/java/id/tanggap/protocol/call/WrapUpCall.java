package id.tanggap.protocol.call;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends after-call work of the caller's own call.
 *
 * @param callId the call
 * @param disposition what came of it; not {@code NOT_GIVEN}
 * @param note free text
 * @param ready true to be ready for the next call at once, false to stay paused
 */
public record WrapUpCall(
        @NotNull UUID callId,
        @NotNull DispositionCode disposition,
        @Nullable @Size(max = 2000) String note,
        boolean ready)
        implements ClientCommand<CallReply> {}
