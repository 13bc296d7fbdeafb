package id.tanggap.console.settings.whatif;

import id.tanggap.console.settings.Trial;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.protocol.sla.WhatIfResult.Counts;
import id.tanggap.protocol.sla.WhatIfResult.Figures;
import id.tanggap.protocol.ticket.SlaClockKind;
import org.jspecify.annotations.Nullable;

/**
 * What the page "what if" shows.
 *
 * @param trial what is tried; null before something is
 * @param period over which tickets
 * @param result what came of it; null before it is known
 * @param running whether tickets are being played
 * @param fault why they were not
 */
public record WhatIfState(
        @Nullable Trial trial,
        Period period,
        @Nullable WhatIfResult result,
        boolean running,
        @Nullable Fault fault) {

    /**
     * Met, missed and open clocks of all priorities.
     *
     * @param then by what is tried; else by the promises of now
     */
    static Counts sum(WhatIfResult result, SlaClockKind clock, boolean then) {
        int met = 0;
        int missed = 0;
        int open = 0;
        for (Figures figures : result.figures()) {
            if (figures.clock() == clock) {
                Counts counts = then ? figures.then() : figures.today();
                met += counts.met();
                missed += counts.missed();
                open += counts.open();
            }
        }
        return new Counts(met, missed, open);
    }

    /** Percent of the decided clocks that were met, rounded down; null when none is decided. */
    static @Nullable Integer percent(Counts counts) {
        int decided = counts.met() + counts.missed();
        return decided == 0 ? null : (int) (100L * counts.met() / decided);
    }
}
