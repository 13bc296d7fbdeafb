package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Creates or changes a policy. Open tickets that it concerns are counted anew soon afterwards.
 *
 * @param policyId null to create
 * @param version version read; required when changing
 * @param policy what it shall say
 */
public record SaveSlaPolicy(
        @Nullable UUID policyId, @Nullable Integer version, @NotNull @Valid SlaPolicyDraft policy)
        implements ClientCommand<SlaPolicyReply> {}
