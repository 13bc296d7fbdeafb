package id.tanggap.server.ticket;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.DraftCatalogue;
import id.tanggap.server.sla.SlaDraftService;
import id.tanggap.server.ticket.internal.WhatIfRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Answers what would have become of tickets under another policy. Holds no transaction while it
 * plays; few questions are played at a time, each for a limited time. Any thread; blocking.
 */
@ApplicationScoped
public class WhatIfService {
    /** Playing is work for a processor, of which the desk needs most. */
    private static final int AT_A_TIME = 2;

    private static final Duration LONGEST_PERIOD = Duration.ofDays(367);
    private static final ZoneId DESK = ZoneId.of("Asia/Jakarta");

    private final SlaDraftService drafts;
    private final WhatIfRun.Factory runs;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Map<UUID, WhatIfRun> running = new ConcurrentHashMap<>();

    @Inject
    WhatIfService(SlaDraftService drafts, WhatIfRun.Factory runs, Clock clock) {
        this.drafts = drafts;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Plays the tickets of a time; a second question of the same user ends his first.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code BUSY} while others are played
     */
    public WhatIfResult ask(AskWhatIf question, Actor actor) {
        Instant now = clock.instant();
        LocalDate month = LocalDate.ofInstant(now, DESK).withDayOfMonth(1);
        Instant from =
                question.from() == null
                        ? month.minusMonths(1).atStartOfDay(DESK).toInstant()
                        : question.from();
        Instant to = question.to() == null ? month.atStartOfDay(DESK).toInstant() : question.to();
        refuseBadPeriod(from, to);
        DraftCatalogue catalogue = drafts.draft(question);
        WhatIfRun run = runs.run(catalogue, from, to, now);
        WhatIfRun earlier = running.put(actor.userId(), run);
        if (earlier != null) {
            earlier.cancel();
        }
        if (!places.tryAcquire()) {
            running.remove(actor.userId(), run);
            throw new DomainException(FaultCode.BUSY, Map.of("retryAfterSeconds", "10"));
        }
        try {
            return run.play();
        } finally {
            places.release();
            running.remove(actor.userId(), run);
        }
    }

    /** Ends the user's question; it answers with what it has. */
    public void cancel(Actor actor) {
        WhatIfRun run = running.get(actor.userId());
        if (run != null) {
            run.cancel();
        }
    }

    private static void refuseBadPeriod(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw DomainException.invalid("to", "OUT_OF_RANGE");
        }
        if (Duration.between(from, to).compareTo(LONGEST_PERIOD) > 0) {
            throw DomainException.invalid("from", "OUT_OF_RANGE");
        }
    }
}
