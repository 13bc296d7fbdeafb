package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.protocol.sla.WhatIfResult.Counts;
import id.tanggap.protocol.sla.WhatIfResult.Figures;
import id.tanggap.protocol.sla.WhatIfResult.Outcome;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhatIfIT {
    private static final UUID OFFICE = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final UUID NORMAL = UUID.fromString("0190a000-0000-7000-8000-000000000013");
    private static final Actor RATNA =
            new Actor(UUID.randomUUID(), "Ratna", Set.of(Role.SUPERVISOR), "127.0.0.1");

    @Inject WhatIfService whatIf;
    @Inject TicketService service;
    @Inject TicketSeeds seeds;

    @Test
    void ticketsArePlayedUnderBothPoliciesAndThoseThatChangeAreNamed() {
        // Mondays of a year in which nobody else files: 09:00 WIB.
        Instant monday = Instant.parse("2023-03-06T02:00:00Z");
        UUID slow = answered(monday, Duration.ofMinutes(45));
        answered(monday, Duration.ofMinutes(10));
        WhatIfResult result =
                whatIf.ask(
                        new AskWhatIf(
                                NORMAL,
                                normal(30),
                                null,
                                Instant.parse("2023-03-01T00:00:00Z"),
                                Instant.parse("2023-04-01T00:00:00Z"),
                                null),
                        RATNA);
        assertThat(result.tickets()).isEqualTo(2);
        assertThat(result.complete()).isTrue();
        assertThat(result.figures())
                .contains(
                        new Figures(
                                Priority.NORMAL,
                                SlaClockKind.FIRST_RESPONSE,
                                new Counts(2, 0, 0),
                                new Counts(1, 1, 0)));
        assertThat(result.changedTotal()).isEqualTo(1);
        assertThat(result.changed())
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.ticketId()).isEqualTo(slow);
                            assertThat(c.clock()).isEqualTo(SlaClockKind.FIRST_RESPONSE);
                            assertThat(c.today()).isEqualTo(Outcome.MET);
                            assertThat(c.then()).isEqualTo(Outcome.MISSED);
                            assertThat(c.thenDueAt()).isEqualTo(monday.plusSeconds(1800));
                        });
    }

    @Test
    void otherHoursCanBeTriedAsWell() {
        Instant saturday = Instant.parse("2023-05-06T02:00:00Z");
        answered(saturday, Duration.ofHours(2));
        WhatIfResult result =
                whatIf.ask(
                        new AskWhatIf(
                                NORMAL,
                                normal(60),
                                new CalendarDraft(
                                        "Asia/Jakarta",
                                        Map.of("SAT", List.of(List.of("08:00", "16:00"))),
                                        null,
                                        null,
                                        null),
                                saturday,
                                saturday.plusSeconds(1),
                                null),
                        RATNA);
        assertThat(result.changed()).extracting(c -> c.then()).containsExactly(Outcome.MISSED);
    }

    @Test
    void otherHoursOfACalendarAreTriedWithEveryPolicyInIt() {
        Instant saturday = Instant.parse("2023-06-03T02:00:00Z");
        answered(saturday, Duration.ofHours(2));
        CalendarDraft open =
                new CalendarDraft(
                        "Asia/Jakarta",
                        Map.of("SAT", List.of(List.of("08:00", "16:00"))),
                        null,
                        null,
                        null);
        WhatIfResult result =
                whatIf.ask(
                        new AskWhatIf(null, null, open, saturday, saturday.plusSeconds(1), OFFICE),
                        RATNA);
        assertThat(result.changed())
                .filteredOn(c -> c.clock() == SlaClockKind.FIRST_RESPONSE)
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.today()).isEqualTo(Outcome.MET);
                            assertThat(c.then()).isEqualTo(Outcome.MISSED);
                        });
        assertThatThrownBy(
                        () -> whatIf.ask(new AskWhatIf(null, null, open, null, null, null), RATNA))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(FieldError.of("policy", "REQUIRED")));
    }

    @Test
    void whenTimeRunsOutItAnswersWithWhatItHas() {
        AtomicInteger asked = new AtomicInteger();
        QuarkusMock.installMockForType(
                new Clock() {
                    @Override
                    public Instant instant() {
                        return Instant.parse("2026-11-23T02:00:00Z")
                                .plusSeconds(61L * asked.getAndIncrement());
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                },
                Clock.class);
        WhatIfResult result =
                whatIf.ask(new AskWhatIf(NORMAL, normal(60), null, null, null, null), RATNA);
        assertThat(result.complete()).isFalse();
        assertThat(result.tickets()).isZero();
    }

    @Test
    void aTimeThatIsNoneAndAPolicyThatIsNoneAreRefusedByField() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        assertThatThrownBy(
                        () ->
                                whatIf.ask(
                                        new AskWhatIf(null, normal(60), null, now, now, null),
                                        RATNA))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(FieldError.of("to", "OUT_OF_RANGE")));
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put(
                "policy",
                Map.of(
                        "name",
                        "x",
                        "calendarId",
                        UUID.randomUUID(),
                        "pausing",
                        List.of(),
                        "enabled",
                        true));
        TestUser.with(Role.SUPERVISOR)
                .request()
                .body(body)
                .post("/api/v1/sla/what-if")
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("policy.calendarId"));
        TestUser.with(Role.TECHNICIAN)
                .request()
                .body(body)
                .post("/api/v1/sla/what-if")
                .then()
                .statusCode(403);
    }

    private UUID answered(Instant filedAt, Duration after) {
        MutableClock clock = new MutableClock(filedAt);
        QuarkusMock.installMockForType(clock, Clock.class);
        UUID id =
                service.file(seeds.command("Bagaimana jika", "ACCOUNT", null), seeds.agent())
                        .row()
                        .id();
        clock.advance(after);
        service.reply(new ReplyToTicket(id, TicketEntryKind.REPLY, "Halo."), seeds.agent());
        clock.advance(Duration.ofDays(60));
        return id;
    }

    private static SlaPolicyDraft normal(int firstResponse) {
        return new SlaPolicyDraft(
                "Normal",
                null,
                Priority.NORMAL,
                null,
                null,
                OFFICE,
                firstResponse,
                240,
                960,
                List.of(),
                true);
    }
}
