package id.tanggap.server.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketSearchTest {
    @Test
    void nothingTypedIsNoCondition() {
        assertThat(TicketSearch.of(null)).isEqualTo(new TicketSearch("", Map.of()));
        assertThat(TicketSearch.of("  ")).isEqualTo(new TicketSearch("", Map.of()));
    }

    @Test
    void aWholeNumberFindsThatTicketHoweverItIsTyped() {
        assertThat(TicketSearch.of(" t-2026-000123 ").parameters())
                .isEqualTo(Map.of("number", "T-2026-000123"));
    }

    @Test
    void everyWordMustBeThereAndWildcardsAreTakenLiterally() {
        assertThat(TicketSearch.of("sandi 100% sandi").parameters())
                .isEqualTo(Map.of("word0", "%sandi%", "word1", "%100\\%%"));
    }
}
