package id.tanggap.server.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.sla.SlaSimulationRequest.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Situations that the tests and manuals of other helpdesks and business-time libraries find worth a
 * case, worked out by our rules. Times are local to the zone of the row, or instants when they end
 * in Z.
 */
class PeerCalendarCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    business_time: a day of hours later is the same time | America/New_York | MON-FRI 09:00-17:00 | | 2010-08-04T09:35 | 480 | 2010-08-05T09:35
                    business_time: an hour over the weekend | Etc/UTC | MON-FRI 09:00-17:00 | | 2010-04-09T16:50 | 60 | 2010-04-12T09:50
                    business_time: an hour over a long weekend | America/New_York | MON-FRI 09:00-17:00 | 2010-07-05 | 2010-07-02T16:50 | 60 | 2010-07-06T09:50
                    business_time: every day has its own hours | Etc/UTC | MON 09:00-17:00; FRI 09:00-17:00; SAT 10:00-15:00 | | 2010-12-24T15:00 | 540 | 2010-12-27T11:00
                    business_time: from before opening, days of their own | Etc/UTC | MON 09:00-17:00; FRI 09:00-17:00; SAT 10:00-15:00 | | 2010-12-24T08:00 | 900 | 2010-12-27T11:00
                    business_time: some days round the clock | Etc/UTC | MON 00:00-24:00; FRI 00:00-24:00; SAT 11:00-15:00 | | 2010-12-24T15:00 | 1440 | 2010-12-27T11:00
                    business_time: from before opening into a day round the clock | Etc/UTC | MON 00:00-24:00; FRI 00:00-24:00; SAT 11:00-15:00 | | 2010-12-25T08:00 | 900 | 2010-12-27T11:00
                    business_time: all that a single day has | Etc/UTC | FRI 09:00-17:00 | | 2010-12-24T08:00 | 480 | 2010-12-24T17:00
                    business_time: all days round the clock | Etc/UTC | MON-SUN 00:00-24:00 | | 2010-12-24T15:00 | 4080 | 2010-12-27T11:00
                    business_time: asked in the evening, answered in the morning | Europe/Riga | MON-TUE 08:00-20:00 | | 2014-05-12T20:50 | 10 | 2014-05-13T08:10
                    working_hours: seconds are carried over the weekend | Etc/UTC | MON-FRI 09:00-17:00 | | 1991-11-15T16:59:42 | 2 | 1991-11-18T09:01:42
                    working_hours: an instant of another zone | Asia/Tokyo | MON-FRI 09:00-17:00 | | 1991-11-15T07:00:00Z | 180 | 1991-11-18T11:00
                    working_hours: two spans a day | Etc/UTC | MON 07:00-12:00 13:00-18:00 | | 1991-11-11T05:00 | 360 | 1991-11-11T14:00
                    working_hours: spans written out of order | Etc/UTC | MON 13:00-18:00 07:00-12:00 | | 1991-11-11T05:00 | 360 | 1991-11-11T14:00
                    working_hours: over midnight to the next Monday | Etc/UTC | MON 00:00-24:00 | | 2014-04-07T23:59:30 | 1 | 2014-04-14T00:00:30
                    working_hours: two years of Mondays | Etc/UTC | MON 00:00-24:00 | | 2014-04-06T12:00 | 151200 | 2016-04-05T00:00
                    working_hours: two minutes around the break | Etc/UTC | MON 07:00-12:00 13:00-18:00 | | 2014-04-07T11:59 | 2 | 2014-04-07T13:01
                    working_hours: into the next week | Etc/UTC | MON 07:00-12:00 13:00-18:00 | | 2014-04-07T11:00 | 660 | 2014-04-14T12:00
                    working_hours: a holiday and the weekend after it | Etc/UTC | MON-FRI 09:00-17:00 | 2014-05-01 | 2014-05-01T12:00 | 481 | 2014-05-05T09:01
                    biz: hours that differ from day to day | Etc/UTC | MON 09:00-17:00; TUE 10:00-16:00; WED 09:00-17:00 | | 2006-01-02T11:00 | 1140 | 2006-01-04T16:00
                    biz: two holidays in a week | Etc/UTC | MON 09:00-17:00; TUE 10:00-16:00; WED 09:00-17:00; THU 10:00-16:00 | 2006-01-16, 2006-01-18 | 2006-01-14T15:00 | 361 | 2006-01-19T10:01
                    biz: opening in the gap comes an hour later | America/Los_Angeles | SUN 02:30-05:00 | | 2014-03-09T00:00 | 1 | 2014-03-09T03:31
                    biz: closing before the moved opening is no time | America/Los_Angeles | SUN 02:30-03:15; MON 09:00-17:00 | | 2006-04-02T00:00 | 1 | 2006-04-03T09:01
                    biz: closing at 24:00 in a gap | America/Sao_Paulo | SAT 00:00-24:00 | | 2015-10-17T23:00 | 60 | 2015-10-18T03:00:00Z
                    biz: opening shown twice is the first showing | America/Los_Angeles | SUN 01:30-03:00 | | 2014-11-01T12:00 | 1 | 2014-11-02T08:31:00Z
                    biz: the hour shown twice counts twice | America/Los_Angeles | SUN 01:00-03:00 | | 2014-11-01T12:00 | 180 | 2014-11-02T03:00
                    biz: last hour of the week in a western zone | America/Los_Angeles | SAT 06:00-18:00 | | 2006-01-07T17:00 | 60 | 2006-01-07T18:00
                    biz: Morocco goes back for Ramadan | Africa/Casablanca | SUN 00:00-24:00 | | 2024-03-10T00:00 | 1500 | 2024-03-11T00:00
                    GLPI: seven days of 24 hours, five a week | Europe/Paris | MON-FRI 00:00-24:00 | | 2018-11-19T10:00 | 10080 | 2018-11-28T10:00
                    GLPI: an hour before opening does not count | Europe/Paris | MON-FRI 08:00-20:00 | | 2019-01-01T07:00 | 60 | 2019-01-01T09:00
                    GLPI: a week of hours ends at closing | Europe/Paris | MON-FRI 08:00-20:00 | | 2019-01-01T00:00 | 3600 | 2019-01-07T20:00
                    GLPI: summer holidays of eight weeks | Europe/Paris | MON 08:00-20:00 | 2019-07-08, 2019-07-15, 2019-07-22, 2019-07-29, 2019-08-05, 2019-08-12, 2019-08-19, 2019-08-26 | 2019-07-07T12:00 | 1 | 2019-09-02T08:01
                    Chatwoot: within the day | Etc/UTC | MON-FRI 09:00-17:00 | | 2024-01-17T10:00 | 120 | 2024-01-17T12:00
                    Chatwoot: more than Friday has left | Etc/UTC | MON-FRI 09:00-17:00 | | 2024-01-19T16:00 | 120 | 2024-01-22T10:00
                    Chatwoot: asked before opening | Etc/UTC | MON-FRI 09:00-17:00 | | 2024-01-17T07:00 | 120 | 2024-01-17T11:00
                    Chatwoot: asked after closing | Etc/UTC | MON-FRI 09:00-17:00 | | 2024-01-17T18:00 | 120 | 2024-01-18T11:00
                    Chatwoot: asked on a closed day | Etc/UTC | MON-FRI 09:00-17:00 | | 2024-01-20T10:00 | 120 | 2024-01-22T11:00
                    Chatwoot: over two nights | Etc/UTC | MON-FRI 09:00-17:00 | | 2024-01-15T16:00 | 600 | 2024-01-17T10:00
                    Chatwoot: the desk's zone, not the reader's | America/New_York | MON-FRI 09:00-17:00 | | 2024-01-19T21:00:00Z | 120 | 2024-01-22T15:00:00Z
                    Chatwoot: the last minute of an open day counts | Etc/UTC | SAT 00:00-24:00 | | 2024-01-20T00:00 | 1440 | 2024-01-21T00:00
                    Chatwoot: the next day closes later | Etc/UTC | MON 09:00-17:00; TUE 09:00-20:00 | | 2024-01-15T18:00 | 600 | 2024-01-16T19:00
                    Chatwoot: two days, due at the closing of the second | Etc/UTC | MON 09:00-17:00; TUE 09:00-20:00 | | 2024-01-15T16:00 | 720 | 2024-01-16T20:00
                    Request Tracker: open on Sundays only | Etc/UTC | SUN 09:00-17:00 | | 2007-01-01T00:00 | 60 | 2007-01-07T10:00
                    Request Tracker: one moment, the queue of New York | America/New_York | MON-FRI 09:00-18:00 | | 2007-01-01T22:00:00Z | 120 | 2007-01-02T15:00:00Z
                    Request Tracker: one moment, the queue of Moscow | Europe/Moscow | MON-FRI 09:00-18:00 | | 2007-01-01T22:00:00Z | 120 | 2007-01-02T08:00:00Z
                    Business-Hours: a week has 45 hours | America/New_York | MON-FRI 09:00-18:00 | | 2026-03-16T00:00 | 2700 | 2026-03-20T18:00
                    businesstimedelta: out of the lunch break | Etc/UTC | MON-FRI 09:00-12:00 13:00-17:00 | | 2016-01-25T12:30 | 240 | 2016-01-25T17:00
                    businesstimedelta: from a Saturday | Etc/UTC | MON-FRI 09:00-17:00 | | 2016-01-23T13:14 | 1 | 2016-01-25T09:01
                    Zammad: an hour of a working day | Europe/Berlin | MON-FRI 08:00-18:00 | | 2013-03-21T09:30:00Z | 60 | 2013-03-21T10:30:00Z
                    Zammad: filed on a public holiday | Europe/Berlin | MON-FRI 08:00-20:00 | 2016-11-01 | 2016-11-01T13:56:21Z | 120 | 2016-11-02T10:00
                    Zammad: over the weekend that clocks go forward | Europe/Berlin | MON-FRI 09:00-18:00 | | 2013-03-29T17:00 | 120 | 2013-04-01T08:00:00Z
                    Zammad: over the weekend that clocks go back | Europe/Berlin | MON-FRI 09:00-18:00 | | 2013-10-25T17:00 | 120 | 2013-10-28T09:00:00Z
                    osTicket: late on Friday, eleven on Monday | America/Chicago | MON-FRI 08:00-18:00 | | 2019-03-22T17:00 | 240 | 2019-03-25T11:00
                    Dynamics: 24 hours of work | Etc/UTC | MON-FRI 08:00-17:00 | | 2023-06-14T15:00 | 1440 | 2023-06-19T12:00
                    Dynamics: 48 hours of work | Etc/UTC | MON-FRI 08:00-17:00 | | 2023-06-14T15:00 | 2880 | 2023-06-22T09:00
                    Dynamics: 24 hours with a lunch break | Etc/UTC | MON-FRI 08:00-13:00 14:00-17:00 | | 2023-06-14T15:00 | 1440 | 2023-06-19T15:00
                    Dynamics: 48 hours with a lunch break | Etc/UTC | MON-FRI 08:00-13:00 14:00-17:00 | | 2023-06-14T15:00 | 2880 | 2023-06-22T15:00
                    Dynamics: 24 hours with holidays around the weekend | Etc/UTC | MON-FRI 08:00-17:00 | 2023-06-16, 2023-06-19 | 2023-06-14T15:00 | 1440 | 2023-06-21T12:00
                    Dynamics: 48 hours with holidays around the weekend | Etc/UTC | MON-FRI 08:00-17:00 | 2023-06-16, 2023-06-19 | 2023-06-14T15:00 | 2880 | 2023-06-26T09:00
                    business-hours: a week from Sunday to Thursday | Asia/Riyadh | SUN-SUN 08:00-18:00; MON-THU 08:00-18:00 | | 2026-03-19T17:00 | 120 | 2026-03-22T09:00
                    midnight does not exist in Beirut | Asia/Beirut | SAT-SUN 00:00-24:00 | | 2024-03-30T12:00 | 2100 | 2024-04-01T00:00
                    midnight does not exist in Cairo | Africa/Cairo | FRI 00:00-24:00 | | 2024-04-25T12:00 | 1380 | 2024-04-27T00:00
                    the last hour of October twice in Cairo | Africa/Cairo | THU 23:00-24:00 | | 2024-10-31T12:00 | 120 | 2024-11-01T00:00
                    midnight does not exist in Sao Paulo, opening at half past | America/Sao_Paulo | SUN 00:30-02:00 | | 2018-11-03T12:00 | 30 | 2018-11-04T02:00
                    half an hour in Lord Howe | Australia/Lord_Howe | SUN 01:00-03:00 | | 2026-10-03T12:00 | 90 | 2026-10-04T03:00
                    half an hour back in Lord Howe | Australia/Lord_Howe | SUN 01:00-03:00 | | 2026-04-04T12:00 | 150 | 2026-04-05T03:00
                    two hours in Troll | Antarctica/Troll | SUN 00:00-24:00 | | 2026-03-29T00:00 | 1320 | 2026-03-30T00:00
                    Samoa leaves a Friday out | Pacific/Apia | THU-SAT 09:00-17:00 | | 2011-12-29T16:00 | 61 | 2011-12-31T09:01
                    Samoa leaves a holiday out | Pacific/Apia | THU-SAT 09:00-17:00 | 2011-12-30 | 2011-12-29T16:00 | 61 | 2011-12-31T09:01
                    Samoa, round the clock | Pacific/Apia | MON-SUN 00:00-24:00 | | 2011-12-29T12:00 | 1440 | 2011-12-31T12:00
                    a quarter of an hour off | Asia/Kathmandu | MON-FRI 09:00-17:00 | | 2026-03-16T03:00:00Z | 60 | 2026-03-16T04:15:00Z
                    three quarters off, and daylight saving | Pacific/Chatham | SUN 02:00-04:00 | | 2026-09-26T12:00 | 60 | 2026-09-27T04:00
                    a holiday begins and ends by the desk's clock | Asia/Jayapura | MON-SUN 00:00-24:00 | 2026-03-20 | 2026-03-19T14:59:00Z | 2 | 2026-03-20T15:01:00Z
                    the sign of a zone named by its offset is turned | Etc/GMT-7 | MON-FRI 09:00-17:00 | | 2026-03-16T01:00:00Z | 60 | 2026-03-16T03:00:00Z
                    an offset for a zone | +07:00 | MON-FRI 09:00-17:00 | | 2026-03-16T01:00:00Z | 60 | 2026-03-16T03:00:00Z
                    touching intervals, due where they touch | Asia/Jakarta | MON 08:00-12:00 12:00-17:00 | | 2026-03-16T08:00 | 240 | 2026-03-16T12:00
                    touching at midnight | Asia/Jakarta | MON 22:00-24:00; TUE 00:00-06:00 | | 2026-03-16T23:00 | 120 | 2026-03-17T01:00
                    opening hours to the second | Asia/Jakarta | MON 09:00:30-09:01:30; TUE 09:00-17:00 | | 2026-03-16T09:00 | 1 | 2026-03-16T09:01:30
                    one minute a week | Asia/Jakarta | MON 09:00-09:01 | | 2026-03-16T09:00 | 520 | 2036-02-25T09:01
                    every workday of the week is a holiday | Asia/Jakarta | MON-WED 09:00-17:00 | 2026-03-16, 2026-03-17, 2026-03-18 | 2026-03-15T09:00 | 60 | 2026-03-23T10:00
                    """)
    void situation(
            String situation,
            String zone,
            String hours,
            @Nullable String holidays,
            String start,
            long minutes,
            String due) {
        String[] closed = holidays == null ? new String[0] : holidays.split(", ", -1);
        CalendarSpec spec = Calendars.spec(zone, hours, closed);
        BusinessCalendar calendar = spec.build("calendar");
        Instant from = instant(start, calendar);
        Instant to = instant(due, calendar);
        Duration amount = Duration.ofMinutes(minutes);
        assertThat(calendar.add(from, amount)).as(situation).isEqualTo(to);
        assertThat(calendar.between(from, to)).as(situation).isEqualTo(amount);
        assertThat(simulated(spec, from, to, minutes))
                .as(situation)
                .isEqualTo(new SlaSimulationResult.Clock(to, minutes, null, ClockState.RUNNING));
    }

    private static SlaSimulationResult.Clock simulated(
            CalendarSpec spec, Instant created, Instant until, long minutes) {
        return SlaSimulation.run(
                        new SlaSimulationRequest(
                                spec,
                                SlaSimulationRequest.Targets.ofMinutes(null, null, minutes),
                                List.of(new Entry(created.toString(), "CREATED")),
                                until.toString()))
                .resolution();
    }

    private static Instant instant(String text, BusinessCalendar calendar) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(calendar.zone()).toInstant();
    }
}
