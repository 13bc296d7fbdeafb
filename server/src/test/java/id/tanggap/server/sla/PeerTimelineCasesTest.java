package id.tanggap.server.sla;

import static id.tanggap.server.sla.Simulations.clock;
import static id.tanggap.server.sla.Simulations.desk;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lives of tickets that the tests and manuals of other helpdesks find worth a case, worked out by
 * our rules. Open Monday to Friday 09:00-17:00, closed on Friday 20 March 2026; goals 60, 120 and
 * 480 minutes; the 16th is a Monday.
 */
class PeerTimelineCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zammad: created pending and closed from there | 16 10:00 CREATED, 16 10:00 PENDING, 16 13:00 CLOSED | 17 09:00 | RESOLUTION | 17 13:00 | 0 | 16 13:00 | MET
                    Zammad: created pending, open for half an hour | 16 10:00 CREATED, 16 10:00 PENDING, 16 11:30 RESUMED, 16 12:00 PENDING, 16 13:00 CLOSED | 17 09:00 | RESOLUTION | 17 12:30 | 30 | 16 13:00 | MET
                    Zammad: created pending, open twice | 16 10:00 CREATED, 16 10:00 PENDING, 16 11:30 RESUMED, 16 12:00 PENDING, 16 12:30 RESUMED, 16 13:00 CLOSED | 17 09:00 | RESOLUTION | 17 12:00 | 60 | 16 13:00 | MET
                    Zammad: the customer is answered | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 10:10 AGENT_REPLY | 16 12:00 | NEXT_RESPONSE | 16 12:00 | 10 | 16 10:10 | MET
                    Zammad: several exchanges, the last is told | 16 09:00 CREATED, 16 09:10 CUSTOMER_REPLY, 16 09:20 AGENT_REPLY, 16 09:30 CUSTOMER_REPLY, 16 09:35 AGENT_REPLY | 16 12:00 | NEXT_RESPONSE | 16 11:30 | 5 | 16 09:35 | MET
                    Zammad: staff writing again asks for nothing | 16 09:00 CREATED, 16 09:10 AGENT_REPLY, 16 09:20 AGENT_REPLY | 16 12:00 | NEXT_RESPONSE | | 0 | | IDLE
                    Zammad: asking again moves nothing | 16 09:00 CREATED, 16 09:10 CUSTOMER_REPLY, 16 09:20 CUSTOMER_REPLY, 16 10:20 CUSTOMER_REPLY | 16 11:00 | NEXT_RESPONSE | 16 11:10 | 110 | | RUNNING
                    Zammad: first response far too late | 16 09:00 CREATED, 16 13:30 AGENT_REPLY | 16 14:00 | FIRST_RESPONSE | 16 10:00 | 270 | 16 13:30 | MISSED
                    Zammad: pending does not put off the first response | 16 09:00 CREATED, 16 09:15 PENDING, 16 09:45 RESUMED, 16 10:10 AGENT_REPLY | 16 11:00 | FIRST_RESPONSE | 16 10:00 | 70 | 16 10:10 | MISSED
                    Zammad: pending over night | 16 16:30 CREATED, 16 16:45 PENDING, 17 09:45 RESUMED | 17 10:00 | RESOLUTION | 18 09:30 | 30 | | RUNNING
                    Zammad: pending for a week with a holiday | 16 12:00 CREATED, 16 12:00 PENDING, 23 12:00 RESUMED | 23 13:00 | RESOLUTION | 24 12:00 | 60 | | RUNNING
                    Request Tracker: the oldest unanswered message counts | 16 09:00 CREATED, 16 09:30 AGENT_REPLY, 16 10:00 AGENT_REPLY, 16 11:00 CUSTOMER_REPLY, 16 11:20 CUSTOMER_REPLY | 16 11:30 | NEXT_RESPONSE | 16 13:00 | 30 | | RUNNING
                    Request Tracker: replies do not move the resolution | 16 09:00 CREATED, 16 09:30 AGENT_REPLY, 16 11:00 CUSTOMER_REPLY | 16 12:00 | RESOLUTION | 16 17:00 | 180 | | RUNNING
                    Request Tracker: stalled, and still owing an answer | 16 09:00 CREATED, 16 09:30 CUSTOMER_REPLY, 16 10:00 PENDING | 16 10:30 | NEXT_RESPONSE | 16 11:30 | 60 | | RUNNING
                    Chatwoot: waiting since five hours | 16 09:00 CREATED, 16 09:05 AGENT_REPLY, 16 10:00 CUSTOMER_REPLY | 16 15:00 | NEXT_RESPONSE | 16 12:00 | 300 | | BREACHED
                    Chatwoot: resolved too late stays too late | 16 09:00 CREATED, 17 10:00 RESOLVED | 18 09:00 | RESOLUTION | 16 17:00 | 540 | 17 10:00 | MISSED
                    Chatwoot: resolved without a word | 16 09:00 CREATED, 16 09:30 RESOLVED | 16 10:00 | FIRST_RESPONSE | 16 10:00 | 60 | | RUNNING
                    Dynamics: closed and reopened ten minutes later | 16 09:00 CREATED, 16 09:10 CLOSED, 16 09:20 REOPENED | 16 09:30 | RESOLUTION | 17 09:10 | 20 | | RUNNING
                    Dynamics: paused for ten minutes | 16 09:00 CREATED, 16 09:10 PENDING, 16 09:20 RESUMED | 16 09:40 | RESOLUTION | 17 09:10 | 30 | | RUNNING
                    Dynamics: paused and resumed before opening | 16 06:00 CREATED, 16 06:30 PENDING, 16 08:00 RESUMED | 16 10:00 | RESOLUTION | 16 17:00 | 60 | | RUNNING
                    Dynamics: created before opening, paused while open | 16 06:00 CREATED, 16 09:30 PENDING, 16 10:00 RESUMED | 16 10:30 | RESOLUTION | 17 09:30 | 60 | | RUNNING
                    Dynamics: paused while open, resumed after closing | 16 10:00 CREATED, 16 16:00 PENDING, 16 18:00 RESUMED | 17 09:30 | RESOLUTION | 17 11:00 | 390 | | RUNNING
                    Dynamics: paused on a holiday only | 19 16:00 CREATED, 20 10:00 PENDING, 20 12:00 RESUMED | 23 10:00 | RESOLUTION | 23 16:00 | 120 | | RUNNING
                    Jira: answered at the very due instant | 16 09:00 CREATED, 16 10:00 AGENT_REPLY | 16 11:00 | FIRST_RESPONSE | 16 10:00 | 60 | 16 10:00 | MET
                    Jira: answered a second later | 16 09:00 CREATED, 16 10:00:01 AGENT_REPLY | 16 11:00 | FIRST_RESPONSE | 16 10:00 | 60 | 16 10:00:01 | MISSED
                    Frappe: on hold over a weekend, created on a holiday | 20 10:00 CREATED, 20 11:00 PENDING, 23 11:00 RESUMED | 23 12:00 | RESOLUTION | 24 11:00 | 60 | | RUNNING
                    a question with the ticket itself | 16 09:00 CREATED, 16 09:00 CUSTOMER_REPLY | 16 10:00 | NEXT_RESPONSE | 16 11:00 | 60 | | RUNNING
                    one reply meets both clocks | 16 09:00 CREATED, 16 09:10 CUSTOMER_REPLY, 16 09:30 AGENT_REPLY | 16 12:00 | FIRST_RESPONSE | 16 10:00 | 30 | 16 09:30 | MET
                    resolved at the due instant of the question | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 12:00 RESOLVED | 16 13:00 | NEXT_RESPONSE | | 120 | | CANCELLED
                    resolved while pending, then reopened | 16 09:00 CREATED, 16 10:00 PENDING, 16 11:00 RESOLVED, 16 12:00 REOPENED | 16 13:00 | RESOLUTION | 17 11:00 | 120 | | RUNNING
                    resolved, closed and reopened | 16 09:00 CREATED, 16 10:00 RESOLVED, 16 11:00 CLOSED, 16 12:00 REOPENED | 16 13:00 | RESOLUTION | 17 11:00 | 120 | | RUNNING
                    a question outlives a wrong resolution | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 11:00 RESOLVED, 16 13:00 REOPENED | 16 13:30 | NEXT_RESPONSE | 16 14:00 | 90 | | RUNNING
                    a question outlives a wrong resolution and is answered late | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 11:00 RESOLVED, 16 13:00 REOPENED, 16 14:30 AGENT_REPLY | 16 15:00 | NEXT_RESPONSE | 16 14:00 | 150 | 16 14:30 | MISSED
                    resolved and answered in one instant | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 11:00 RESOLVED, 16 11:00 AGENT_REPLY | 16 15:00 | NEXT_RESPONSE | 16 12:00 | 60 | 16 11:00 | MET
                    a breached question answered after resolving | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 13:00 RESOLVED, 16 13:05 AGENT_REPLY | 16 15:00 | NEXT_RESPONSE | 16 12:00 | 180 | 16 13:05 | MISSED
                    answered after resolving, reopening asks no more | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 11:00 RESOLVED, 16 11:30 AGENT_REPLY, 16 12:00 REOPENED | 16 13:00 | NEXT_RESPONSE | 16 12:30 | 60 | 16 11:30 | MET
                    asked before and after resolving | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 11:00 RESOLVED, 16 11:30 CUSTOMER_REPLY, 16 12:00 REOPENED | 16 12:10 | NEXT_RESPONSE | 16 13:00 | 70 | | RUNNING
                    a breach outlives resolving and reopening | 16 09:00 CREATED, 16 10:00 CUSTOMER_REPLY, 16 13:00 RESOLVED, 16 14:00 REOPENED | 16 15:00 | NEXT_RESPONSE | 16 12:00 | 240 | | BREACHED
                    """)
    void situation(
            String situation,
            String events,
            String until,
            ClockKind kind,
            @Nullable String due,
            long minutes,
            @Nullable String met,
            ClockState state) {
        SlaSimulationResult result = desk().events(events.split(", ", -1)).until(until);
        SlaSimulationResult.Clock actual =
                switch (kind) {
                    case FIRST_RESPONSE -> result.firstResponse();
                    case NEXT_RESPONSE -> result.nextResponse();
                    case RESOLUTION -> result.resolution();
                };
        assertThat(actual).as(situation).isEqualTo(clock(due, minutes, met, state));
    }
}
