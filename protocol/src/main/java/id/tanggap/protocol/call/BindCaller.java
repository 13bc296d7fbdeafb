package id.tanggap.protocol.call;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who the caller is: one of several matches, another contact, or nobody known.
 *
 * @param callId the call
 * @param contactId the contact; null for "not this person"
 */
public record BindCaller(@NotNull UUID callId, @Nullable UUID contactId)
        implements ClientCommand<CallCardReply> {}
