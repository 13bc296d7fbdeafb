package id.tanggap.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ExportIT {
    @Inject SearchSeeds seeds;
    @Inject Rows rows;

    @TempDir Path folder;

    private final String word = SearchSeeds.word();
    private final TestUser agent = TestUser.with(Role.AGENT);

    @Test
    void theFoundTicketsAreWrittenWithTheColumnsAskedFor() {
        TicketDetail first = seeds.file("=1+1 " + word, "Isi");
        TicketDetail second = seeds.file("Koma, dan \"kutip\" " + word, "Isi");
        String csv = text("q=" + word + "&columns=NUMBER,SUBJECT,STATUS&format=csv");
        assertThat(csv)
                .isEqualTo(
                        "Nomor,Perihal,Status\r\n"
                                + second.row().number()
                                + ",\"Koma, dan \"\"kutip\"\" "
                                + word
                                + "\",Baru\r\n"
                                + first.row().number()
                                + ",'=1+1 "
                                + word
                                + ",Baru\r\n");
        assertThat(
                        rows.texts(
                                "select details ->> 'rows' from audit_entry where actor_id = ? and action = 'tickets.exported'",
                                agent.view().id()))
                .containsExactly("2");
    }

    @Test
    void everyPageIsInTheFile() {
        int many = 503;
        for (int i = 0; i < many; i++) {
            seeds.file("Nomor " + i + " " + word, "Isi");
        }
        List<String> numbers = text("columns=NUMBER&q=" + word).lines().skip(1).toList();
        assertThat(numbers).hasSize(many).doesNotHaveDuplicates();
    }

    @Test
    void aSpreadsheetHasTheTextAndNoFormula() throws IOException {
        seeds.file("=cmd|' /C calc'!A0 " + word, "Isi");
        byte[] file =
                agent.request()
                        .header("Accept-Language", "en")
                        .get("/api/v1/tickets/export?format=xlsx&q=" + word)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        Path book = Files.write(folder.resolve("tickets.xlsx"), file);
        StringBuilder content = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                content.append(
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(content).contains("Assignee").contains(word).doesNotContain("<f>");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsWritten() {
        for (String query :
                List.of(
                        "q=statsu:new",
                        "columns=NOPE",
                        "columns=NUMBER,NUMBER",
                        "format=pdf",
                        "sort=NOPE",
                        "q=" + "a".repeat(1001))) {
            agent.request().get("/api/v1/tickets/export?" + query).then().statusCode(422);
        }
    }

    private String text(String query) {
        return new String(
                agent.request()
                        .header("Accept-Language", "id")
                        .get("/api/v1/tickets/export?" + query)
                        .then()
                        .statusCode(200)
                        .contentType("text/csv;charset=UTF-8")
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
