package id.tanggap.protocol.sla;

import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.SlaClockView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One clock explained.
 *
 * @param clock which
 * @param stands where it stands
 * @param targetMinutes open minutes allowed; null without a goal
 * @param policyId policy it is or was judged by
 * @param policyName its name in that version
 * @param policyVersion its version
 * @param calendarId calendar it is or was counted in
 * @param calendarName its present name
 * @param calendarVersion its version
 * @param countedMicros open microseconds counted so far
 * @param earlierMicros those of them that were counted before the first of {@code steps}; 0 unless
 *     the story is very long
 * @param steps every span of time with the reason why it counts or does not, without gaps; the
 *     counted ones and {@code earlierMicros} sum up to {@code countedMicros}
 */
public record SlaClockExplanation(
        SlaClockKind clock,
        SlaClockView stands,
        @Nullable Integer targetMinutes,
        UUID policyId,
        String policyName,
        int policyVersion,
        UUID calendarId,
        String calendarName,
        int calendarVersion,
        long countedMicros,
        long earlierMicros,
        List<SlaStep> steps) {
    public SlaClockExplanation {
        steps = List.copyOf(steps);
    }
}
