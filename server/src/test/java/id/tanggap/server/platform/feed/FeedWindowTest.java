package id.tanggap.server.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.Cursor;
import id.tanggap.server.platform.outbox.Audience;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FeedWindowTest {
    private static final Cursor START = new Cursor("e", 10, 0);

    @Test
    void anEmptyWindowBeginsAtItsHead() {
        FeedWindow window = new FeedWindow(4, START);
        assertThat(window.head()).isZero();
        assertThat(window.indexAfter(START)).isZero();
        assertThat(window.at(0)).isNull();
    }

    @Test
    void theOldestEventLeavesAndTheFloorRisesToIt() {
        FeedWindow window = new FeedWindow(2, START);
        for (int i = 0; i < 3; i++) {
            window.append(event(i, new Cursor("e", 11, i + 1)));
        }
        assertThat(window.at(0)).isNull();
        assertThat(window.floor()).isEqualTo(new Cursor("e", 11, 1));
        assertThat(window.indexAfter(window.floor())).isEqualTo(1);
    }

    /** Whatever cursor the window serves, the index found is that of the first event after it. */
    @Property
    void everyServedCursorFindsTheFirstEventAfterIt(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 3) Integer> steps,
            @ForAll @IntRange(min = 1, max = 40) int capacity,
            @ForAll @IntRange(min = 0, max = 200) int xid,
            @ForAll @IntRange(min = 0, max = 70) int id) {
        FeedWindow window = new FeedWindow(capacity, START);
        List<Cursor> written = new ArrayList<>();
        long transaction = START.xid();
        for (int step : steps) {
            transaction += step; // several events of one transaction have one xid
            written.add(new Cursor("e", transaction, written.size() + 1L));
            window.append(event(written.size() - 1, written.getLast()));
        }
        Cursor cursor = new Cursor("e", xid, id);
        if (cursor.isBefore(window.floor())) {
            return;
        }
        long expected = written.stream().filter(c -> !cursor.isBefore(c)).count();
        assertThat(window.indexAfter(cursor)).isEqualTo(expected);
    }

    private static FeedEvent event(long index, Cursor cursor) {
        return new FeedEvent(index, cursor, "{}", new byte[0], Audience.ALL, 0);
    }
}
