package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.server.sla.DraftCatalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One question "what if", played page by page. */
public final class WhatIfRun {
    private static final int PAGE = 500;
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final UUID FIRST = new UUID(0, 0);

    private final StoredStories stories;
    private final Clock clock;
    private final WhatIfReplay replay;
    private final Instant from;
    private final Instant to;
    private final Instant deadline;
    private volatile boolean cancelled;

    private WhatIfRun(
            StoredStories stories,
            Clock clock,
            DraftCatalogue catalogue,
            Instant from,
            Instant to,
            Instant now) {
        this.stories = stories;
        this.clock = clock;
        this.from = from;
        this.to = to;
        replay = new WhatIfReplay(catalogue, now);
        deadline = now.plus(TIME);
    }

    /** Makes runs. */
    @ApplicationScoped
    public static class Factory {
        private final StoredStories stories;
        private final Clock clock;

        @Inject
        Factory(StoredStories stories, Clock clock) {
            this.stories = stories;
            this.clock = clock;
        }

        /** A run over the tickets filed in that time. */
        public WhatIfRun run(DraftCatalogue catalogue, Instant from, Instant to, Instant now) {
            return new WhatIfRun(stories, clock, catalogue, from, to, now);
        }
    }

    /** Plays them; answers with what it has when time runs out or it is cancelled. */
    public WhatIfResult play() {
        Instant at = from;
        UUID after = FIRST;
        while (!cancelled && clock.instant().isBefore(deadline)) {
            Instant begin = at;
            UUID last = after;
            List<StoredStory> page =
                    QuarkusTransaction.requiringNew()
                            .call(() -> stories.filed(begin, last, to, PAGE));
            page.forEach(replay::play);
            if (page.size() < PAGE) {
                return replay.result(from, to, true);
            }
            at = page.getLast().createdAt();
            after = page.getLast().id();
        }
        return replay.result(from, to, false);
    }

    /** Lets it end with the page it is at. Any thread. */
    public void cancel() {
        cancelled = true;
    }
}
