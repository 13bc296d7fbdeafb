package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.RetireSlaPolicy;
import id.tanggap.protocol.sla.SaveCalendar;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.CalendarService;
import id.tanggap.server.sla.SlaPolicyService;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.ticket.internal.ClockRecompute;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClockRecomputeIT {
    /** Monday, 09:00 WIB. */
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T02:00:00Z");

    private static final UUID OFFICE = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final Actor RATNA =
            new Actor(UUID.randomUUID(), "Ratna", Set.of(Role.SUPERVISOR), "127.0.0.1");

    /** No other test files tickets there. */
    private static final String ABOVE = "TRAINING";

    private static final String CATEGORY = "TRAINING_MATERIAL";

    private final MutableClock clock = new MutableClock(MONDAY_NINE);

    @Inject ClockRecompute recompute;
    @Inject SlaPolicyService policies;
    @Inject CalendarService calendars;
    @Inject TicketService service;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @BeforeEach
    void useTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
        retireOurs();
        recompute.run();
    }

    @AfterEach
    void retireOurs() {
        policies.list().stream()
                .filter(p -> ABOVE.equals(p.policy().category()))
                .forEach(p -> policies.retire(new RetireSlaPolicy(p.id(), p.version()), RATNA));
    }

    @Test
    void anotherPolicyMovesTheDueTimeOfAnOpenTicketAndTheThreadSaysWhy() {
        TicketDetail filed = file();
        assertThat(filed.row().resolution().dueAt()).isEqualTo(at("2026-11-25T03:00:00Z"));
        clock.advance(Duration.ofHours(1));
        SlaPolicyView policy = save("Materi", OFFICE, 240, List.of());
        recompute.run();

        TicketDetail counted = service.get(filed.row().id());
        assertThat(counted.row().resolution().dueAt()).isEqualTo(at("2026-11-23T07:00:00Z"));
        assertThat(counted.row().version())
                .as("nobody's edit goes stale by it")
                .isEqualTo(filed.row().version());
        TicketEntry entry = counted.entries().getLast();
        assertThat(entry.kind()).isEqualTo(TicketEntryKind.SLA);
        assertThat(entry.field()).isEqualTo("RESOLUTION");
        assertThat(entry.from()).isEqualTo("2026-11-25T03:00:00Z");
        assertThat(entry.to()).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(entry.text()).isEqualTo("POLICY Materi 0");
        assertThat(entry.authorName()).isNull();
        assertThat(rows.auditOf("ticket", filed.row().id()))
                .last()
                .isEqualTo("ticket.slaRecounted");

        policies.retire(new RetireSlaPolicy(policy.id(), policy.version()), RATNA);
        recompute.run();
        assertThat(service.get(filed.row().id()).row().resolution().dueAt())
                .isEqualTo(at("2026-11-25T03:00:00Z"));
        assertThat(file().row().resolution().dueAt()).isEqualTo(at("2026-11-25T04:00:00Z"));
    }

    @Test
    void aPolicyThatWouldHaveBeenBrokenAlreadyIsDueNow() {
        TicketDetail filed = file();
        clock.advance(Duration.ofHours(2));
        save("Cepat", OFFICE, 60, List.of());
        recompute.run();
        assertThat(service.get(filed.row().id()).row().resolution().dueAt())
                .isEqualTo(clock.instant());
    }

    @Test
    void anotherVersionOfTheCalendarCountsTheSameTicketAnew() {
        UUID calendar =
                calendars
                        .save(
                                new SaveCalendar(
                                        null, null, "Jam " + UUID.randomUUID(), day("16:00")),
                                RATNA)
                        .id();
        save("Materi", calendar, 480, List.of());
        TicketDetail filed = file();
        assertThat(filed.row().resolution().dueAt()).isEqualTo(at("2026-11-30T03:00:00Z"));
        String name =
                calendars
                        .save(new SaveCalendar(calendar, 0, "Jam " + calendar, day("18:00")), RATNA)
                        .name();
        recompute.run();
        TicketDetail counted = service.get(filed.row().id());
        assertThat(counted.row().resolution().dueAt()).isEqualTo(at("2026-11-23T10:00:00Z"));
        assertThat(counted.entries().getLast().text()).isEqualTo("CALENDAR " + name + " 1");
    }

    @Test
    void whichPendingReasonsPauseIsASettingOfThePolicy() {
        save("Materi", OFFICE, 960, List.of(PendingReason.VENDOR));
        assertThat(pending(PendingReason.VENDOR)).isEqualTo(SlaClockState.PAUSED);
        assertThat(pending(PendingReason.OPERATOR)).isEqualTo(SlaClockState.RUNNING);
    }

    @Test
    void aPassThatDiesIsGoneOnWithAndResolvedTicketsStayAsTheyWereJudged() {
        TicketDetail open = file();
        TicketDetail done = file();
        TicketDetail resolved =
                service.changeStatus(
                        new ChangeTicketStatus(
                                done.row().id(),
                                done.row().version(),
                                TicketStatus.RESOLVED,
                                null,
                                "Sudah."),
                        seeds.agent());
        save("Materi", OFFICE, 240, List.of());
        QuarkusTransaction.begin();
        assertThat(recompute.batch()).isPositive();
        QuarkusTransaction.rollback();
        assertThat(service.get(open.row().id()).row().resolution())
                .isEqualTo(open.row().resolution());
        recompute.run();
        assertThat(service.get(open.row().id()).row().resolution())
                .isNotEqualTo(open.row().resolution());
        assertThat(service.get(done.row().id())).isEqualTo(resolved);
        assertThat(QuarkusTransaction.requiringNew().call(recompute::batch)).isZero();
    }

    private SlaClockState pending(PendingReason reason) {
        TicketDetail filed = file();
        return service.changeStatus(
                        new ChangeTicketStatus(
                                filed.row().id(),
                                filed.row().version(),
                                TicketStatus.PENDING,
                                reason,
                                null),
                        seeds.agent())
                .row()
                .resolution()
                .state();
    }

    private TicketDetail file() {
        return service.file(seeds.command("Materi lama", CATEGORY, null), seeds.agent());
    }

    private SlaPolicyView save(
            String name, UUID calendar, int resolution, List<PendingReason> pausing) {
        return policies.save(
                new SaveSlaPolicy(
                        null,
                        null,
                        new SlaPolicyDraft(
                                name,
                                null,
                                null,
                                ABOVE,
                                null,
                                calendar,
                                60,
                                null,
                                resolution,
                                pausing,
                                true)),
                RATNA);
    }

    /** Mondays only. */
    private static CalendarDraft day(String until) {
        return new CalendarDraft(
                "Asia/Jakarta",
                Map.of("MON", List.of(List.of("09:00", until))),
                List.of(),
                true,
                List.of());
    }

    private static Instant at(String text) {
        return Objects.requireNonNull(Instant.parse(text));
    }
}
