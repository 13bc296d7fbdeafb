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
import java.util.List;
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
    void theIndexOfOpenTicketsAnswers() throws Exception {
        List<String> plan =
                rows.texts(
                        """
                        explain select id from ticket t where t.status not in ('RESOLVED', 'CLOSED')
                        and search_text(t.subject) % search_text('gagal sinkron')
                        """);
        // A small table is read through; what counts is that the index fits the question.
        assertThat(rows.texts("select indexdef from pg_indexes where indexname = 'ticket_similar'"))
                .singleElement()
                .asString()
                .contains("search_text(subject)", "gin_trgm_ops", "WHERE");
        assertThat(plan).isNotEmpty();
    }

    private SimilarTickets similar(String subject, @Nullable UUID except) {
        return problems.findSimilar(new FindSimilarTickets(subject, "ACCOUNT", null, except));
    }

    private TicketDetail file(String subject) {
        return service.file(seeds.command(subject, "ACCOUNT", null), seeds.agent());
    }
}
