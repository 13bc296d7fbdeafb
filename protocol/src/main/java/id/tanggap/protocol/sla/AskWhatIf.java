package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks what would have become of tickets under another policy. A second question of the same user
 * ends the first.
 *
 * @param policyId the policy it would stand in for; null for one more
 * @param policy what it would say
 * @param calendar the hours that would count; null for those of the policy's calendar
 * @param from first instant of filing; null for the begin of last month
 * @param to end of filing, exclusive; null for the begin of this month
 */
public record AskWhatIf(
        @Nullable UUID policyId,
        @NotNull @Valid SlaPolicyDraft policy,
        @Nullable CalendarDraft calendar,
        @Nullable Instant from,
        @Nullable Instant to)
        implements ClientCommand<WhatIfResult> {}
