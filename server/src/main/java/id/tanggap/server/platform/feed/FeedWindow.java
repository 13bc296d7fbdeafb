package id.tanggap.server.platform.feed;

import id.tanggap.protocol.Cursor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The newest events of one epoch, in a ring. One thread appends; any thread reads, without locks.
 * Within the window nothing is missing: every event after {@link #floor()} is there or still to
 * come.
 */
final class FeedWindow {
    private final AtomicReferenceArray<@Nullable FeedEvent> ring;
    private volatile Cursor floor;
    private volatile long first;
    private volatile long head;

    /** An empty window whose first event follows the floor. */
    FeedWindow(int capacity, Cursor floor) {
        this.ring = new AtomicReferenceArray<>(capacity);
        this.floor = floor;
    }

    /** Appends the next event; the oldest leaves when the ring is full. */
    void append(FeedEvent event) {
        int slot = slot(event.index());
        FeedEvent leaving = ring.get(slot);
        if (leaving != null) {
            floor = leaving.cursor();
            first = leaving.index() + 1;
        }
        ring.set(slot, event);
        head = event.index() + 1;
    }

    /** The event with this index; null when it has left the window or has not come yet. */
    @Nullable FeedEvent at(long index) {
        FeedEvent event = ring.get(slot(index));
        return event != null && event.index() == index ? event : null;
    }

    /** Place after which the window is complete. */
    Cursor floor() {
        return floor;
    }

    /** Index of the next event to come. */
    long head() {
        return head;
    }

    /** Index of the first event after the cursor, which must not lie before the floor. */
    long indexAfter(Cursor cursor) {
        long low = first;
        long high = head;
        while (low < high) {
            long middle = (low + high) >>> 1;
            FeedEvent event = at(middle);
            // One that has just left the window lies before every cursor that is still served.
            if (event == null || !cursor.isBefore(event.cursor())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int slot(long index) {
        return (int) (index % ring.length());
    }
}
