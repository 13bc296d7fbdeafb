package id.tanggap.server.sla;

import id.tanggap.server.sla.SlaMoment.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three clocks of a ticket, counted from its moments by the rules of {@link ClockKind}. The
 * simulation plays the same events on the same {@link SlaClock}.
 *
 * @param terms what is promised now
 * @param firstResponse clock to the first reply
 * @param nextResponse clock from the oldest unanswered message of the customer to the next reply
 * @param resolution clock to the resolution
 * @param finished whether the ticket is resolved or ended: nobody is reminded of it any more
 * @param asked whether the customer said something since; it counts when the ticket is reopened
 * @param firstResolution how the resolution stood when it was reached for the first time; null
 *     before
 */
public record TicketClocks(
        SlaTerms terms,
        ReplayedClock firstResponse,
        ReplayedClock nextResponse,
        ReplayedClock resolution,
        boolean finished,
        boolean asked,
        @Nullable FirstResolution firstResolution) {

    /**
     * The first time that a ticket was resolved; reopening does not change it.
     *
     * @param at when
     * @param dueAt when it was due; null without a goal
     */
    public record FirstResolution(Instant at, @Nullable Instant dueAt) {
        /** Whether it was in time; null without a goal. */
        public @Nullable Boolean inTime() {
            return dueAt == null ? null : !at.isAfter(dueAt);
        }
    }

    /**
     * Counts.
     *
     * @param moments a ticket's moments in order; the first says the terms
     * @param source knows what terms say
     */
    public static TicketClocks replay(List<SlaMoment> moments, TermsSource source) {
        Replay replay = new Replay(source.terms(termsOf(moments.getFirst())));
        List<SlaMoment> played = new ArrayList<>();
        for (SlaMoment moment : moments) {
            if (moment.kind() == Kind.TERMS && !played.isEmpty()) {
                replay.promise(replayUnder(played, source.terms(termsOf(moment))), moment.at());
            } else if (moment.kind() != Kind.TERMS) {
                replay.play(moment);
                played.add(moment);
                if (moment.kind() == Kind.REOPENED) {
                    // What goes on again counts by the promise of now.
                    replay.promise(replayUnder(played, replay.terms), moment.at());
                }
            }
        }
        return replay.clocks();
    }

    /** Counts as if one promise had always held. */
    public static TicketClocks replayUnder(List<SlaMoment> moments, SlaTerms terms) {
        Replay replay = new Replay(terms);
        for (SlaMoment moment : moments) {
            if (moment.kind() != Kind.TERMS) {
                replay.play(moment);
            }
        }
        return replay.clocks();
    }

    /** The clock of that kind. */
    public ReplayedClock clock(ClockKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> firstResponse;
            case NEXT_RESPONSE -> nextResponse;
            case RESOLUTION -> resolution;
        };
    }

    private static SlaTermsRef termsOf(SlaMoment moment) {
        if (moment.terms() == null) {
            throw new IllegalArgumentException("no terms at " + moment.at());
        }
        return moment.terms();
    }

    /** Plays moments one after the other. Confined to one thread. */
    private static final class Replay {
        private SlaTerms terms;
        private ReplayedClock first;
        private ReplayedClock next;
        private ReplayedClock resolution;
        private @Nullable FirstResolution firstResolution;
        private boolean finished;
        private boolean askedWhileFinished;
        private boolean voided;

        Replay(SlaTerms terms) {
            this.terms = terms;
            first = ReplayedClock.idle(terms);
            next = first;
            resolution = first;
        }

        TicketClocks clocks() {
            return new TicketClocks(
                    terms, first, next, resolution, finished, askedWhileFinished, firstResolution);
        }

        /** What is finished stays judged as it was; the rest is counted anew. */
        void promise(TicketClocks anew, Instant at) {
            terms = anew.terms();
            first = promised(first, anew.firstResponse(), at);
            next = promised(next, anew.nextResponse(), at);
            resolution = promised(resolution, anew.resolution(), at);
        }

        private static ReplayedClock promised(ReplayedClock clock, ReplayedClock anew, Instant at) {
            boolean other = !clock.terms().ref().equals(anew.terms().ref());
            return clock.isUnfinished() && other ? clock.under(anew, at) : clock;
        }

        void play(SlaMoment moment) {
            if (voided) {
                return;
            }
            Instant at = moment.at();
            switch (moment.kind()) {
                case TERMS -> throw new IllegalArgumentException("terms are not played");
                case CREATED -> {
                    first = first.started(at, terms.firstResponse(), terms);
                    resolution = resolution.started(at, terms.resolution(), terms);
                }
                case AGENT_REPLY -> {
                    first = first.met(at);
                    next = next.met(at);
                    askedWhileFinished = false;
                }
                case CUSTOMER_REPLY -> asked(at);
                case PENDING -> {
                    boolean pauses =
                            moment.reason() == null || terms.pausing().contains(moment.reason());
                    resolution = pauses ? resolution.paused(at) : resolution.resumed(at);
                }
                case RESUMED -> resolution = resolution.resumed(at);
                case RESOLVED, CLOSED -> finish(at);
                case REOPENED -> {
                    finished = false;
                    resolution = resolution.resumed(at);
                    next = next.reinstated(at);
                    if (askedWhileFinished) {
                        asked(at);
                    }
                    askedWhileFinished = false;
                }
                case VOID -> {
                    voided = true;
                    finished = true;
                    first = first.voided(at);
                    next = next.voided(at);
                    resolution = resolution.voided(at);
                }
            }
        }

        private void asked(Instant at) {
            if (finished) {
                askedWhileFinished = true;
            } else if (!next.isUnfinished()) {
                next = next.started(at, terms.nextResponse(), terms);
            }
        }

        private void finish(Instant at) {
            finished = true;
            resolution = resolution.met(at);
            next = next.cancelled(at);
            if (firstResolution == null) {
                firstResolution = new FirstResolution(at, resolution.dueAt(at));
            }
        }
    }
}
