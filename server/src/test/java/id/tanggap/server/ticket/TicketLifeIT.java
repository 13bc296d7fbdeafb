package id.tanggap.server.ticket;

import static id.tanggap.protocol.ticket.TicketStatus.ASSIGNED;
import static id.tanggap.protocol.ticket.TicketStatus.CLOSED;
import static id.tanggap.protocol.ticket.TicketStatus.IN_PROGRESS;
import static id.tanggap.protocol.ticket.TicketStatus.PENDING;
import static id.tanggap.protocol.ticket.TicketStatus.RESOLVED;
import static id.tanggap.server.ticket.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.CloseTicketAsSpam;
import id.tanggap.protocol.ticket.FollowUpTicket;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLink;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.ticket.internal.TicketClockwork;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pending until a date, reopening in time and too late, closing by itself, spam. */
@QuarkusTest
class TicketLifeIT {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T02:00:00Z");

    @Inject TicketService service;
    @Inject TicketClosing closing;
    @Inject TicketClockwork clockwork;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    private final MutableClock clock = new MutableClock(MONDAY_NINE);

    @BeforeEach
    void standStill() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    @Test
    void aTicketPlannedForADateGoesOnByItselfOnThatDate() {
        Instant wednesday = MONDAY_NINE.plus(Duration.ofDays(2));
        TicketDetail pending =
                step(file("Jadwal servis"), PENDING, PendingReason.PLANNED_DATE, null, wednesday);
        assertThat(pending.life().plannedFor()).isEqualTo(wednesday);
        assertThat(pending.row().resolution().state()).isEqualTo(SlaClockState.PAUSED);

        clock.advance(Duration.ofHours(47));
        clockwork.takeUpPlanned();
        assertThat(read(pending).row().status()).isEqualTo(PENDING);

        clock.advance(Duration.ofHours(1));
        clockwork.takeUpPlanned();
        TicketDetail goesOn = read(pending);
        assertThat(goesOn.row().status()).isEqualTo(ASSIGNED);
        assertThat(goesOn.life().plannedFor()).isNull();
        assertThat(goesOn.row().resolution().state()).isEqualTo(SlaClockState.RUNNING);
        assertThat(goesOn.entries().getLast().authorName()).as("the system").isNull();
    }

    @Test
    void aPlannedDateIsForPlannedTicketsAndAhead() {
        TicketDetail filed = file("Tanggal salah");
        refused(
                () -> step(filed, PENDING, PendingReason.VENDOR, null, MONDAY_NINE.plusSeconds(60)),
                FaultCode.INVALID,
                FieldError.of("plannedFor", "NOT_ALLOWED"));
        refused(
                () -> step(filed, PENDING, PendingReason.PLANNED_DATE, null, MONDAY_NINE),
                FaultCode.INVALID,
                FieldError.of("plannedFor", "IN_THE_PAST"));
        refused(
                () -> step(filed, PENDING, PendingReason.PLANNED_DATE, null, Instant.MAX),
                FaultCode.INVALID,
                FieldError.of("plannedFor", "OUT_OF_RANGE"));
    }

    @Test
    void reopeningWithinSevenDaysIsCountedAndLaterRefused() {
        TicketDetail resolved = resolve(file("Mati lagi"));
        assertThat(resolved.life().reopenUntil()).isEqualTo(MONDAY_NINE.plus(Duration.ofDays(7)));
        clock.advance(Duration.ofDays(7));
        TicketDetail reopened = step(resolved, IN_PROGRESS, null, "Mati lagi.", null);
        assertThat(reopened.life().reopenCount()).isEqualTo(1);
        assertThat(reopened.row().resolution().state()).isEqualTo(SlaClockState.RUNNING);

        TicketDetail again = resolve(reopened);
        clock.advance(Duration.ofDays(7).plusMillis(1));
        refused(
                () -> step(again, IN_PROGRESS, null, "Sekali lagi.", null),
                FaultCode.REOPEN_TOO_LATE,
                e -> assertThat(e.args()).containsEntry("number", again.row().number()));
        assertThat(read(again)).isEqualTo(again);
    }

    @Test
    void whatEndedGoesOnInANewTicketThatFollowsIt() {
        TicketDetail open = file("Printer macet");
        refused(
                () -> closing.followUp(followUp(open), seeds.agent()),
                FaultCode.TICKET_TRANSITION,
                e -> {});
        TicketDetail ended = step(resolve(open), CLOSED, null, null, null);
        TicketDetail next = closing.followUp(followUp(ended), seeds.agent());
        assertThat(next.row().number()).isNotEqualTo(ended.row().number());
        assertThat(next.fields()).isEqualTo(ended.fields());
        assertThat(next.row().status()).isEqualTo(TicketStatus.NEW);
        assertThat(next.entries().getFirst().text()).isEqualTo("Macet lagi.");
        assertThat(next.links())
                .containsExactly(
                        new TicketLink(
                                TicketLinkKind.FOLLOWS,
                                true,
                                ended.row().id(),
                                ended.row().number(),
                                ended.row().subject(),
                                CLOSED));
        assertThat(read(ended).links())
                .singleElement()
                .satisfies(link -> assertThat(link.outgoing()).isFalse());
    }

    @Test
    void aTicketThatNobodyReopensIsClosedByItself() {
        TicketDetail resolved = resolve(file("Selesai"));
        clock.advance(Duration.ofDays(7).minusMillis(1));
        clockwork.closeResolved();
        assertThat(read(resolved).row().status()).isEqualTo(RESOLVED);
        clock.advance(Duration.ofMillis(1));
        clockwork.closeResolved();
        TicketDetail closed = read(resolved);
        assertThat(closed.row().status()).isEqualTo(CLOSED);
        assertThat(closed.life().closedAt()).isEqualTo(clock.instant());
        assertThat(closed.life().closure()).isNull();
        assertThat(rows.eventsWith(resolved.row().id()).getLast()).contains("\"to\":\"CLOSED\"");
    }

    @Test
    void spamIsClosedWhereverItStandsAndOnlyOnce() {
        TicketDetail filed = file("Hadiah menanti Anda");
        TicketDetail spam =
                closing.closeAsSpam(
                        new CloseTicketAsSpam(filed.row().id(), filed.row().version(), "Iklan"),
                        seeds.agent());
        assertThat(spam.row().status()).isEqualTo(CLOSED);
        assertThat(spam.life().closure()).isEqualTo(TicketClosure.SPAM);
        assertThat(spam.row().nextDueAt()).as("no clock runs").isNull();
        refused(
                () ->
                        closing.closeAsSpam(
                                new CloseTicketAsSpam(spam.row().id(), spam.row().version(), null),
                                seeds.agent()),
                FaultCode.TICKET_CLOSED,
                e -> {});
    }

    private FollowUpTicket followUp(TicketDetail ended) {
        return new FollowUpTicket(ended.row().id(), "Macet lagi.", null);
    }

    private TicketDetail file(String subject) {
        return service.file(seeds.command(subject, "ACCOUNT", null), seeds.agent());
    }

    private TicketDetail read(TicketDetail ticket) {
        return service.get(ticket.row().id());
    }

    private TicketDetail resolve(TicketDetail ticket) {
        return step(ticket, RESOLVED, null, "Beres.", null);
    }

    private TicketDetail step(
            TicketDetail read,
            TicketStatus to,
            @Nullable PendingReason reason,
            @Nullable String note,
            @Nullable Instant plannedFor) {
        return service.changeStatus(
                new ChangeTicketStatus(
                        read.row().id(),
                        read.row().version(),
                        to,
                        reason,
                        note,
                        plannedFor,
                        false,
                        false),
                seeds.agent());
    }
}
