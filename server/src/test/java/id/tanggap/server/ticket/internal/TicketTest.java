package id.tanggap.server.ticket.internal;

import static id.tanggap.protocol.ticket.TicketStatus.ASSIGNED;
import static id.tanggap.protocol.ticket.TicketStatus.CLOSED;
import static id.tanggap.protocol.ticket.TicketStatus.IN_PROGRESS;
import static id.tanggap.protocol.ticket.TicketStatus.NEW;
import static id.tanggap.protocol.ticket.TicketStatus.PENDING;
import static id.tanggap.protocol.ticket.TicketStatus.RESOLVED;
import static id.tanggap.server.ticket.internal.TicketFixture.MONDAY_NINE;
import static id.tanggap.server.ticket.internal.TicketFixture.OFFICE;
import static id.tanggap.server.ticket.internal.TicketFixture.SARI;
import static id.tanggap.server.ticket.internal.TicketFixture.TERMS;
import static id.tanggap.server.ticket.internal.TicketFixture.move;
import static id.tanggap.server.ticket.internal.TicketFixture.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.fault.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketTest {
    private static final Duration HOUR = Duration.ofHours(1);

    /** The shortest way to a status. */
    private static Ticket in(TicketStatus status) {
        Ticket ticket = ticket(MONDAY_NINE);
        List<TicketStatus> way =
                switch (status) {
                    case NEW -> List.of();
                    case CLOSED -> List.of(RESOLVED, CLOSED);
                    default -> List.of(status);
                };
        way.forEach(to -> move(ticket, to, MONDAY_NINE));
        return ticket;
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void movesExactlyAsTheTableSays(TicketStatus from) {
        List<TicketStatus> moved = new ArrayList<>();
        for (TicketStatus to : TicketStatus.values()) {
            Ticket ticket = in(from);
            try {
                move(ticket, to, MONDAY_NINE);
                assertThat(ticket.status()).isEqualTo(to);
                moved.add(to);
            } catch (DomainException e) {
                assertThat(e.code()).isEqualTo(FaultCode.TICKET_TRANSITION);
                assertThat(e.args())
                        .containsEntry("from", from.name())
                        .containsEntry("to", to.name());
                assertThat(ticket.status()).isEqualTo(from);
            }
        }
        assertThat(moved).containsExactlyInAnyOrderElementsOf(from.next());
    }

    @Test
    void theFirstReplyMeetsTheFirstResponseAndLaterOnesChangeNothing() {
        Ticket ticket = ticket(MONDAY_NINE);
        Instant reply = MONDAY_NINE.plus(Duration.ofMinutes(20));
        ticket.say(TicketEntryKind.REPLY, "Sedang kami periksa.", SARI, reply, TERMS);
        StoredClock met = ticket.firstResponse();
        assertThat(met.state()).isEqualTo(SlaClockState.MET);
        assertThat(met.metAt()).isEqualTo(reply);
        ticket.say(TicketEntryKind.REPLY, "Sudah.", SARI, reply.plus(HOUR), TERMS);
        assertThat(ticket.firstResponse()).isEqualTo(met);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketEntryKind.class,
            names = {"NOTE", "CONTACT_REPLY"})
    void neitherNotesNorTheOperatorsWordsAreAResponse(TicketEntryKind kind) {
        Ticket ticket = ticket(MONDAY_NINE);
        ticket.say(kind, "x", SARI, MONDAY_NINE.plus(HOUR), TERMS);
        assertThat(ticket.firstResponse().state()).isEqualTo(SlaClockState.RUNNING);
    }

    @Test
    void aReplyAfterTheDueTimeMissesIt() {
        Ticket ticket = ticket(MONDAY_NINE);
        ticket.say(
                TicketEntryKind.REPLY, "Maaf.", SARI, MONDAY_NINE.plus(HOUR).plusMillis(1), TERMS);
        assertThat(ticket.firstResponse().state()).isEqualTo(SlaClockState.MISSED);
    }

    @Test
    void aTicketFiledFromACallIsAnsweredAlready() {
        StoredClock fromCall =
                ticket(MONDAY_NINE, TicketOrigin.CALL, UUID.randomUUID()).firstResponse();
        assertThat(fromCall.state()).isEqualTo(SlaClockState.MET);
        assertThat(fromCall.metAt()).isEqualTo(MONDAY_NINE);
        assertThat(ticket(MONDAY_NINE, TicketOrigin.CALL, null).firstResponse().state())
                .as("a call that nobody can show is none")
                .isEqualTo(SlaClockState.RUNNING);
    }

    @Test
    void dueTimesCountOpenHoursOnly() {
        Ticket ticket = ticket(MONDAY_NINE);
        // 3 h before lunch, 3 h after, 2 h on Tuesday.
        assertThat(ticket.resolution().dueAt()).isEqualTo(Instant.parse("2026-11-24T02:30:00Z"));
        assertThat(ticket.firstResponse().dueAt()).isEqualTo(MONDAY_NINE.plus(HOUR));
    }

    @Test
    void pendingStopsTheResolutionAndResumingMovesItsDueTimeByTheOpenTimeOfThePause() {
        Ticket ticket = ticket(MONDAY_NINE);
        move(ticket, PENDING, MONDAY_NINE.plus(HOUR));
        assertThat(ticket.resolution().state()).isEqualTo(SlaClockState.PAUSED);
        assertThat(ticket.firstResponse().state()).isEqualTo(SlaClockState.RUNNING);

        // Monday 10:00 to Tuesday 10:00: a whole day of 7.5 open hours.
        move(ticket, IN_PROGRESS, MONDAY_NINE.plus(Duration.ofHours(25)));
        assertThat(ticket.resolution().state()).isEqualTo(SlaClockState.RUNNING);
        assertThat(ticket.resolution().dueAt()).isEqualTo(Instant.parse("2026-11-25T02:30:00Z"));
    }

    @Test
    void whilePendingItIsShownAsDueIfItWentOnNow() {
        Ticket ticket = ticket(MONDAY_NINE);
        move(ticket, PENDING, MONDAY_NINE);
        assertThat(ticket.resolution().view(MONDAY_NINE.plus(Duration.ofDays(1)), OFFICE).dueAt())
                .isEqualTo(Instant.parse("2026-11-25T02:30:00Z"));
    }

    @Test
    void resolvingMeetsTheGoalAndReopeningGoesOnWithTheSameClock() {
        Ticket ticket = ticket(MONDAY_NINE);
        move(ticket, RESOLVED, MONDAY_NINE.plus(HOUR));
        assertThat(ticket.resolution().state()).isEqualTo(SlaClockState.MET);
        assertThat(ticket.resolution().metAt()).isEqualTo(MONDAY_NINE.plus(HOUR));

        move(ticket, IN_PROGRESS, MONDAY_NINE.plus(Duration.ofHours(24)));
        StoredClock reopened = ticket.resolution();
        assertThat(reopened.state()).isEqualTo(SlaClockState.RUNNING);
        assertThat(reopened.metAt()).isNull();
        // 7 of 8 hours are left from Tuesday 09:00: 3 and 3 that day, 1 on Wednesday.
        assertThat(reopened.dueAt()).isEqualTo(Instant.parse("2026-11-25T01:30:00Z"));
    }

    @Test
    void resolvingLateMissesTheGoalAndClosingKeepsIt() {
        Ticket ticket = ticket(MONDAY_NINE);
        move(ticket, RESOLVED, MONDAY_NINE.plus(Duration.ofDays(2)));
        assertThat(ticket.resolution().state()).isEqualTo(SlaClockState.MISSED);
        StoredClock missed = ticket.resolution();
        move(ticket, CLOSED, MONDAY_NINE.plus(Duration.ofDays(3)));
        assertThat(ticket.resolution()).isEqualTo(missed);
    }

    @Test
    void givingANewTicketAwayAssignsIt() {
        Ticket ticket = in(NEW);
        TicketEntry entry = assign(ticket, "HARDWARE", null).view();
        assertThat(ticket.status()).isEqualTo(ASSIGNED);
        assertThat(ticket.group()).isEqualTo("HARDWARE");
        assertThat(entry.kind()).isEqualTo(TicketEntryKind.ASSIGNMENT);
        assertThat(entry.from()).isEqualTo("from");
        assertThat(entry.to()).isEqualTo("to");
        assertThat(entry.authorName()).isEqualTo("Sari");
    }

    @Test
    void workBegunIsBegunAnewByTheNextHolderButNotByTheSame() {
        UUID budi = UUID.randomUUID();
        Ticket ticket = in(NEW);
        assign(ticket, "SOFTWARE", budi);
        move(ticket, IN_PROGRESS, MONDAY_NINE);
        assign(ticket, "SOFTWARE", budi);
        assertThat(ticket.status()).isEqualTo(IN_PROGRESS);
        assign(ticket, "HARDWARE", budi);
        assertThat(ticket.status()).isEqualTo(ASSIGNED);
    }

    @Test
    void aPendingTicketGoesOnWaitingWhoeverGetsIt() {
        Ticket ticket = in(PENDING);
        assign(ticket, "VENDOR", null);
        assertThat(ticket.status()).isEqualTo(PENDING);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketStatus.class,
            names = {"RESOLVED", "CLOSED"})
    void whatIsDoneCannotBeGivenAway(TicketStatus status) {
        Ticket ticket = in(status);
        assertThatThrownBy(() -> assign(ticket, "HARDWARE", null))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.TICKET_TRANSITION));
    }

    @Test
    void aServerWhoseClockIsBehindCannotTurnTheThreadAround() {
        Ticket ticket = ticket(MONDAY_NINE);
        TicketEntry entry = move(ticket, PENDING, MONDAY_NINE.minus(HOUR)).view();
        assertThat(entry.at()).isEqualTo(MONDAY_NINE);
    }

    @Test
    void aQuestionStartsTheNextResponseAndTheNextReplyMeetsIt() {
        Ticket ticket = ticket(MONDAY_NINE);
        ticket.say(TicketEntryKind.REPLY, "Halo.", SARI, MONDAY_NINE, TERMS);
        assertThat(ticket.sla().nextResponse()).isEqualTo(StoredClock.IDLE);
        ticket.say(
                TicketEntryKind.CONTACT_REPLY, "Bagaimana?", SARI, MONDAY_NINE.plus(HOUR), TERMS);
        assertThat(ticket.sla().nextResponse().dueAt())
                .isEqualTo(MONDAY_NINE.plus(HOUR.multipliedBy(3)));
        ticket.say(
                TicketEntryKind.CONTACT_REPLY,
                "Halo?",
                SARI,
                MONDAY_NINE.plus(HOUR.multipliedBy(2)),
                TERMS);
        assertThat(ticket.sla().nextResponse().goal())
                .as("the oldest question counts")
                .isEqualTo(1);
        ticket.say(
                TicketEntryKind.REPLY,
                "Sudah.",
                SARI,
                MONDAY_NINE.plus(HOUR.multipliedBy(3)),
                TERMS);
        assertThat(ticket.sla().nextResponse().state()).isEqualTo(SlaClockState.MET);
    }

    @Test
    void resolvingCancelsAQuestionThatWasNotLate() {
        Ticket ticket = ticket(MONDAY_NINE);
        ticket.say(TicketEntryKind.CONTACT_REPLY, "Bagaimana?", SARI, MONDAY_NINE, TERMS);
        move(ticket, RESOLVED, MONDAY_NINE.plus(HOUR));
        assertThat(ticket.sla().nextResponse().state()).isEqualTo(SlaClockState.CANCELLED);
        assertThat(ticket.sla().nextThresholdAt()).isNull();
    }

    @Test
    void theFirstResolutionStaysAsItWasWhateverComesAfterAReopening() {
        Ticket ticket = ticket(MONDAY_NINE);
        move(ticket, RESOLVED, MONDAY_NINE.plus(HOUR));
        Instant due = ticket.sla().firstResolutionDueAt();
        move(ticket, IN_PROGRESS, MONDAY_NINE.plus(HOUR.multipliedBy(2)));
        move(ticket, RESOLVED, MONDAY_NINE.plus(Duration.ofDays(9)));
        assertThat(ticket.sla().firstResolvedAt()).isEqualTo(MONDAY_NINE.plus(HOUR));
        assertThat(ticket.sla().firstResolutionDueAt()).isEqualTo(due);
        assertThat(due).isAfter(MONDAY_NINE.plus(HOUR));
        assertThat(ticket.resolution().state()).isEqualTo(SlaClockState.MISSED);
    }

    @Test
    void whatShouldNotHaveBeenCountsForNothingButWhatWasMetStaysMet() {
        Ticket ticket = ticket(MONDAY_NINE);
        ticket.say(TicketEntryKind.REPLY, "Halo.", SARI, MONDAY_NINE, TERMS);
        ticket.closeFor(TicketClosure.SPAM, null, null, SARI, MONDAY_NINE, TERMS);
        assertThat(ticket.firstResponse().state()).isEqualTo(SlaClockState.MET);
        assertThat(ticket.resolution().state()).isEqualTo(SlaClockState.VOID);
        assertThat(ticket.resolution().dueAt()).isNull();
        assertThat(ticket.sla().nextThresholdAt()).isNull();
    }

    private static ThreadEntry assign(Ticket ticket, String group, @Nullable UUID assignee) {
        return ticket.assign(group, assignee, "from", "to", SARI, MONDAY_NINE);
    }
}
