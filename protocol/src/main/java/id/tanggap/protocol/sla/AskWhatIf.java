package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks what would have become of tickets under another policy, or with other hours in a calendar. A
 * second question of the same user ends the first.
 *
 * @param policyId the policy it would stand in for; null for one more
 * @param policy what it would say; null when only hours are tried
 * @param calendar the hours that would count; null for those of the policy's calendar
 * @param from first instant of filing; null for the begin of last month
 * @param to end of filing, exclusive; null for the begin of this month
 * @param calendarId without a policy: the calendar that {@code calendar} would stand in for, with
 *     every policy that counts in it
 */
public record AskWhatIf(
        @Nullable UUID policyId,
        @Nullable @Valid SlaPolicyDraft policy,
        @Nullable CalendarDraft calendar,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID calendarId)
        implements ClientCommand<WhatIfResult> {}
