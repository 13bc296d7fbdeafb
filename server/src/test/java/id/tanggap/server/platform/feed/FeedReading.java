package id.tanggap.server.platform.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects the events of one test from the feed, as a console's connection reads them. */
final class FeedReading implements FeedListener {
    private final Feed feed;
    private final String marker;
    private final List<FeedEvent> events = new ArrayList<>();
    private long next;

    /** Collects events whose payload holds the marker, from now on. */
    FeedReading(Feed feed, String marker) {
        this.feed = feed;
        this.marker = marker;
        this.next = feed.head();
        feed.listen(this);
    }

    @Override
    public synchronized void onEvents() {
        for (; next < feed.head(); next++) {
            FeedEvent event = Objects.requireNonNull(feed.at(next));
            if (event.payload().contains(marker)) {
                events.add(event);
            }
        }
    }

    @Override
    public void onNewEpoch() {
        throw new AssertionError("the database stays the same in this test");
    }

    synchronized List<FeedEvent> events() {
        return List.copyOf(events);
    }

    /** Numbers of the events in the order they came. */
    synchronized List<Integer> numbers() {
        return events.stream().map(e -> number(e.payload())).toList();
    }

    static int number(String payload) {
        return Integer.parseInt(payload.replaceAll(".*\"waiting\":(\\d+).*", "$1"));
    }
}
