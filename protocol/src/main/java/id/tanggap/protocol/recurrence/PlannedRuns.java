package id.tanggap.protocol.recurrence;

import id.tanggap.protocol.ServerReply;
import java.time.LocalDate;
import java.util.List;

/**
 * Occurrences to come.
 *
 * @param items in order; fewer than asked for when the schedule ends
 * @param skipped days off among them that are left out
 */
public record PlannedRuns(List<PlannedRun> items, List<LocalDate> skipped) implements ServerReply {
    public PlannedRuns {
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
    }
}
