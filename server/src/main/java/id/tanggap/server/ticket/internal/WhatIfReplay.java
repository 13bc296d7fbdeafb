package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.protocol.sla.WhatIfResult.Changed;
import id.tanggap.protocol.sla.WhatIfResult.Counts;
import id.tanggap.protocol.sla.WhatIfResult.Figures;
import id.tanggap.protocol.sla.WhatIfResult.Outcome;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.DraftCatalogue;
import id.tanggap.server.sla.ReplayedClock;
import id.tanggap.server.sla.TicketClocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plays tickets under two catalogues and counts what became of them. Only the present question of
 * the operator counts for the next response. Confined to one thread.
 */
final class WhatIfReplay {
    static final int MAX_CHANGED = 200;

    private final DraftCatalogue catalogue;
    private final Instant now;
    private final Map<Priority, Map<ClockKind, Tally>> tallies = new EnumMap<>(Priority.class);
    private final List<Changed> changed = new ArrayList<>();
    private int changedTotal;
    private int tickets;

    WhatIfReplay(DraftCatalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.now = now;
    }

    /** How often each outcome came, by the policies of now and by those asked about. */
    private static final class Tally {
        private final int[] today = new int[Outcome.values().length];
        private final int[] then = new int[Outcome.values().length];

        static Counts counts(int[] of) {
            return new Counts(
                    of[Outcome.MET.ordinal()],
                    of[Outcome.MISSED.ordinal()],
                    of[Outcome.OPEN.ordinal()]);
        }
    }

    void play(StoredStory ticket) {
        tickets++;
        TicketClocks today =
                TicketClocks.replayUnder(ticket.moments(), catalogue.today(ticket.of()));
        TicketClocks then = TicketClocks.replayUnder(ticket.moments(), catalogue.then(ticket.of()));
        Priority priority = ticket.of().priority();
        for (ClockKind kind : ClockKind.values()) {
            if (today.clock(kind).startedAt() != null) {
                count(ticket, priority, kind, today.clock(kind), then.clock(kind));
            }
        }
    }

    private void count(
            StoredStory ticket,
            Priority priority,
            ClockKind kind,
            ReplayedClock today,
            ReplayedClock then) {
        Instant todayDue = today.dueAt(now);
        Instant thenDue = then.dueAt(now);
        Outcome before = outcome(today, todayDue);
        Outcome after = outcome(then, thenDue);
        Tally tally =
                tallies.computeIfAbsent(priority, _ -> new EnumMap<>(ClockKind.class))
                        .computeIfAbsent(kind, _ -> new Tally());
        tally.today[before.ordinal()]++;
        tally.then[after.ordinal()]++;
        if (before == after) {
            return;
        }
        changedTotal++;
        if (changed.size() < MAX_CHANGED) {
            changed.add(
                    new Changed(
                            ticket.id(),
                            ticket.number(),
                            ticket.subject(),
                            priority,
                            SlaClockKind.valueOf(kind.name()),
                            before,
                            after,
                            todayDue,
                            thenDue));
        }
    }

    private Outcome outcome(ReplayedClock clock, @Nullable Instant due) {
        if (clock.end() == ReplayedClock.End.MISSED) {
            return Outcome.MISSED;
        }
        if (due == null) {
            return Outcome.OPEN;
        }
        Instant met = clock.clock().metAt();
        if (met != null) {
            return met.isAfter(due) ? Outcome.MISSED : Outcome.MET;
        }
        return now.isAfter(due) ? Outcome.MISSED : Outcome.OPEN;
    }

    WhatIfResult result(Instant from, Instant to, boolean complete) {
        List<Figures> figures = new ArrayList<>();
        tallies.forEach(
                (priority, clocks) ->
                        clocks.forEach(
                                (kind, tally) ->
                                        figures.add(
                                                new Figures(
                                                        priority,
                                                        SlaClockKind.valueOf(kind.name()),
                                                        Tally.counts(tally.today),
                                                        Tally.counts(tally.then)))));
        return new WhatIfResult(from, to, tickets, complete, figures, changed, changedTotal);
    }
}
