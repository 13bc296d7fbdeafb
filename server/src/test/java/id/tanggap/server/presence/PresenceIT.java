package id.tanggap.server.presence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.presence.PresenceChanged;
import id.tanggap.protocol.presence.PresenceChanged.Person;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.protocol.session.Ping;
import id.tanggap.server.testing.ConsoleClient;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PresenceIT {
    @Inject PresenceService presence;
    @Inject Rows rows;

    private final TestUser dewi = TestUser.with(Role.AGENT);
    private final TestUser arif = TestUser.with(Role.TECHNICIAN);
    private final UUID page = UUID.randomUUID();
    private UUID ticket = page;

    @BeforeEach
    void fileATicket() {
        ticket = ticket();
    }

    @Test
    void thoseAtATicketSeeEachOtherComeWriteAndGo() throws Exception {
        try (ConsoleClient dewis = console(dewi);
                ConsoleClient arifs = console(arif)) {
            UUID arifsPage = UUID.randomUUID();
            dewis.ask(new ShowPresence(page, 1, ticket, false));
            assertThat(people(dewis)).containsExactly(person(dewi, false));
            arifs.ask(new ShowPresence(arifsPage, 1, ticket, false));
            assertThat(people(dewis)).containsExactly(person(dewi, false), person(arif, false));
            assertThat(people(arifs)).containsExactly(person(dewi, false), person(arif, false));
            arifs.ask(new ShowPresence(arifsPage, 2, ticket, true));
            assertThat(people(dewis)).containsExactly(person(dewi, false), person(arif, true));
            arifs.ask(new ShowPresence(arifsPage, 3, null, false));
            assertThat(people(dewis)).containsExactly(person(dewi, false));
        }
    }

    @Test
    void nobodyElseIsTold() throws Exception {
        TestUser elsewhere = TestUser.with(Role.SUPERVISOR);
        try (ConsoleClient other = console(elsewhere);
                ConsoleClient dewis = console(dewi)) {
            other.ask(new ShowPresence(UUID.randomUUID(), 1, ticket(), false));
            other.next();
            dewis.ask(new ShowPresence(page, 1, ticket, true));
            people(dewis);
            other.ask(new Ping());
        }
        List<String> told =
                rows.eventsWith(ticket).stream().filter(PresenceIT::isPresence).toList();
        assertThat(told).hasSize(1);
        assertThat(
                        rows.texts(
                                "select user_id::text from outbox where strpos(payload, ?) > 0"
                                        + " and strpos(payload, 'presence.changed') > 0",
                                ticket.toString()))
                .containsExactly(dewi.view().id().toString());
    }

    @Test
    void sayingItAgainTellsNobodyAndKeepsItAlive() {
        MutableClock clock = clock();
        show(dewi, page, 1, ticket, false);
        for (int turn = 2; turn < 10; turn++) {
            clock.advance(Duration.ofSeconds(ShowPresence.RENEW_SECONDS));
            show(dewi, page, turn, ticket, false);
            presence.forgetSilent();
        }
        assertThat(told()).isEqualTo(1);
        assertThat(at(ticket)).containsExactly(dewi.view().id().toString());
    }

    @Test
    void whoFallsSilentIsGoneBeforeHisConnectionIsGivenUp() {
        MutableClock clock = clock();
        show(dewi, page, 1, ticket, false);
        show(arif, UUID.randomUUID(), 1, ticket, true);
        clock.advance(Duration.ofSeconds(12));
        show(dewi, page, 2, ticket, false);
        clock.advance(Duration.ofSeconds(9));
        presence.forgetSilent();
        assertThat(at(ticket)).containsExactly(dewi.view().id().toString());
        assertThat(
                        rows.eventsWith(ticket).stream()
                                .filter(PresenceIT::isPresence)
                                .toList()
                                .getLast())
                .contains(dewi.view().id().toString())
                .doesNotContain(arif.view().id().toString());
        clock.advance(Duration.ofSeconds(25));
        presence.forgetSilent();
        assertThat(at(ticket)).isEmpty();
    }

    @Test
    void anOlderWordThatArrivesLaterIsDropped() {
        show(dewi, page, 2, null, false);
        show(dewi, page, 1, ticket, false);
        assertThat(at(ticket)).isEmpty();
    }

    @Test
    void twoConsolesOfOneUserDoNotSpeakForEachOther() {
        UUID second = UUID.randomUUID();
        show(dewi, page, 1, ticket, false);
        show(dewi, second, 1, ticket, true);
        show(dewi, page, 2, null, false);
        assertThat(at(ticket)).as("still there, once").containsExactly(dewi.view().id().toString());
        show(dewi, second, 2, null, false);
        assertThat(at(ticket)).isEmpty();
    }

    @Test
    void whoeverComesAtTheSameTimeTheLastEventKnowsAll() throws Exception {
        List<TestUser> users = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            users.add(TestUser.with(Role.AGENT));
        }
        CompletableFuture<?>[] coming =
                users.stream()
                        .map(
                                user ->
                                        CompletableFuture.runAsync(
                                                () ->
                                                        show(
                                                                user,
                                                                UUID.randomUUID(),
                                                                1,
                                                                ticket,
                                                                false)))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(coming).get();
        String last =
                rows.eventsWith(ticket).stream().filter(PresenceIT::isPresence).toList().getLast();
        assertThat(users).allMatch(user -> last.contains(user.view().id().toString()));
    }

    @Test
    void unknownTicketsAndOtherRolesAreRefused() throws Exception {
        try (ConsoleClient dewis = console(dewi);
                ConsoleClient trainer = console(TestUser.with(Role.TRAINER))) {
            assertThat(code(dewis.ask(new ShowPresence(page, 1, UUID.randomUUID(), false))))
                    .isEqualTo(FaultCode.NOT_FOUND_HERE);
            assertThat(code(trainer.ask(new ShowPresence(page, 1, ticket, false))))
                    .isEqualTo(FaultCode.NOT_ALLOWED);
            assertThat(code(dewis.ask(new ShowPresence(page, 0, ticket, false))))
                    .isEqualTo(FaultCode.INVALID);
            assertThat(dewis.ask(new ShowPresence(page, 1, null, false))).isEqualTo(new Done());
        }
    }

    private void show(TestUser user, UUID viewer, long turn, @Nullable UUID at, boolean typing) {
        presence.show(new ShowPresence(viewer, turn, at, typing), user.actor());
    }

    private static MutableClock clock() {
        MutableClock clock = new MutableClock(Instant.now());
        QuarkusMock.installMockForType(clock, Clock.class);
        return clock;
    }

    private List<String> at(UUID where) {
        return rows.texts("select distinct user_id::text from presence where ticket_id = ?", where);
    }

    private long told() {
        return rows.eventsWith(ticket).stream().filter(PresenceIT::isPresence).count();
    }

    private static boolean isPresence(String payload) {
        return payload.contains("\"presence.changed\"");
    }

    private static FaultCode code(Object reply) {
        return ((Failed) reply).fault().code();
    }

    private static Person person(TestUser user, boolean typing) {
        return new Person(user.view().id(), user.view().name(), typing);
    }

    private List<Person> people(ConsoleClient console) throws InterruptedException {
        while (true) {
            if (console.next().event() instanceof PresenceChanged changed
                    && changed.ticketId().equals(ticket)) {
                return changed.people();
            }
        }
    }

    private static ConsoleClient console(TestUser user) throws Exception {
        ConsoleClient console = ConsoleClient.open(user.token());
        console.hello(null);
        return console;
    }

    private UUID ticket() {
        return UUID.fromString(
                dewi.request()
                        .body(
                                Map.of(
                                        "ticketType", "INCIDENT",
                                        "subject", "Uji hadir " + UUID.randomUUID(),
                                        "description", "Uji",
                                        "category", "ACCOUNT",
                                        "impact", "LOW",
                                        "urgency", "LOW",
                                        "origin", "OPERATOR"))
                        .post("/api/v1/tickets")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("row.id"));
    }
}
