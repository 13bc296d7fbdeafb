package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.report.DayReport.Figure;
import id.tanggap.protocol.report.DayReport.FigureKey;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandBus;
import id.tanggap.server.testing.MutableClock;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The first resolution is judged once; the total one includes what came after a reopening. */
@QuarkusTest
class ResolutionFiguresIT {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Actor RATNA =
            new Actor(UUID.randomUUID(), "Ratna", Set.of(Role.SUPERVISOR), "127.0.0.1");

    @Inject TicketService service;
    @Inject TicketSeeds seeds;
    @Inject CommandBus bus;

    @Test
    void reopeningChangesTheTotalResolutionButNotTheFirst() {
        // A Monday of a year in which nobody else files, 09:00 WIB.
        MutableClock clock = new MutableClock(Instant.parse("2022-03-07T02:00:00Z"));
        QuarkusMock.installMockForType(clock, Clock.class);
        LocalDate monday = LocalDate.of(2022, 3, 7);
        TicketDetail ticket =
                service.file(seeds.command("Dua kali", "ACCOUNT", null), seeds.agent());
        clock.advance(Duration.ofHours(1));
        ticket = move(ticket, TicketStatus.RESOLVED);
        assertThat(figure(monday, FigureKey.FIRST_RESOLUTION_MET))
                .isEqualTo(met(FigureKey.FIRST_RESOLUTION_MET));
        assertThat(figure(monday, FigureKey.RESOLUTION_MET))
                .isEqualTo(met(FigureKey.RESOLUTION_MET));

        clock.advance(Duration.ofHours(1));
        ticket = move(ticket, TicketStatus.IN_PROGRESS);
        clock.advance(Duration.ofDays(9));
        ticket = move(ticket, TicketStatus.RESOLVED);
        Instant due = Objects.requireNonNull(ticket.row().resolution().dueAt());
        LocalDate dueDay = LocalDate.ofInstant(due, WIB);
        assertThat(figure(monday, FigureKey.FIRST_RESOLUTION_MET))
                .isEqualTo(met(FigureKey.FIRST_RESOLUTION_MET));
        assertThat(figure(monday, FigureKey.RESOLUTION_MET))
                .isEqualTo(new Figure(FigureKey.RESOLUTION_MET, null, 0));
        assertThat(figure(dueDay, FigureKey.RESOLUTION_MET))
                .isEqualTo(new Figure(FigureKey.RESOLUTION_MET, 0.0, 1));
        assertThat(figure(dueDay, FigureKey.FIRST_RESOLUTION_MET))
                .isEqualTo(new Figure(FigureKey.FIRST_RESOLUTION_MET, null, 0));
    }

    private static Figure met(FigureKey key) {
        return new Figure(key, 100.0, 1);
    }

    private Figure figure(LocalDate day, FigureKey key) {
        return bus.execute(RATNA, null, new GetDayReport(day, WIB.getId())).figures().stream()
                .filter(f -> f.key() == key)
                .findFirst()
                .orElseThrow();
    }

    private TicketDetail move(TicketDetail read, TicketStatus to) {
        return service.changeStatus(
                new ChangeTicketStatus(
                        read.row().id(),
                        read.row().version(),
                        to,
                        null,
                        to == TicketStatus.RESOLVED ? "Sudah." : null),
                seeds.agent());
    }
}
