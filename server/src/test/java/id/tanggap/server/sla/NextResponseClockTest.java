package id.tanggap.server.sla;

import static id.tanggap.server.sla.ClockState.BREACHED;
import static id.tanggap.server.sla.ClockState.CANCELLED;
import static id.tanggap.server.sla.ClockState.IDLE;
import static id.tanggap.server.sla.ClockState.MET;
import static id.tanggap.server.sla.ClockState.RUNNING;
import static id.tanggap.server.sla.Simulations.clock;
import static id.tanggap.server.sla.Simulations.desk;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Open Monday to Friday 09:00-17:00; goals 60, 120 and 480 minutes; 16 March is a Monday. */
class NextResponseClockTest {
    @Test
    void runsFromTheOldestUnansweredQuestion() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 CUSTOMER_REPLY",
                                        "16 11:00 CUSTOMER_REPLY")
                                .until("16 11:30")
                                .nextResponse())
                .isEqualTo(clock("16 12:00", 90, null, RUNNING));
    }

    @Test
    void anAnswerMeetsItAndTheNextQuestionStartsAfresh() {
        Simulations ticket =
                desk().events(
                                "16 09:00 CREATED",
                                "16 10:00 CUSTOMER_REPLY",
                                "16 11:00 AGENT_REPLY");
        assertThat(ticket.until("16 15:00").nextResponse())
                .isEqualTo(clock("16 12:00", 60, "16 11:00", MET));
        assertThat(ticket.events("16 16:00 CUSTOMER_REPLY").until("16 16:30").nextResponse())
                .isEqualTo(clock("17 10:00", 30, null, RUNNING));
    }

    @Test
    void questionAndAnswerInOneInstantHappenInListOrder() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 CUSTOMER_REPLY",
                                        "16 10:00 AGENT_REPLY")
                                .until("16 11:00")
                                .nextResponse())
                .isEqualTo(clock("16 12:00", 0, "16 10:00", MET));
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 AGENT_REPLY",
                                        "16 10:00 CUSTOMER_REPLY")
                                .until("16 11:00")
                                .nextResponse())
                .isEqualTo(clock("16 12:00", 60, null, RUNNING));
    }

    @Test
    void goesOnWhilePending() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 09:30 PENDING",
                                        "16 10:00 CUSTOMER_REPLY")
                                .until("16 11:00")
                                .nextResponse())
                .isEqualTo(clock("16 12:00", 60, null, RUNNING));
    }

    @Test
    void resolvingCancelsIt() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 CUSTOMER_REPLY",
                                        "16 11:00 RESOLVED")
                                .until("17 11:00")
                                .nextResponse())
                .isEqualTo(clock(null, 60, null, CANCELLED));
    }

    @Test
    void resolvingDoesNotWipeOutABreach() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 CUSTOMER_REPLY",
                                        "16 13:00 RESOLVED")
                                .until("17 11:00")
                                .nextResponse())
                .isEqualTo(clock("16 12:00", 180, null, BREACHED));
    }

    @Test
    void thanksOnAResolvedTicketStartNothing() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 RESOLVED",
                                        "16 11:00 CUSTOMER_REPLY")
                                .until("18 11:00")
                                .nextResponse())
                .isEqualTo(clock(null, 0, null, IDLE));
    }

    @Test
    void aComplaintOnAResolvedTicketRunsFromTheReopening() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 RESOLVED",
                                        "16 11:00 CUSTOMER_REPLY",
                                        "16 11:30 REOPENED")
                                .until("16 12:00")
                                .nextResponse())
                .isEqualTo(clock("16 13:30", 30, null, RUNNING));
    }

    @Test
    void aComplaintAnsweredBeforeTheReopeningIsAnswered() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 RESOLVED",
                                        "16 11:00 CUSTOMER_REPLY",
                                        "16 11:10 AGENT_REPLY",
                                        "16 11:30 REOPENED")
                                .until("16 12:00")
                                .nextResponse())
                .isEqualTo(clock(null, 0, null, IDLE));
    }
}
