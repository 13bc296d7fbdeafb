package id.tanggap.telephony.reducer;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds back what a new connection tells until its snapshot is there, and drops what old
 * connections still tell. Not thread-safe.
 *
 * <p>Held facts are replayed after the snapshot although it already contains some of them: the
 * reducer's handlers tolerate the repetition, a missing one they could not.
 */
public final class FactSequencer {
    private long current;
    private long pending;
    private final List<AmiFact> held = new ArrayList<>();

    /**
     * @param generation number of the connection that told the fact; 0 for our own facts
     * @return the facts to reduce now, in order
     */
    public List<AmiFact> accept(long generation, AmiFact fact) {
        if (generation == 0 || generation == current) {
            return List.of(fact);
        }
        if (generation < Math.max(current, pending)) {
            return List.of();
        }
        if (generation > pending) {
            held.clear();
            pending = generation;
        }
        if (!(fact instanceof AmiFact.SnapshotTaken)) {
            held.add(fact);
            return List.of();
        }
        current = generation;
        List<AmiFact> ready = new ArrayList<>();
        ready.add(fact);
        ready.addAll(held);
        held.clear();
        return ready;
    }

    /** The connection whose facts count now; 0 when none ever did. */
    public long current() {
        return current;
    }
}
