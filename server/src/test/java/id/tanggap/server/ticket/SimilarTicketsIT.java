package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimilarTicketsIT {
    @Inject TicketService service;
    @Inject TicketProblems problems;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    /** Words that no other test uses. */
    private final String odd = UUID.randomUUID().toString().substring(0, 13);

    @Test
    void openTicketsWithSuchASubjectAreFoundWhateverTheSpellingAndResolvedOnesAreNot() {
        TicketDetail open = file("Gagal sinkronisasi " + odd);
        TicketDetail resolved = file("Gagal sinkronisasi " + odd);
        service.changeStatus(
                new ChangeTicketStatus(
                        resolved.row().id(), 0, TicketStatus.RESOLVED, null, "Beres."),
                seeds.agent());
        SimilarTickets found = similar("gagal SINKRONISASI, " + odd + " lagi", null);
        assertThat(found.items()).extracting(m -> m.ticket().id()).contains(open.row().id());
        assertThat(found.items())
                .extracting(m -> m.ticket().id())
                .doesNotContain(resolved.row().id());
        assertThat(found.items().getFirst().similarity()).isBetween(0.5, 1.0);
        assertThat(similar(odd, open.row().id()).items())
                .as("not the ticket itself")
                .extracting(m -> m.ticket().id())
                .doesNotContain(open.row().id());
    }

    @Test
    void threeAlikeWithinAnHourSuggestAProblem() {
        String subject = "Antrean macet " + odd;
        file(subject);
        assertThat(similar(subject, null).problemSuggested()).isFalse();
        file(subject);
        SimilarTickets third = similar(subject, null);
        assertThat(third.lastHour()).isEqualTo(2);
        assertThat(third.problemSuggested()).isTrue();
    }

    @Test
    void theBeginningOfASubjectIsEnough() {
        TicketDetail open = file("Printer SPKT " + odd + " tidak mencetak sejak pagi");
        assertThat(similar("printer spkt " + odd, null).items().getFirst().ticket().id())
                .isEqualTo(open.row().id());
    }

    @Test
    void theSamePoldaComesFirstAndOthersOnlyIfTheyAreFresh() throws SQLException {
        UUID bengkulu = rows.unit("BENGKULU", "Polres Rejang Lebong");
        UUID kaur = rows.unit("BENGKULU", "Polres Kaur");
        UUID elsewhere = rows.unit("NTT", "Polres Ende");
        String subject = "Rekap kosong " + odd;
        UUID near = at(file(subject), kaur, "now() - interval '3 days'");
        UUID fresh = at(file(subject), elsewhere, "now() - interval '1 second'");
        UUID old = at(file(subject), elsewhere, "now() - interval '3 days'");
        assertThat(
                        problems.findSimilar(
                                        new FindSimilarTickets(subject, "ACCOUNT", bengkulu, null))
                                .items())
                .extracting(m -> m.ticket().id())
                .containsExactly(near, fresh)
                .doesNotContain(old);
    }

    /** Moves a ticket to a unit and a time. */
    private UUID at(TicketDetail ticket, UUID unit, String createdAt) throws SQLException {
        rows.run(
                "update ticket set unit_id = ?, created_at = " + createdAt + " where id = ?",
                unit,
                ticket.row().id());
        return ticket.row().id();
    }

    private SimilarTickets similar(String subject, @Nullable UUID except) {
        return problems.findSimilar(new FindSimilarTickets(subject, "ACCOUNT", null, except));
    }

    private TicketDetail file(String subject) {
        return service.file(seeds.command(subject, "ACCOUNT", null), seeds.agent());
    }
}
