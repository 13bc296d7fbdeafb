package id.tanggap.server.sla;

import static id.tanggap.server.sla.ClockState.BREACHED;
import static id.tanggap.server.sla.ClockState.MET;
import static id.tanggap.server.sla.ClockState.MISSED;
import static id.tanggap.server.sla.ClockState.PAUSED;
import static id.tanggap.server.sla.ClockState.RUNNING;
import static id.tanggap.server.sla.Simulations.clock;
import static id.tanggap.server.sla.Simulations.desk;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Open Monday to Friday 09:00-17:00; goals 60, 120 and 480 minutes; 16 March is a Monday. */
class ResolutionClockTest {
    @Test
    void aPauseMovesTheDueTimeByItsOpenTime() {
        Simulations ticket =
                desk().events("16 09:00 CREATED", "16 10:00 PENDING", "16 12:00 RESUMED");
        assertThat(ticket.until("16 13:00").resolution())
                .isEqualTo(clock("17 11:00", 120, null, RUNNING));
    }

    /** GLPI issue 10594: the pause was measured round the clock and added to open hours. */
    @Test
    void aPauseOverHolidayAndWeekendIsMeasuredInOpenTime() {
        Simulations ticket =
                desk().events("19 15:00 CREATED", "19 16:00 PENDING", "23 10:00 RESUMED");
        assertThat(ticket.until("23 10:00").resolution())
                .isEqualTo(clock("23 17:00", 60, null, RUNNING));
    }

    @Test
    void whilePendingItIsDueAsIfResumedNow() {
        Simulations ticket = desk().events("16 09:00 CREATED", "16 10:00 PENDING");
        assertThat(ticket.until("16 12:00").resolution())
                .isEqualTo(clock("17 11:00", 60, null, PAUSED));
        assertThat(ticket.until("18 12:00").resolution())
                .isEqualTo(clock("19 11:00", 60, null, PAUSED));
    }

    @Test
    void aPauseAfterTheDueTimeMovesNothing() {
        Simulations ticket = desk().events("16 09:00 CREATED", "17 10:00 PENDING");
        assertThat(ticket.until("17 12:00").resolution())
                .isEqualTo(clock("16 17:00", 540, null, BREACHED));
        assertThat(
                        ticket.events("17 13:00 RESUMED", "17 14:00 RESOLVED")
                                .until("18 09:00")
                                .resolution())
                .isEqualTo(clock("16 17:00", 600, "17 14:00", MISSED));
    }

    @Test
    void pendingTwiceIsPendingOnce() {
        assertThat(
                        desk().events(
                                        "16 09:00 CREATED",
                                        "16 10:00 PENDING",
                                        "16 11:00 PENDING",
                                        "16 12:00 RESUMED")
                                .until("16 13:00")
                                .resolution())
                .isEqualTo(clock("17 11:00", 120, null, RUNNING));
    }

    @Test
    void resolvedWhilePendingTakesOnlyTheTimeWorked() {
        assertThat(
                        desk().events("16 09:00 CREATED", "16 10:00 PENDING", "18 12:00 RESOLVED")
                                .until("19 09:00")
                                .resolution())
                .isEqualTo(clock("19 11:00", 60, "18 12:00", MET));
    }

    @Test
    void reopeningContinuesTheSameClock() {
        Simulations ticket =
                desk().events("16 09:00 CREATED", "16 12:00 RESOLVED", "17 10:00 REOPENED");
        assertThat(ticket.until("17 11:00").resolution())
                .isEqualTo(clock("17 15:00", 240, null, RUNNING));
        assertThat(ticket.events("17 16:00 RESOLVED").until("18 09:00").resolution())
                .isEqualTo(clock("17 15:00", 540, "17 16:00", MISSED));
    }

    @Test
    void closingAResolvedTicketChangesNothing() {
        assertThat(
                        desk().events("16 09:00 CREATED", "16 12:00 RESOLVED", "18 12:00 CLOSED")
                                .until("19 09:00")
                                .resolution())
                .isEqualTo(clock("16 17:00", 180, "16 12:00", MET));
    }

    @Test
    void closingWithoutResolvingStopsItAsWell() {
        assertThat(
                        desk().events("16 09:00 CREATED", "16 12:00 CLOSED")
                                .until("19 09:00")
                                .resolution())
                .isEqualTo(clock("16 17:00", 180, "16 12:00", MET));
    }

    @Test
    void resolvedAtClosingIsInTimeAndAfterClosingIsNot() {
        assertThat(
                        desk().events("16 09:00 CREATED", "16 17:00 RESOLVED")
                                .until("18 09:00")
                                .resolution())
                .isEqualTo(clock("16 17:00", 480, "16 17:00", MET));
        assertThat(
                        desk().events("16 09:00 CREATED", "16 19:00 RESOLVED")
                                .until("18 09:00")
                                .resolution())
                .isEqualTo(clock("16 17:00", 480, "16 19:00", MISSED));
    }
}
