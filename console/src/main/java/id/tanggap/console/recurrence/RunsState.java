package id.tanggap.console.recurrence;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.recurrence.PlannedRuns;
import org.jspecify.annotations.Nullable;

/**
 * When the schedule that is being written would file.
 *
 * @param runs the next occurrences; null while they are not known
 * @param fault why they cannot be told
 * @param busy whether pausing or resuming is on its way
 */
public record RunsState(@Nullable PlannedRuns runs, @Nullable Fault fault, boolean busy) {
    static RunsState unknown() {
        return new RunsState(null, null, false);
    }
}
