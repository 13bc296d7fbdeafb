package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a policy out of use for good.
 *
 * @param policyId the policy
 * @param version version read
 */
public record RetireSlaPolicy(@NotNull UUID policyId, @NotNull Integer version)
        implements ClientCommand<SlaPolicyReply> {}
