package id.tanggap.server.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.sla.SlaSimulationRequest.Entry;
import id.tanggap.server.sla.SlaSimulationRequest.Targets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The simulation against {@link CountingDesk}, which knows no calendar arithmetic: random calendars
 * in zones that change their clocks at night, at noon, by half an hour or by a whole day, around
 * the very days on which they do.
 */
class SimulationOracleTest {
    private static final int LEAD = 3 * 24 * 60;
    private static final int WATCHED = 60 * 24 * 60;
    private static final List<String> DAYS =
            List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    /** Where and about when a ticket is created. */
    record Place(String zone, String change) {}

    /** What may happen next, and how many minutes after the event before it. */
    record Step(int minutes, int choice) {}

    /** Goals in minutes. */
    record Goals(@Nullable Long first, @Nullable Long next, @Nullable Long resolution) {}

    @Property(tries = 400)
    void theEngineAgreesWithCountingMinutes(
            @ForAll("places") Place place,
            @ForAll("weeks") String hours,
            @ForAll("offsets") int beforeChange,
            @ForAll("offsets") int holiday,
            @ForAll("goals") Goals goals,
            @ForAll("lives") List<Step> life,
            @ForAll("offsets") int after) {
        Instant change = Instant.parse(place.change());
        Instant created = change.minus(Duration.ofMinutes(beforeChange));
        String closed = change.plus(Duration.ofMinutes(holiday - 2000)).toString().substring(0, 10);
        CalendarSpec spec = Calendars.spec(place.zone(), hours, closed);
        Instant origin = created.minus(Duration.ofMinutes(LEAD));
        CountingDesk desk =
                new CountingDesk(
                        new WallClock(spec, origin, WATCHED),
                        goals.first(),
                        goals.next(),
                        goals.resolution());

        List<Entry> timeline = new ArrayList<>();
        int now = LEAD;
        happens(desk, timeline, SlaEvent.CREATED, now, origin);
        SlaEvent status = SlaEvent.CREATED;
        for (Step step : life) {
            now = passTo(desk, now, now + step.minutes());
            List<SlaEvent> possible = possible(status);
            SlaEvent event = possible.get(step.choice() % possible.size());
            happens(desk, timeline, event, now, origin);
            boolean reply = event == SlaEvent.AGENT_REPLY || event == SlaEvent.CUSTOMER_REPLY;
            status = reply ? status : event;
        }
        now = passTo(desk, now, now + after);

        SlaSimulationResult result =
                SlaSimulation.run(
                        new SlaSimulationRequest(
                                spec,
                                Targets.ofMinutes(goals.first(), goals.next(), goals.resolution()),
                                new ArrayList<@Nullable Entry>(timeline),
                                at(origin, now)));
        assertThat(result.firstResponse()).isEqualTo(desk.first.stands(now, false, origin));
        assertThat(result.nextResponse()).isEqualTo(desk.next.stands(now, false, origin));
        assertThat(result.resolution())
                .isEqualTo(desk.resolution.stands(now, desk.isPending(), origin));
        assertThat(counted(result, ClockKind.FIRST_RESPONSE, origin)).isEqualTo(desk.first.marks);
        assertThat(counted(result, ClockKind.NEXT_RESPONSE, origin)).isEqualTo(desk.next.marks);
        assertThat(counted(result, ClockKind.RESOLUTION, origin)).isEqualTo(desk.resolution.marks);
        assertThat(gaps(result)).isZero();
    }

    private static int passTo(CountingDesk desk, int from, int to) {
        for (int minute = from; minute < to; minute++) {
            desk.pass(minute);
        }
        return to;
    }

    private static void happens(
            CountingDesk desk, List<Entry> timeline, SlaEvent event, int minute, Instant origin) {
        desk.happens(event, minute);
        timeline.add(new Entry(at(origin, minute), event.name()));
    }

    private static String at(Instant origin, int minute) {
        return origin.plus(Duration.ofMinutes(minute)).toString();
    }

    private static List<SlaEvent> possible(SlaEvent status) {
        List<SlaEvent> possible =
                new ArrayList<>(
                        List.of(SlaEvent.AGENT_REPLY, SlaEvent.CUSTOMER_REPLY, SlaEvent.CLOSED));
        switch (status) {
            case RESOLVED -> possible.addAll(List.of(SlaEvent.RESOLVED, SlaEvent.REOPENED));
            case CLOSED -> possible.add(SlaEvent.REOPENED);
            case PENDING ->
                    possible.addAll(List.of(SlaEvent.PENDING, SlaEvent.RESUMED, SlaEvent.RESOLVED));
            default -> possible.addAll(List.of(SlaEvent.PENDING, SlaEvent.RESOLVED));
        }
        return possible;
    }

    private static BitSet counted(SlaSimulationResult result, ClockKind kind, Instant origin) {
        BitSet minutes = new BitSet();
        for (SlaSimulationResult.Step step : result.explanation()) {
            if (step.clock() == kind && step.counted()) {
                minutes.set(minute(step.from(), origin), minute(step.to(), origin));
            }
        }
        return minutes;
    }

    private static int minute(Instant at, Instant origin) {
        return Math.toIntExact(Duration.between(origin, at).toMinutes());
    }

    private static long gaps(SlaSimulationResult result) {
        long gaps = 0;
        for (int i = 1; i < result.explanation().size(); i++) {
            SlaSimulationResult.Step before = result.explanation().get(i - 1);
            SlaSimulationResult.Step step = result.explanation().get(i);
            gaps += step.clock() == before.clock() && !step.from().equals(before.to()) ? 1 : 0;
        }
        return gaps;
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(
                new Place("Asia/Jakarta", "2026-03-18T17:00:00Z"),
                new Place("Asia/Jayapura", "2026-12-31T15:00:00Z"),
                new Place("Asia/Kathmandu", "2026-03-18T18:15:00Z"),
                new Place("Europe/Berlin", "2026-03-29T01:00:00Z"),
                new Place("Europe/Berlin", "2026-10-25T01:00:00Z"),
                new Place("America/New_York", "2026-03-08T07:00:00Z"),
                new Place("America/New_York", "2026-11-01T06:00:00Z"),
                new Place("America/Sao_Paulo", "2018-11-04T03:00:00Z"),
                new Place("America/Sao_Paulo", "2018-02-18T02:00:00Z"),
                new Place("America/Nuuk", "2026-03-29T01:00:00Z"),
                new Place("America/St_Johns", "2010-11-07T02:31:00Z"),
                new Place("Africa/Cairo", "2024-04-25T22:00:00Z"),
                new Place("Africa/Cairo", "2024-10-31T21:00:00Z"),
                new Place("Asia/Beirut", "2024-03-30T22:00:00Z"),
                new Place("Australia/Lord_Howe", "2026-04-04T15:00:00Z"),
                new Place("Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
                new Place("Antarctica/Troll", "2026-03-29T01:00:00Z"),
                new Place("Pacific/Chatham", "2026-09-26T14:00:00Z"),
                new Place("Pacific/Apia", "2011-12-30T10:00:00Z"));
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 300), Arbitraries.integers().between(0, 4_000));
    }

    /** Half of them whole minutes in the small hours, where clocks change. */
    @Provide
    Arbitrary<String> weeks() {
        Arbitrary<Integer> bound =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 48).map(quarter -> quarter * 30),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(1_380, 1_440));
        return bound.set()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(SimulationOracleTest::hours)
                .list()
                .ofSize(7)
                .map(
                        days -> {
                            List<String> lines = new ArrayList<>(List.of("WED 09:00-17:00"));
                            for (int i = 0; i < 7; i++) {
                                if (i != 2) {
                                    lines.add(DAYS.get(i) + days.get(i));
                                }
                            }
                            return String.join("; ", lines);
                        });
    }

    private static String hours(java.util.Set<Integer> bounds) {
        List<Integer> sorted = List.copyOf(new TreeSet<>(bounds));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < sorted.size(); i += i % 3 == 0 ? 1 : 2) {
            text.append(" %s-%s".formatted(time(sorted.get(i)), time(sorted.get(i + 1))));
        }
        return text.toString();
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    @Provide
    Arbitrary<Goals> goals() {
        Arbitrary<@Nullable Long> goal =
                Arbitraries.longs().between(0, 1_500).injectNull(0.1).edgeCases(e -> e.add(0L));
        return Combinators.combine(goal, goal, goal).as(Goals::new);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Integer> wait =
                Arbitraries.oneOf(
                        Arbitraries.just(0),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 2_000));
        return Combinators.combine(wait, Arbitraries.integers().between(0, 59))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }
}
