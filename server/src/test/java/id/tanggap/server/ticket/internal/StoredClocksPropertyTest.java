package id.tanggap.server.ticket.internal;

import static id.tanggap.server.ticket.internal.TicketFixture.HOURS;
import static id.tanggap.server.ticket.internal.TicketFixture.MONDAY_NINE;
import static id.tanggap.server.ticket.internal.TicketFixture.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.ClockState;
import id.tanggap.server.sla.SimulatedStory;
import id.tanggap.server.sla.SlaPick;
import id.tanggap.server.sla.SlaSimulation;
import id.tanggap.server.sla.SlaSimulationResult;
import id.tanggap.server.sla.SlaSimulationResult.Clock;
import id.tanggap.server.sla.SlaTerms;
import id.tanggap.server.sla.TermsSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a ticket stores, step by step, is what the simulation says of the whole story. */
class StoredClocksPropertyTest {
    private static final Set<PendingReason> SOME =
            EnumSet.of(PendingReason.VENDOR, PendingReason.SPARE_PART);
    private static final SlaTerms FIRST =
            TicketFixture.terms(0, 60, 120, 480, TicketFixture.ALL_PAUSE, HOURS);

    /** Versions that may come later: goals, reasons and hours that differ. */
    private static final List<SlaTerms> LATER =
            List.of(
                    TicketFixture.terms(1, 30, 60, 240, SOME, HOURS),
                    TicketFixture.terms(2, 240, null, 2400, Set.of(), HOURS),
                    TicketFixture.terms(3, null, 90, null, SOME, HOURS),
                    TicketFixture.terms(
                            4, 60, 120, 480, TicketFixture.ALL_PAUSE, TicketFixture.ALWAYS));

    private static final TermsSource TERMS =
            ref -> ref.policyVersion() == 0 ? FIRST : LATER.get(ref.policyVersion() - 1);

    @Property(tries = 500)
    void agreeWithTheSimulation(
            @ForAll @Size(max = 14) List<@IntRange(max = 59) Integer> choices,
            @ForAll @Size(14) List<@IntRange(max = 3000) Integer> minutes,
            @ForAll @IntRange(max = 3000) int rest) {
        Ticket ticket = filed();
        Instant at = MONDAY_NINE;
        for (int i = 0; i < choices.size(); i++) {
            at = at.plus(minutes.get(i), ChronoUnit.MINUTES);
            step(ticket, choices.get(i), at);
            assertThat(ticket.sla().nextThresholdAt())
                    .satisfiesAnyOf(
                            threshold -> assertThat(threshold).isNull(),
                            threshold -> assertThat(inHours(threshold)).isTrue());
        }
        Instant now = at.plus(rest, ChronoUnit.MINUTES);
        SlaSimulationResult expected = simulated(ticket, FIRST, now);
        for (ClockKind kind : ClockKind.values()) {
            agree(ticket.sla().clock(kind), FIRST, clock(expected, kind), now);
        }
    }

    /**
     * After another promise the clocks that are not finished stand as if it had always held, except
     * that they are not late before it was made, or later than they were already.
     */
    @Property(tries = 500)
    void anotherPromiseIsTheSimulationUnderItsTermsButNeverLateBeforeItWasMade(
            @ForAll @Size(max = 10) List<@IntRange(max = 59) Integer> before,
            @ForAll @Size(max = 6) List<@IntRange(max = 59) Integer> after,
            @ForAll @Size(16) List<@IntRange(max = 2000) Integer> minutes,
            @ForAll @IntRange(max = 3) int version) {
        SlaTerms terms = LATER.get(version);
        Ticket ticket = filed();
        Instant at = MONDAY_NINE;
        for (int i = 0; i < before.size(); i++) {
            at = at.plus(minutes.get(i), ChronoUnit.MINUTES);
            step(ticket, before.get(i), at);
        }
        TicketSla was = ticket.sla();
        ticket.promise(new SlaPick(terms.ref(), 2), "EDITED", TERMS, SARI, at);
        SlaSimulationResult anew = simulated(ticket, terms, at);
        for (ClockKind kind : ClockKind.values()) {
            StoredClock old = was.clock(kind);
            StoredClock stored = ticket.sla().clock(kind);
            if (unfinished(old)) {
                Clock simulated = clock(anew, kind);
                Instant floor = earlier(at, old.dueAt(at, FIRST.calendar()));
                assertThat(stored.dueAt(at, terms.calendar()))
                        .isEqualTo(later(simulated.dueAt(), floor));
                assertThat(counted(stored, terms, at)).isEqualTo(simulated.elapsedMinutes());
            } else {
                assertThat(stored).isEqualTo(old);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            at = at.plus(minutes.get(10 + i), ChronoUnit.MINUTES);
            step(ticket, after.get(i), at);
        }
        SlaSimulationResult end = simulated(ticket, terms, at);
        StoredClock resolution = ticket.sla().resolution();
        if (unfinished(was.resolution())) {
            assertThat(counted(resolution, terms, at)).isEqualTo(end.resolution().elapsedMinutes());
            assertThat(resolution.metAt()).isEqualTo(end.resolution().metAt());
        }
        assertThat(ticket.sla().clocks(TERMS).resolution().clock().counted().toNanos() / 1000)
                .as("the columns are what a replay of the moments says")
                .isEqualTo(resolution.countedMicros());
    }

    /** Nobody is reminded at night: a threshold is reached inside the hours, or at their end. */
    private static boolean inHours(@Nullable Instant at) {
        return at != null
                && (FIRST.calendar().isOpen(at) || FIRST.calendar().isOpen(at.minusNanos(1)));
    }

    private static Ticket filed() {
        return TicketFixture.ticket(MONDAY_NINE, TERMS);
    }

    private static SlaSimulationResult simulated(Ticket ticket, SlaTerms terms, Instant until) {
        return SlaSimulation.run(SimulatedStory.of(ticket.sla().story(), terms, until));
    }

    private static void step(Ticket ticket, int choice, Instant at) {
        List<TicketStatus> next = ticket.status().next().stream().sorted().toList();
        if (choice % 4 == 0 || next.isEmpty()) {
            ticket.say(TicketEntryKind.REPLY, "x", SARI, at, TERMS);
        } else if (choice % 4 == 1) {
            ticket.say(TicketEntryKind.CONTACT_REPLY, "x", SARI, at, TERMS);
        } else {
            TicketStatus to = next.get(choice % next.size());
            PendingReason[] reasons = PendingReason.values();
            ticket.moveTo(
                    to,
                    to == TicketStatus.PENDING ? reasons[choice % reasons.length] : null,
                    null,
                    SARI,
                    at,
                    TERMS);
        }
    }

    private static void agree(StoredClock stored, SlaTerms terms, Clock simulated, Instant now) {
        Instant due = stored.dueAt(now, terms.calendar());
        assertThat(due).isEqualTo(simulated.dueAt());
        assertThat(stored.metAt()).isEqualTo(simulated.metAt());
        assertThat(counted(stored, terms, now)).isEqualTo(simulated.elapsedMinutes());
        boolean late = due != null && now.isAfter(due);
        ClockState state =
                switch (stored.state()) {
                    case NONE -> stored.goal() == 0 ? ClockState.IDLE : ClockState.NO_TARGET;
                    case RUNNING -> late ? ClockState.BREACHED : ClockState.RUNNING;
                    case PAUSED -> late ? ClockState.BREACHED : ClockState.PAUSED;
                    case MET -> ClockState.MET;
                    case MISSED -> stored.metAt() == null ? ClockState.BREACHED : ClockState.MISSED;
                    case CANCELLED -> ClockState.CANCELLED;
                    case VOID -> throw new AssertionError("nothing was merged");
                };
        assertThat(state).isEqualTo(simulated.state());
    }

    private static long counted(StoredClock stored, SlaTerms terms, Instant now) {
        long running =
                stored.runningSince() == null
                        ? 0
                        : terms.calendar().between(stored.runningSince(), now).toNanos() / 1000;
        return (stored.countedMicros() + running) / 60_000_000;
    }

    private static boolean unfinished(StoredClock clock) {
        return clock.goal() > 0
                && clock.metAt() == null
                && clock.state() != SlaClockState.CANCELLED
                && clock.state() != SlaClockState.MISSED;
    }

    private static Clock clock(SlaSimulationResult result, ClockKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> result.firstResponse();
            case NEXT_RESPONSE -> result.nextResponse();
            case RESOLUTION -> result.resolution();
        };
    }

    private static Instant earlier(Instant at, @Nullable Instant due) {
        return due != null && due.isBefore(at) ? due : at;
    }

    private static @Nullable Instant later(@Nullable Instant due, Instant floor) {
        return due != null && due.isBefore(floor) ? floor : due;
    }
}
