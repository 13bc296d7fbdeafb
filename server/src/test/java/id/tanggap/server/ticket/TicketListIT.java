package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.page.PageCursor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class TicketListIT {
    @Inject TicketService service;
    @Inject TicketSeeds seeds;
    @Inject EntityManagerFactory factory;

    /** A word that only this test's tickets have. */
    private final String word = "k" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void viewsShowWhatTheirNamesSay() {
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, "SOFTWARE");
        TicketDetail free = file("LP_NUMBER");
        TicketDetail mine = assign(file("LP_NUMBER"), "SOFTWARE", budi);
        TicketDetail waiting = move(file("NETWORK"), TicketStatus.PENDING);
        TicketDetail done = move(file("NETWORK"), TicketStatus.RESOLVED);
        Actor actor = new Actor(budi, "Budi", Set.of(Role.TECHNICIAN), "127.0.0.1");

        assertThat(ids(TicketView.OPEN, actor))
                .containsExactlyInAnyOrder(id(free), id(mine), id(waiting));
        assertThat(ids(TicketView.MINE, actor)).containsExactly(id(mine));
        assertThat(ids(TicketView.UNASSIGNED, actor)).containsExactly(id(free));
        assertThat(ids(TicketView.PENDING, actor)).containsExactly(id(waiting));
        assertThat(ids(TicketView.DONE, actor)).containsExactly(id(done));
        assertThat(ids(TicketView.ALL, actor))
                .containsExactly(id(done), id(waiting), id(mine), id(free));
        assertThat(list(TicketView.DONE, 10, null, actor).open()).isEqualTo(3);
    }

    @Test
    void openTicketsComeByWhatIsDueNext() {
        for (int i = 0; i < 5; i++) {
            file("ACCOUNT");
        }
        List<TicketRow> items = list(TicketView.OPEN, 10, null, seeds.agent()).items();
        assertThat(items)
                .hasSize(5)
                .isSortedAccordingTo(
                        Comparator.comparing(
                                row ->
                                        java.util.Objects.requireNonNull(
                                                row.firstResponse().dueAt())));
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketView.class,
            names = {"OPEN", "DONE", "ALL"})
    void pagesNeitherRepeatNorLeaveOut(TicketView view) {
        for (int i = 0; i < 7; i++) {
            TicketDetail filed = file("ACCOUNT");
            if (view == TicketView.DONE) {
                move(filed, TicketStatus.RESOLVED);
            }
        }
        List<UUID> whole = ids(view, seeds.agent());
        List<UUID> paged = new ArrayList<>();
        String cursor = null;
        do {
            TicketPage page = list(view, 3, cursor, seeds.agent());
            page.items().forEach(row -> paged.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(whole).hasSize(7);
        assertThat(paged).containsExactlyElementsOf(whole);
    }

    @Test
    void aTicketIsFoundByNumberAndByWordsInAnyOrder() {
        TicketDetail filed = file("ACCOUNT");
        String number = filed.row().number();
        assertThat(find(number.toLowerCase(java.util.Locale.ROOT))).containsExactly(id(filed));
        assertThat(find(number.substring(7) + " " + word)).containsExactly(id(filed));
        assertThat(find("terkunci " + word + " AKUN")).containsExactly(id(filed));
        assertThat(find(word + " tidakada")).isEmpty();
        assertThat(find("%")).isEmpty();
    }

    @Test
    void aListIsTwoStatementsHoweverLongItIs() {
        for (int i = 0; i < 20; i++) {
            file("ACCOUNT");
        }
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        list(TicketView.OPEN, 1, null, seeds.agent());
        // Scheduled work of the server may come in between and add some: the least is the list's
        // own.
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            statistics.clear();
            assertThat(list(TicketView.OPEN, 200, null, seeds.agent()).items()).hasSize(20);
            least = Math.min(least, statistics.getPrepareStatementCount());
        }
        assertThat(least).isEqualTo(2);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void aForeignCursorIsRefused() {
        for (String cursor :
                List.of("abc", new PageCursor("yesterday", UUID.randomUUID()).encode())) {
            assertThatThrownBy(() -> list(TicketView.OPEN, 10, cursor, seeds.agent()))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e ->
                                    assertThat(e.fieldErrors())
                                            .containsExactly(
                                                    FieldError.of("cursor", "INVALID_FORMAT")));
        }
    }

    private TicketDetail file(String category) {
        return service.file(seeds.command("Akun terkunci " + word, category, null), seeds.agent());
    }

    private TicketDetail assign(TicketDetail read, String group, UUID assignee) {
        return service.assign(
                new AssignTicket(id(read), read.row().version(), group, assignee), seeds.agent());
    }

    private TicketDetail move(TicketDetail read, TicketStatus to) {
        return service.changeStatus(
                new ChangeTicketStatus(
                        id(read),
                        read.row().version(),
                        to,
                        to == TicketStatus.PENDING ? PendingReason.OPERATOR : null,
                        "Catatan"),
                seeds.agent());
    }

    private List<UUID> find(String text) {
        return service
                .list(new ListTickets(TicketView.ALL, text, null, null, 10, null), seeds.agent())
                .items()
                .stream()
                .map(TicketRow::id)
                .toList();
    }

    private List<UUID> ids(TicketView view, Actor actor) {
        return list(view, 100, null, actor).items().stream().map(TicketRow::id).toList();
    }

    private TicketPage list(TicketView view, int limit, @Nullable String cursor, Actor actor) {
        return service.list(new ListTickets(view, word, null, null, limit, cursor), actor);
    }

    private static UUID id(TicketDetail detail) {
        return detail.row().id();
    }
}
