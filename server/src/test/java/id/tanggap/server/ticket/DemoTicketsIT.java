package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.contact.DemoContacts;
import id.tanggap.server.testing.MutableClock;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented desk, in a transaction that is rolled back: other tests count their own rows. */
@QuarkusTest
class DemoTicketsIT {
    @Inject DemoContacts demoContacts;
    @Inject DemoTickets demoTickets;
    @Inject ContactService contacts;
    @Inject TicketService tickets;
    @Inject TicketSeeds seeds;
    @Inject EntityManager em;

    /** A Monday before noon, a Sunday, and deep in a night, in years of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"2041-11-25T04:42:00Z", "2042-11-23T09:00:00Z", "2043-11-24T19:00:00Z"})
    @TestTransaction
    void theDeskLooksAliveAtAnyHour(String at) {
        Instant now = Instant.parse(at);
        QuarkusMock.installMockForType(new MutableClock(now), Clock.class);
        demoContacts.seed(now);
        demoTickets.seed(now);
        em.flush();
        em.clear();

        ContactView rudi = contacts.matchByNumber("081277700101").getFirst();
        assertThat(rudi.name()).isEqualTo("Rudi Hartono");
        assertThat(rudi.unitName()).isEqualTo("Polres Rejang Lebong");
        assertThat(contacts.matchByNumber("(0732) 21110")).hasSize(2);
        ContactCard card = contacts.card(rudi.id());
        assertThat(card.tickets()).hasSize(2);

        List<TicketDetail> all =
                IntStream.rangeClosed(1, 62)
                        .mapToObj(n -> tickets.get(DemoTickets.ticketId(n)))
                        .toList();
        assertThat(all)
                .allSatisfy(
                        t -> {
                            assertThat(t.row().createdAt())
                                    .isBetween(now.minus(Duration.ofDays(20)), now);
                            assertThat(t.row().updatedAt()).isBefore(now.plusMillis(1));
                            assertThat(t.entries())
                                    .isSortedAccordingTo(
                                            java.util.Comparator.comparing(e -> e.at()));
                        });
        assertThat(all).extracting(t -> t.row().status()).contains(TicketStatus.values());
        assertThat(all)
                .extracting(t -> t.row().resolution().state())
                .contains(
                        SlaClockState.RUNNING,
                        SlaClockState.PAUSED,
                        SlaClockState.MET,
                        SlaClockState.MISSED);
        List<TicketRow> open =
                tickets.list(
                                new ListTickets(
                                        TicketView.OPEN,
                                        "T-" + at.substring(0, 4),
                                        null,
                                        null,
                                        200,
                                        null),
                                seeds.agent())
                        .items();
        assertThat(open).hasSize(30);
        assertThat(open).anyMatch(row -> isBefore(row.resolution().dueAt(), now));
        assertThat(open).anyMatch(row -> isBefore(now, row.firstResponse().dueAt()));
    }

    private static boolean isBefore(@Nullable Instant a, @Nullable Instant b) {
        return a != null && b != null && a.isBefore(b);
    }
}
