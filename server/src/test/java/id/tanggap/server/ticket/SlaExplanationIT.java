package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.SlaClockExplanation;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.sla.SlaStep;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import id.tanggap.server.ticket.internal.ThresholdSweep;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SlaExplanationIT {
    /** Friday, 09:00 WIB. */
    private static final Instant FRIDAY_NINE = Instant.parse("2026-11-20T02:00:00Z");

    @Inject TicketService service;
    @Inject TicketSlaService sla;
    @Inject ThresholdSweep sweep;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @Test
    void everyIntervalHasAReasonAndTheCountedOnesSumUpToWhatIsStored() {
        MutableClock clock = new MutableClock(FRIDAY_NINE);
        QuarkusMock.installMockForType(clock, Clock.class);
        UUID id =
                service.file(seeds.command("Jelaskan", "ACCOUNT", null), seeds.agent()).row().id();
        clock.advance(Duration.ofMinutes(20));
        say(id, TicketEntryKind.REPLY);
        clock.advance(Duration.ofMinutes(10));
        move(id, TicketStatus.PENDING, PendingReason.SPARE_PART);
        clock.advance(Duration.ofHours(1));
        say(id, TicketEntryKind.CONTACT_REPLY);
        clock.advance(Duration.ofHours(75));
        move(id, TicketStatus.IN_PROGRESS, null);
        clock.advance(Duration.ofHours(20));
        sweep.sweep();

        SlaExplanation explained = sla.explain(id);
        assertThat(explained.clocks())
                .extracting(SlaClockExplanation::clock)
                .containsExactly(SlaClockKind.values());
        for (SlaClockExplanation one : explained.clocks()) {
            List<SlaStep> steps = one.steps();
            assertThat(steps.getFirst().from()).isEqualTo(FRIDAY_NINE);
            assertThat(steps.getLast().to()).isEqualTo(clock.instant());
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to());
            }
            long sum =
                    steps.stream()
                            .filter(SlaStep::counted)
                            .mapToLong(s -> Duration.between(s.from(), s.to()).toNanos() / 1000)
                            .sum();
            assertThat(sum + one.earlierMicros()).isEqualTo(one.countedMicros());
            assertThat(one.policyName()).isEqualTo("Normal");
            assertThat(one.calendarName()).isEqualTo("Jam kerja Mabes");
        }
        SlaClockExplanation response = explained.clocks().getFirst();
        assertThat(response.countedMicros()).isEqualTo(Duration.ofMinutes(20).toNanos() / 1000);
        assertThat(response.steps().getLast().reason()).isEqualTo(SlaStep.Reason.AFTER);
        assertThat(stored(id, "first_response_counted_micros")).isEqualTo(response.countedMicros());
        SlaClockExplanation resolution = explained.clocks().getLast();
        assertThat(resolution.steps())
                .filteredOn(s -> s.reason() == SlaStep.Reason.PENDING)
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.pendingReason()).isEqualTo(PendingReason.SPARE_PART);
                            assertThat(s.counted()).isFalse();
                        });
        assertThat(stored(id, "resolution_counted_micros"))
                .as("what was counted until the pause")
                .isEqualTo(Duration.ofMinutes(30).toNanos() / 1000);
        assertThat(explained.fired())
                .anySatisfy(
                        f -> {
                            assertThat(f.clock()).isEqualTo(SlaClockKind.NEXT_RESPONSE);
                            assertThat(f.threshold()).isEqualTo(100);
                        });
    }

    @Test
    void theDeskMayAskOverRest() {
        UUID id = service.file(seeds.command("Mengapa", "ACCOUNT", null), seeds.agent()).row().id();
        String path = "/api/v1/tickets/" + id + "/sla";
        TestUser.with(Role.TECHNICIAN)
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .body("clocks[0].clock", equalTo("FIRST_RESPONSE"))
                .body("clocks.size()", equalTo(2));
        TestUser.with(Role.TRAINER).request().get(path).then().statusCode(403);
        TestUser.with(Role.AGENT)
                .request()
                .get("/api/v1/tickets/" + UUID.randomUUID() + "/sla")
                .then()
                .statusCode(404);
    }

    private void say(UUID id, TicketEntryKind kind) {
        service.reply(new ReplyToTicket(id, kind, "teks"), seeds.agent());
    }

    private void move(UUID id, TicketStatus to, @Nullable PendingReason reason) {
        int version = service.get(id).row().version();
        service.changeStatus(new ChangeTicketStatus(id, version, to, reason, null), seeds.agent());
    }

    private long stored(UUID id, String column) {
        return Long.parseLong(
                rows.texts("select " + column + " from ticket where id = ?", id).getFirst());
    }
}
