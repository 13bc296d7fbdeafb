package id.tanggap.protocol.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.ticket.TicketDetail;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketValuesTest {
    private static final ZoneId DESK = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-03-24T01:00:00Z");

    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void namesNumbersAndUnitComeFromTheTicket() throws IOException {
        TicketDetail ticket = ticket(tree());
        assertThat(fill(ticket, "{{pangkat}} {{nama}} {{nomor_tiket}} {{petugas}} {{group}}", NOW))
                .isEqualTo(
                        "%s %s %s Dewi Lestari Group %s"
                                .formatted(
                                        Objects.requireNonNull(ticket.contact()).rank(),
                                        Objects.requireNonNull(ticket.contact()).name(),
                                        ticket.row().number(),
                                        ticket.row().group()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-23T22:00:00Z, Selamat pagi, Good morning",
        "2026-03-24T05:00:00Z, Selamat siang, Good afternoon",
        "2026-03-24T08:00:00Z, Selamat sore, Good afternoon",
        "2026-03-24T12:00:00Z, Selamat malam, Good evening"
    })
    void theGreetingFollowsTheOperatorsClock(Instant now, String indonesian, String english)
            throws IOException {
        ObjectNode tree = tree();
        ((ObjectNode) tree.get("contact")).put("zoneId", "Asia/Jakarta").put("zoneLabel", "WIB");
        assertThat(fill(ticket(tree), "{{salam}}/{{greeting}}", now))
                .isEqualTo(indonesian + "/" + english);
    }

    @Test
    void theDueTimeIsInTheOperatorsZone() throws IOException {
        ObjectNode tree = tree();
        ((ObjectNode) tree.get("contact")).put("zoneId", "Asia/Jayapura").put("zoneLabel", "WIT");
        ((ObjectNode) tree.at("/row/resolution")).put("dueAt", "2026-03-24T23:30:00Z");
        TicketDetail ticket = ticket(tree);
        assertThat(fill(ticket, "{{tenggat}}", NOW)).isEqualTo("Rabu, 25 Maret 2026 08.30 WIT");
        assertThat(fill(ticket, "{{due}}", NOW)).isEqualTo("Wednesday, 25 March 2026 08:30 WIT");
        assertThat(fill(ticket, "{{hari_ini}}", NOW)).isEqualTo("Selasa, 24 Maret 2026");
    }

    @Test
    void withoutOperatorHisPlaceholdersHaveNoValue() throws IOException {
        ObjectNode tree = tree();
        tree.remove("contact");
        ((ObjectNode) tree.at("/row/resolution")).remove("dueAt");
        assertThat(
                        PlaceholderText.of("{{nama}} {{polda}} {{tenggat}} {{salam}} {{perihal}}")
                                .fill(values(ticket(tree), NOW))
                                .missing())
                .containsExactly("nama", "polda", "tenggat");
    }

    private String fill(TicketDetail ticket, String text, Instant now) {
        return PlaceholderText.of(text).fill(values(ticket, now)).text();
    }

    private static TicketValues values(TicketDetail ticket, Instant now) {
        return new TicketValues(
                ticket,
                "Dewi Lestari",
                now,
                DESK,
                (code, language) ->
                        Map.of("en", "Group ", "id", "Kelompok ").get(language.getLanguage())
                                + code);
    }

    private TicketDetail ticket(ObjectNode tree) throws IOException {
        return (TicketDetail) json.treeToValue(tree, ServerReply.class);
    }

    private ObjectNode tree() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/golden/ticket.detail.json")) {
            return (ObjectNode) json.readTree(golden);
        }
    }
}
