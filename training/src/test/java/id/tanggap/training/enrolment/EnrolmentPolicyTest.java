package id.tanggap.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.training.enrolment.EnrolmentPolicy.Applicant;
import id.tanggap.training.enrolment.EnrolmentPolicy.Decision;
import id.tanggap.training.enrolment.EnrolmentPolicy.Reason;
import id.tanggap.training.enrolment.EnrolmentPolicy.Session;
import id.tanggap.training.session.SessionLife;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnrolmentPolicyTest {
    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
    private static final Applicant FROM_BENGKULU = new Applicant("BENGKULU", false);

    private static Session session(SessionLife life, Instant now, int taken) {
        return new Session(life, START, now, "BENGKULU", 20, taken);
    }

    static Stream<Arguments> decisions() {
        Instant before = START.minusSeconds(1);
        return Stream.of(
                Arguments.of(
                        "free place",
                        session(SessionLife.PLANNED, before, 19),
                        FROM_BENGKULU,
                        new Decision.Placed()),
                Arguments.of(
                        "full",
                        session(SessionLife.PLANNED, before, 20),
                        FROM_BENGKULU,
                        new Decision.WaitListed()),
                Arguments.of(
                        "at the begin",
                        session(SessionLife.PLANNED, START, 0),
                        FROM_BENGKULU,
                        new Decision.Refused(Reason.SESSION_STARTED)),
                Arguments.of(
                        "cancelled",
                        session(SessionLife.CANCELLED, before, 0),
                        FROM_BENGKULU,
                        new Decision.Refused(Reason.SESSION_NOT_PLANNED)),
                Arguments.of(
                        "held",
                        session(SessionLife.COMPLETED, before, 0),
                        FROM_BENGKULU,
                        new Decision.Refused(Reason.SESSION_NOT_PLANNED)),
                Arguments.of(
                        "other Polda",
                        session(SessionLife.PLANNED, before, 0),
                        new Applicant("JAMBI", false),
                        new Decision.Refused(Reason.OTHER_POLDA)),
                Arguments.of(
                        "twice",
                        session(SessionLife.PLANNED, before, 0),
                        new Applicant("BENGKULU", true),
                        new Decision.Refused(Reason.ALREADY_ENROLLED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void placeIsDecidedByTheSessionAndThePerson(
            String title, Session session, Applicant applicant, Decision expected) {
        assertThat(EnrolmentPolicy.decide(session, applicant)).as(title).isEqualTo(expected);
    }

    @Test
    void thoseWhoWaitLongestMoveUpAsFarAsPlacesAreFree() {
        assertThat(EnrolmentPolicy.movingUp(20, 18, List.of("a", "b", "c")))
                .containsExactly("a", "b");
        assertThat(EnrolmentPolicy.movingUp(20, 18, List.of("a"))).containsExactly("a");
        assertThat(EnrolmentPolicy.movingUp(20, 25, List.of("a"))).isEmpty();
    }

    @Test
    void personNamedTwiceIsFound() {
        assertThat(EnrolmentPolicy.allDifferent(List.of("a", "b"))).isTrue();
        assertThat(EnrolmentPolicy.allDifferent(List.of("a", "a"))).isFalse();
    }
}
