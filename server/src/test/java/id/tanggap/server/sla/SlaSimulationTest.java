package id.tanggap.server.sla;

import static id.tanggap.server.sla.ClockState.BREACHED;
import static id.tanggap.server.sla.ClockState.IDLE;
import static id.tanggap.server.sla.ClockState.MET;
import static id.tanggap.server.sla.ClockState.MISSED;
import static id.tanggap.server.sla.ClockState.NO_TARGET;
import static id.tanggap.server.sla.ClockState.RUNNING;
import static id.tanggap.server.sla.Simulations.at;
import static id.tanggap.server.sla.Simulations.clock;
import static id.tanggap.server.sla.Simulations.desk;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.sla.SlaSimulationResult.Reason;
import id.tanggap.server.sla.SlaSimulationResult.Step;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open Monday to Friday 09:00-17:00; goals 60, 120 and 480 minutes; 16 March is a Monday. */
class SlaSimulationTest {

    @Test
    void aTicketJustCreatedRunsTwoClocks() {
        SlaSimulationResult result = desk().events("16 09:30 CREATED").until("16 09:50");
        assertThat(result.firstResponse()).isEqualTo(clock("16 10:30", 20, null, RUNNING));
        assertThat(result.nextResponse()).isEqualTo(clock(null, 0, null, IDLE));
        assertThat(result.resolution()).isEqualTo(clock("17 09:30", 20, null, RUNNING));
    }

    @Test
    void aClockWithoutGoalCountsButIsNeverLate() {
        SlaSimulationResult result =
                desk().targets(null, null, null)
                        .events("16 09:00 CREATED", "18 10:00 AGENT_REPLY")
                        .until("19 10:00");
        assertThat(result.firstResponse()).isEqualTo(clock(null, 1020, "18 10:00", NO_TARGET));
        assertThat(result.nextResponse()).isEqualTo(clock(null, 0, null, NO_TARGET));
        assertThat(result.resolution()).isEqualTo(clock(null, 1500, null, NO_TARGET));
    }

    @Nested
    class CreatedOutsideTheOpeningHours {
        @Test
        void countsFromTheNextOpening() {
            assertThat(desk().events("15 11:00 CREATED").until("16 09:10").firstResponse())
                    .isEqualTo(clock("16 10:00", 10, null, RUNNING));
        }

        @Test
        void atClosingCountsFromTheNextDay() {
            assertThat(desk().events("16 17:00 CREATED").until("16 23:00").firstResponse())
                    .isEqualTo(clock("17 10:00", 0, null, RUNNING));
        }

        @Test
        void atOpeningCountsAtOnce() {
            assertThat(desk().events("16 09:00 CREATED").until("16 09:00").firstResponse())
                    .isEqualTo(clock("16 10:00", 0, null, RUNNING));
        }

        @Test
        void onAHolidayCountsFromTheNextWorkingDay() {
            assertThat(desk().events("20 10:00 CREATED").until("20 12:00").resolution())
                    .isEqualTo(clock("23 17:00", 0, null, RUNNING));
        }

        @Test
        void answeredBeforeOpeningTakesNoTime() {
            assertThat(
                            desk().events("15 11:00 CREATED", "15 20:00 AGENT_REPLY")
                                    .until("17 09:00")
                                    .firstResponse())
                    .isEqualTo(clock("16 10:00", 0, "15 20:00", MET));
        }
    }

    @Nested
    class FirstResponse {
        @Test
        void stopsAtTheFirstReply() {
            assertThat(
                            desk().events(
                                            "16 09:00 CREATED",
                                            "16 09:40 AGENT_REPLY",
                                            "16 11:00 AGENT_REPLY")
                                    .until("17 09:00")
                                    .firstResponse())
                    .isEqualTo(clock("16 10:00", 40, "16 09:40", MET));
        }

        @Test
        void metExactlyAtTheDueTimeIsInTime() {
            assertThat(
                            desk().events("16 16:00 CREATED", "16 17:00 AGENT_REPLY")
                                    .until("17 09:00")
                                    .firstResponse())
                    .isEqualTo(clock("16 17:00", 60, "16 17:00", MET));
        }

        @Test
        void dueAtClosingStaysAtClosing() {
            assertThat(
                            desk().events("16 16:00 CREATED", "16 17:30 AGENT_REPLY")
                                    .until("17 09:00")
                                    .firstResponse())
                    .isEqualTo(clock("16 17:00", 60, "16 17:30", MISSED));
        }

        @Test
        void repliedInTheInstantOfCreation() {
            assertThat(
                            desk().events("16 09:00 CREATED", "16 09:00 AGENT_REPLY")
                                    .until("16 09:00")
                                    .firstResponse())
                    .isEqualTo(clock("16 10:00", 0, "16 09:00", MET));
        }

        @Test
        void goesOnWhilePending() {
            assertThat(
                            desk().events(
                                            "16 09:00 CREATED",
                                            "16 09:10 PENDING",
                                            "16 10:30 AGENT_REPLY")
                                    .until("16 12:00")
                                    .firstResponse())
                    .isEqualTo(clock("16 10:00", 90, "16 10:30", MISSED));
        }

        @Test
        void isNotAnsweredByResolving() {
            assertThat(
                            desk().events("16 09:00 CREATED", "16 09:10 RESOLVED")
                                    .until("16 12:00")
                                    .firstResponse())
                    .isEqualTo(clock("16 10:00", 180, null, BREACHED));
        }

        @Test
        void isLateOnlyAfterTheDueTime() {
            Simulations ticket = desk().events("16 09:00 CREATED");
            assertThat(ticket.until("16 10:00").firstResponse())
                    .isEqualTo(clock("16 10:00", 60, null, RUNNING));
            assertThat(ticket.until("16 10:00:01").firstResponse())
                    .isEqualTo(clock("16 10:00", 60, null, BREACHED));
        }

        @Test
        void aGoalOfZeroIsDueAtOnce() {
            assertThat(
                            desk().targets(0L, null, null)
                                    .events("15 11:00 CREATED")
                                    .until("16 10:00")
                                    .firstResponse())
                    .isEqualTo(clock("15 11:00", 60, null, BREACHED));
        }
    }

    @Test
    void eventsAfterTheEndOfTheSimulationHaveNotHappenedYet() {
        Simulations ticket =
                desk().events("16 09:00 CREATED", "16 09:30 AGENT_REPLY", "16 12:00 RESOLVED");
        assertThat(ticket.until("16 11:00").resolution())
                .isEqualTo(clock("16 17:00", 120, null, RUNNING));
        assertThat(ticket.until("16 12:00").resolution())
                .isEqualTo(clock("16 17:00", 180, "16 12:00", MET));
    }

    @Test
    void minutesAreWholeAndRoundedDown() {
        assertThat(desk().events("16 09:00 CREATED").until("16 09:01:59").firstResponse())
                .isEqualTo(clock("16 10:00", 1, null, RUNNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-16T02:20:00Z",
                "2026-03-16T02:20Z",
                "2026-03-16T09:20:00+07:00",
                "2026-03-16T09:20+07:00",
                "2026-03-16T02:20:00.000000000Z",
            })
    void anInstantMayBeWrittenInManyWays(String until) {
        SlaSimulationRequest request = desk().events("16 09:00 CREATED").request(until);
        assertThat(SlaSimulation.run(request).firstResponse())
                .isEqualTo(clock("16 10:00", 20, null, RUNNING));
    }

    @Test
    void theExplanationTellsEachSpanAndItsReason() {
        SlaSimulationResult result =
                desk().events(
                                "19 16:00 CREATED",
                                "19 16:30 AGENT_REPLY",
                                "23 10:00 PENDING",
                                "23 11:00 RESOLVED",
                                "23 12:00 REOPENED",
                                "23 13:00 RESOLVED")
                        .until("24 09:00");
        assertThat(result.explanation())
                .containsExactly(
                        step("19 16:00", "19 16:30", ClockKind.FIRST_RESPONSE, Reason.OPEN_HOURS),
                        step("19 16:00", "19 17:00", ClockKind.RESOLUTION, Reason.OPEN_HOURS),
                        step("19 17:00", "20 00:00", ClockKind.RESOLUTION, Reason.OUTSIDE_HOURS),
                        step("20 00:00", "21 00:00", ClockKind.RESOLUTION, Reason.HOLIDAY),
                        step("21 00:00", "23 09:00", ClockKind.RESOLUTION, Reason.OUTSIDE_HOURS),
                        step("23 09:00", "23 10:00", ClockKind.RESOLUTION, Reason.OPEN_HOURS),
                        step("23 10:00", "23 11:00", ClockKind.RESOLUTION, Reason.PENDING),
                        step("23 11:00", "23 12:00", ClockKind.RESOLUTION, Reason.RESOLVED),
                        step("23 12:00", "23 13:00", ClockKind.RESOLUTION, Reason.OPEN_HOURS));
        assertThat(result.resolution()).isEqualTo(clock("24 10:00", 180, "23 13:00", MET));
    }

    @Test
    void theExplanationGoesOnWhilePending() {
        SlaSimulationResult result =
                desk().targets(null, null, 60L)
                        .events(
                                "16 09:00 CREATED",
                                "16 09:00 AGENT_REPLY",
                                "16 09:30 CUSTOMER_REPLY",
                                "16 09:40 AGENT_REPLY",
                                "16 09:40 PENDING")
                        .until("16 12:00");
        assertThat(result.explanation())
                .containsExactly(
                        step("16 09:30", "16 09:40", ClockKind.NEXT_RESPONSE, Reason.OPEN_HOURS),
                        step("16 09:00", "16 09:40", ClockKind.RESOLUTION, Reason.OPEN_HOURS),
                        step("16 09:40", "16 12:00", ClockKind.RESOLUTION, Reason.PENDING));
    }

    private static Step step(String from, String to, ClockKind clock, Reason reason) {
        return new Step(at(from), at(to), clock, reason == Reason.OPEN_HOURS, reason);
    }
}
