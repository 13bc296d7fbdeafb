package id.tanggap.server.sla;

import static id.tanggap.server.sla.Calendars.spec;
import static id.tanggap.server.sla.Simulations.desk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.sla.SlaRefusal.Code;
import id.tanggap.server.sla.SlaSimulationRequest.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each impossible calendar, goal or timeline is refused by the name of its field. */
class SlaRefusalTest {
    private static final CalendarSpec GOOD = spec("Asia/Jakarta", "MON-FRI 09:00-17:00");

    private static void refused(SlaSimulationRequest request, String field, Code code) {
        assertThatExceptionOfType(SlaRefusal.class)
                .isThrownBy(() -> SlaSimulation.run(request))
                .satisfies(
                        refusal ->
                                assertThat(refusal.fieldErrors())
                                        .extracting(FieldError::field, FieldError::code)
                                        .containsExactly(tuple(field, code.name())));
    }

    @Test
    void theValuesOfARefusalAreNamed() {
        assertThatExceptionOfType(SlaRefusal.class)
                .isThrownBy(() -> spec("Asia/Jakarta", "MON 17:00-09:00").build("calendar"))
                .satisfies(
                        refusal ->
                                assertThat(refusal.fieldErrors())
                                        .containsExactly(
                                                new FieldError(
                                                        "calendar.hours.MON[0]",
                                                        "END_NOT_AFTER_START",
                                                        Map.of("start", "17:00", "end", "09:00"))));
    }

    private static void refused(CalendarSpec calendar, String field, Code code) {
        refused(
                desk().on(calendar).events("16 09:00 CREATED").request("2026-03-17T00:00:00Z"),
                field,
                code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', UNKNOWN_ZONE",
        "WIB, UNKNOWN_ZONE",
        "Asia/Bengkulu, UNKNOWN_ZONE",
        "asia/jakarta, UNKNOWN_ZONE",
        "Bordeaux, UNKNOWN_ZONE",
        "GMT+7, UNKNOWN_ZONE",
        "UTC+07:00, UNKNOWN_ZONE",
        "+25:00, UNKNOWN_ZONE",
        ", REQUIRED",
    })
    void zone(@Nullable String zone, Code code) {
        refused(new CalendarSpec(zone, GOOD.hours(), null), "calendar.timeZone", code);
    }

    @ParameterizedTest
    @CsvSource({
        "MON 17:00-09:00, calendar.hours.MON[0], END_NOT_AFTER_START",
        "MON 09:00-09:00, calendar.hours.MON[0], END_NOT_AFTER_START",
        "MON 00:00-00:00, calendar.hours.MON[0], END_NOT_AFTER_START",
        "MON 17:00-00:00, calendar.hours.MON[0], END_NOT_AFTER_START",
        "MON 22:00-06:00, calendar.hours.MON[0], END_NOT_AFTER_START",
        "MON 09:00-12:00 09:00-12:00, calendar.hours.MON[1], OVERLAPPING",
        "MON 8:0-12:00, calendar.hours.MON[0][0], MALFORMED_TIME",
        "MON 08:00-24:10, calendar.hours.MON[0][1], MALFORMED_TIME",
        "MON 09:00-12:00 11:59-15:00, calendar.hours.MON[1], OVERLAPPING",
        "MON 13:00-15:00 09:00-18:00, calendar.hours.MON[1], OVERLAPPING",
        "MON 09:00-25:00, calendar.hours.MON[0][1], MALFORMED_TIME",
        "MON 09:00-12:00 13:00-24:01, calendar.hours.MON[1][1], MALFORMED_TIME",
        "MON 09:60-12:00, calendar.hours.MON[0][0], MALFORMED_TIME",
        "MON 9-12:00, calendar.hours.MON[0][0], MALFORMED_TIME",
        "MON nine-12:00, calendar.hours.MON[0][0], MALFORMED_TIME",
        "MON 24:00-24:00, calendar.hours.MON[0], END_NOT_AFTER_START",
        "MON 09:00, calendar.hours.MON[0], NOT_AN_INTERVAL",
        "MON 09:00-10:00-11:00, calendar.hours.MON[0], NOT_AN_INTERVAL",
        "MON, calendar.hours, NEVER_OPEN",
    })
    void hours(String hours, String field, Code code) {
        refused(spec("Asia/Jakarta", hours), field, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONDAY", "Monday", "mon", "Mon", "1", "SEN", ""})
    void weekday(String day) {
        refused(
                new CalendarSpec(
                        "Asia/Jakarta",
                        Collections.singletonMap(day, List.of(List.of("09:00", "17:00"))),
                        null),
                "calendar.hours." + day,
                Code.UNKNOWN_WEEKDAY);
    }

    @Test
    void missingHours() {
        refused(new CalendarSpec("Asia/Jakarta", null, null), "calendar.hours", Code.REQUIRED);
        refused(
                new CalendarSpec("Asia/Jakarta", Collections.emptyMap(), null),
                "calendar.hours",
                Code.NEVER_OPEN);
        refused(
                new CalendarSpec(
                        "Asia/Jakarta",
                        Collections.singletonMap(
                                "TUE", Collections.singletonList(Arrays.asList("09:00", null))),
                        null),
                "calendar.hours.TUE[0][1]",
                Code.REQUIRED);
        refused(
                new CalendarSpec(
                        "Asia/Jakarta",
                        Collections.singletonMap("TUE", Collections.singletonList(null)),
                        null),
                "calendar.hours.TUE[0]",
                Code.NOT_AN_INTERVAL);
    }

    @Test
    void aClosedDayAndSecondsAndUnsortedIntervalsAreFine() {
        CalendarSpec calendar = spec("Asia/Jakarta", "MON 13:00:00-17:00:30 9:00-12:00");
        assertThat(calendar.build("calendar").zone().getId()).isEqualTo("Asia/Jakarta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20-03-2026", "12-25", "2026-3-1", "besok", ""})
    void holiday(String date) {
        refused(
                spec("Asia/Jakarta", "MON 09:00-17:00", "2026-01-01", date),
                "calendar.holidays[1]",
                Code.MALFORMED_DATE);
    }

    @Test
    void targets() {
        refused(
                desk().targets(-1L, null, null).events("16 09:00 CREATED").request(null),
                "targets.firstResponseMinutes",
                Code.NEGATIVE);
        refused(
                desk().targets(null, -1L, null).events("16 09:00 CREATED").request(null),
                "targets.nextResponseMinutes",
                Code.NEGATIVE);
        refused(
                desk().targets(null, null, Long.MAX_VALUE).events("16 09:00 CREATED").request(null),
                "targets.resolutionMinutes",
                Code.TOO_LARGE);
        refused(new SlaSimulationRequest(GOOD, null, null, null), "targets", Code.REQUIRED);
        refused(new SlaSimulationRequest(null, null, null, null), "calendar", Code.REQUIRED);
    }

    @Test
    void aGoalThatNeverFallsDue() {
        refused(
                desk().on(spec("Asia/Jakarta", "MON 09:00-09:01"))
                        .targets(null, null, 100_000L)
                        .events("16 09:00 CREATED")
                        .request("2026-03-17T00:00:00Z"),
                "targets.resolutionMinutes",
                Code.NEVER_DUE);
    }

    @Test
    void until() {
        Simulations ticket = desk().events("16 09:00 CREATED");
        refused(ticket.request(null), "until", Code.REQUIRED);
        refused(ticket.request("17 March"), "until", Code.MALFORMED_INSTANT);
        refused(ticket.request("2026-03-16T01:59:59Z"), "until", Code.BEFORE_CREATED);
        refused(ticket.request("2190-03-16T01:59:59Z"), "until", Code.TOO_LARGE);
        refused(ticket.request("+12026-03-16T01:59:59Z"), "until", Code.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "'16 09:00 AGENT_REPLY,16 09:00 CREATED', timeline[0].event, CREATED_MUST_BE_FIRST",
        "'16 09:00 AGENT_REPLY', timeline[0].event, CREATED_MUST_BE_FIRST",
        "'16 09:00 CREATED,16 09:00 CREATED', timeline[1].event, CREATED_TWICE",
        "'16 09:00 CREATED,16 08:59 PENDING', timeline[1].at, OUT_OF_ORDER",
        "'16 09:00 CREATED,16 11:00 PENDING,16 10:00 RESUMED', timeline[2].at, OUT_OF_ORDER",
        "'16 09:00 CREATED,16 10:00 RESUMED', timeline[1].event, IMPOSSIBLE_EVENT",
        "'16 09:00 CREATED,16 10:00 REOPENED', timeline[1].event, IMPOSSIBLE_EVENT",
        "'16 09:00 CREATED,16 10:00 RESOLVED,16 11:00 PENDING', timeline[2].event,"
                + " IMPOSSIBLE_EVENT",
        "'16 09:00 CREATED,16 10:00 CLOSED,16 11:00 RESOLVED', timeline[2].event,"
                + " IMPOSSIBLE_EVENT",
        "'16 09:00 CREATED,16 10:00 ESCALATED', timeline[1].event, UNKNOWN_EVENT",
        "'16 09:00 CREATED,16 10:00 resolved', timeline[1].event, UNKNOWN_EVENT",
        "'16 09:00 CREATED,29 10:00 RESUMED', timeline[1].event, IMPOSSIBLE_EVENT",
    })
    void timeline(String events, String field, Code code) {
        refused(desk().events(events.split(",", -1)).request("2026-03-20T00:00:00Z"), field, code);
    }

    @Test
    void missingPartsOfTheTimeline() {
        refused(timelineOf(), "timeline", Code.REQUIRED);
        refused(timelineOf((Entry) null), "timeline[0]", Code.REQUIRED);
        refused(timelineOf(new Entry(null, "CREATED")), "timeline[0].at", Code.REQUIRED);
        refused(
                timelineOf(new Entry("2026-03-16T01:00:00Z", null)),
                "timeline[0].event",
                Code.REQUIRED);
        refused(
                timelineOf(new Entry("16.03.2026", "CREATED")),
                "timeline[0].at",
                Code.MALFORMED_INSTANT);
        refused(
                timelineOf(new Entry("1969-03-16T01:00:00Z", "CREATED")),
                "timeline[0].at",
                Code.OUT_OF_RANGE);
    }

    private static SlaSimulationRequest timelineOf(@Nullable Entry... entries) {
        return new SlaSimulationRequest(
                GOOD,
                SlaSimulationRequest.Targets.ofMinutes(60L, null, null),
                new ArrayList<@Nullable Entry>(Arrays.asList(entries)),
                "2026-03-20T00:00:00Z");
    }
}
