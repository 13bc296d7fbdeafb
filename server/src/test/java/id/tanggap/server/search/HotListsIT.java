package id.tanggap.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.search.internal.QueryPlans;
import id.tanggap.server.testing.DatabaseResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that are always on screen must be found by an index, whatever their size. */
@QuarkusTest
class HotListsIT {
    @Inject Queries queries;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is:open                       | DUE     | ticket_open",
                "is:open assignee:me           | DUE     | ticket_mine",
                "status:pending                | DUE     | ticket_pending",
                "is:done                       | UPDATED | ticket_done",
                "status:resolved,closed        | UPDATED | ticket_done",
                "''                            | CREATED | ticket_all",
                "gagal sinkron vpn             | CREATED | ticket_text",
                "gagal sinkron vpn             |         | ticket_text_doc",
                "gagal sinkron vpn is:open     | RELEVANCE | ticket_text",
                "T-2026-000123                 |         | ticket_number_key",
                "dors:LP/B/12                  |         | ticket_dors",
                "judul:sinkron                 |         | ticket_search",
            })
    void anIndexFindsThem(String query, @Nullable String sort, String index) throws Exception {
        assertThat(QueryPlans.of(DatabaseResource.access(), queries.read(query), sort))
                .contains(index)
                .doesNotContain("Seq Scan on ticket ")
                .doesNotContain("Seq Scan on ticket_text");
    }
}
