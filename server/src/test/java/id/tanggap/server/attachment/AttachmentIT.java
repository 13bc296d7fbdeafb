package id.tanggap.server.attachment;

import static id.tanggap.server.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.server.testing.ConsoleClient;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentIT {
    @Inject Rows rows;

    private final AttachmentDesk desk = new AttachmentDesk(Role.AGENT);

    @Test
    void aFileIsPutListedAndTakenAwayAgainAsItWas() {
        String ticket = desk.ticket();
        byte[] picture = SampleFiles.uniquePicture();
        Response put = desk.send(ticket, "Layar sinkronisasi é.png", picture);
        put.then()
                .statusCode(201)
                .body("ticketId", equalTo(ticket))
                .body("name", equalTo("Layar sinkronisasi é.png"))
                .body("size", equalTo(picture.length))
                .body("mediaType", equalTo("image/png"))
                .body("preview", equalTo(true))
                .body("uploadedBy", equalTo(desk.user().view().id().toString()));
        String location = put.getHeader("Location");

        TestUser colleague = TestUser.with(Role.TECHNICIAN);
        colleague
                .request()
                .get(AttachmentDesk.filesOf(ticket))
                .then()
                .statusCode(200)
                .body("maxBytes", equalTo(25 * 1024 * 1024))
                .body("items.id", contains(put.<String>path("id")));
        Response got = colleague.request().get(location);
        got.then()
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("ETag", "\"" + put.<String>path("sha256") + "\"")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Layar sinkronisasi _.png\";"
                                + " filename*=UTF-8''Layar%20sinkronisasi%20%C3%A9.png");
        assertThat(got.asByteArray()).isEqualTo(picture);
        UUID id = UUID.fromString(put.path("id"));
        assertThat(rows.auditOf("attachment", id)).containsExactly("attachment.downloaded");
        assertThat(rows.auditOf("ticket", UUID.fromString(ticket))).contains("attachment.added");
    }

    @Test
    void theThreadTellsOfItAndOtherConsolesSeeItAtOnce() throws Exception {
        String ticket = desk.ticket();
        try (ConsoleClient colleague = ConsoleClient.open(TestUser.with(Role.TECHNICIAN).token())) {
            colleague.hello(null);
            UUID id = desk.put(ticket, "catatan.txt", "isi".getBytes());
            TicketChanged event = changeOf(colleague, ticket);
            assertThat(event.entry().kind()).isEqualTo(TicketEntryKind.ATTACHMENT);
            assertThat(event.entry().to()).isEqualTo("catatan.txt");
            desk.user()
                    .request()
                    .get(AttachmentDesk.filesOf(ticket))
                    .then()
                    .body("items.id", contains(id.toString()))
                    .body("items.entryId", contains(event.entry().id().toString()));
        }
    }

    @Test
    void partsOfAFileCanBeAskedFor() {
        String ticket = desk.ticket();
        byte[] picture = SampleFiles.uniquePicture();
        UUID id = desk.put(ticket, "a.png", picture);
        Response part =
                desk.user().request().header("Range", "bytes=10-19").get(AttachmentDesk.file(id));
        part.then().statusCode(206).header("Content-Range", "bytes 10-19/" + picture.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(picture, 10, 20));
    }

    @Test
    void aPictureHasASmallOneAndOthersHaveNone() throws IOException {
        String ticket = desk.ticket();
        UUID picture = desk.put(ticket, "a.png", SampleFiles.picture("png", 2400, 1200));
        Response small = desk.user().request().get(AttachmentDesk.file(picture) + "/preview");
        small.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff");
        var image = ImageIO.read(new ByteArrayInputStream(small.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(400);
        UUID text = desk.put(ticket, "a.txt", "halo".getBytes());
        desk.user()
                .request()
                .get(AttachmentDesk.file(text) + "/preview")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND_HERE"))
                .body("args.type", equalTo("preview"));
        UUID broken =
                desk.put(ticket, "b.png", Arrays.copyOf(SampleFiles.picture("png", 400, 300), 60));
        desk.user().request().get(AttachmentDesk.file(broken) + "/preview").then().statusCode(404);
    }

    @Test
    void whatLiesOrHarmsIsRefusedWithTheField() {
        String ticket = desk.ticket();
        desk.send(ticket, "foto.jpg", SampleFiles.picture("png", 4, 4))
                .then()
                .statusCode(422)
                .body("code", equalTo("ATTACHMENT_TYPE"))
                .body("fieldErrors.field", contains("name"))
                .body("fieldErrors.code", contains("TYPE_CONTRADICTED"))
                .body("fieldErrors[0].args.is", equalTo("image/png"))
                .body("fieldErrors[0].args.said", equalTo(".jpg"));
        desk.sending()
                .contentType("application/pdf")
                .queryParam("name", "foto.png")
                .body(SampleFiles.picture("png", 4, 4))
                .post(AttachmentDesk.filesOf(ticket))
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("contentType"));
        desk.send(ticket, "a.html", "<html></html>".getBytes())
                .then()
                .statusCode(422)
                .body("fieldErrors.code", contains("TYPE_NOT_ALLOWED"));
        desk.send(ticket, "a.zip", SampleFiles.zip(java.util.Map.of("nol", new byte[20_000_000])))
                .then()
                .statusCode(422)
                .body("code", equalTo("ATTACHMENT_UNSAFE"))
                .body("fieldErrors.code", contains("ARCHIVE_RATIO"));
        desk.send(ticket, "", "isi".getBytes())
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("name"));
        desk.user().request().get(AttachmentDesk.filesOf(ticket)).then().body("items", empty());
        assertThat(AttachmentDesk.folder().resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void theSameKeyTakesAFileOnceAndRefusesAnother() {
        String ticket = desk.ticket();
        String key = UUID.randomUUID().toString();
        byte[] picture = SampleFiles.uniquePicture();
        List<String> ids =
                List.of(keyed(key, ticket, picture), keyed(key, ticket, picture)).stream()
                        .map(r -> r.then().statusCode(201).extract().<String>path("id"))
                        .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        keyed(key, ticket, SampleFiles.uniquePicture())
                .then()
                .statusCode(422)
                .body("code", equalTo("COMMAND_ID_REUSED"));
        keyed(key, desk.ticket(), picture)
                .then()
                .statusCode(422)
                .body("code", equalTo("COMMAND_ID_REUSED"));
        desk.user().request().get(AttachmentDesk.filesOf(ticket)).then().body("items", hasSize(1));
    }

    @Test
    void theSameContentLiesOnceAndGoesWithItsLastAttachment() {
        String first = desk.ticket();
        String second = desk.ticket();
        byte[] picture = SampleFiles.uniquePicture();
        UUID one = desk.put(first, "a.png", picture);
        UUID two = desk.put(second, "b.png", picture);
        String sha256 = rows.texts("select sha256 from attachment where id = ?", one).getFirst();
        assertThat(rows.texts("select sha256 from attachment where id = ?", two))
                .containsExactly(sha256);
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);

        remove(supervisor, one).then().statusCode(200).body("items", empty());
        assertThat(AttachmentDesk.content(sha256)).exists();
        assertThat(desk.user().request().get(AttachmentDesk.file(two)).asByteArray())
                .isEqualTo(picture);
        remove(supervisor, two).then().statusCode(200);
        await().untilAsserted(() -> assertThat(AttachmentDesk.content(sha256)).doesNotExist());
        desk.user().request().get(AttachmentDesk.file(two)).then().statusCode(404);
        remove(supervisor, two).then().statusCode(404);
        assertThat(rows.auditOf("ticket", UUID.fromString(second)))
                .endsWith("attachment.added", "attachment.removed");
        desk.user()
                .request()
                .get("/api/v1/tickets/" + second)
                .then()
                .body("entries.findAll{it.kind=='ATTACHMENT'}.from", hasItem("b.png"))
                .body("entries.text", hasItem("Salah tiket"));
    }

    @Test
    void aFileOfAMergedTicketIsSeenInTheOneItWentInto() throws SQLException {
        String into = desk.ticket();
        String merged = desk.ticket();
        UUID id = desk.put(merged, "a.txt", "isi".getBytes());
        rows.run(
                "update ticket set merged_into_id = ?, closure = 'MERGED', status = 'CLOSED', closed_at = now() where id = ?",
                UUID.fromString(into),
                UUID.fromString(merged));
        desk.user()
                .request()
                .get(AttachmentDesk.filesOf(into))
                .then()
                .body("items.id", contains(id.toString()))
                .body("items.ticketId", contains(merged));
    }

    @Test
    void onlyTheDeskSeesFilesAndOnlySupervisorsTakeThemAway() {
        String ticket = desk.ticket();
        UUID id = desk.put(ticket, "a.png", SampleFiles.uniquePicture());
        for (Role role : List.of(Role.TRAINER, Role.ADMIN)) {
            TestUser stranger = TestUser.with(role);
            for (Response answer :
                    List.of(
                            stranger.request().get(AttachmentDesk.filesOf(ticket)),
                            stranger.request().get(AttachmentDesk.file(id)),
                            stranger.request().get(AttachmentDesk.file(id) + "/preview"),
                            new AttachmentDesk(role).send(ticket, "b.txt", "x".getBytes()))) {
                answer.then().statusCode(403).body("code", equalTo("NOT_ALLOWED"));
            }
        }
        RestAssured.given().get(AttachmentDesk.file(id)).then().statusCode(401);
        for (Role role : List.of(Role.AGENT, Role.TECHNICIAN)) {
            remove(TestUser.with(role), id).then().statusCode(403);
        }
        TestUser.with(Role.SUPERVISOR)
                .request()
                .delete(AttachmentDesk.file(id))
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("reason"));
        desk.user()
                .request()
                .get(AttachmentDesk.file(id))
                .then()
                .statusCode(200)
                .header("Content-Disposition", allOf(containsString("a.png"), not("inline")));
    }

    @Test
    void unknownTicketsAndFilesAreNotFound() {
        String nobody = UUID.randomUUID().toString();
        desk.send(nobody, "a.txt", "x".getBytes()).then().statusCode(404);
        desk.user().request().get(AttachmentDesk.filesOf(nobody)).then().statusCode(404);
        desk.user().request().get("/api/v1/attachments/" + nobody).then().statusCode(404);
    }

    @Test
    void aFileThatIsNotWhereItShouldBeIsSaidSo() throws IOException {
        UUID id = desk.put(desk.ticket(), "a.png", SampleFiles.uniquePicture());
        String sha256 = rows.texts("select sha256 from attachment where id = ?", id).getFirst();
        Files.delete(AttachmentDesk.content(sha256));
        desk.user()
                .request()
                .get(AttachmentDesk.file(id))
                .then()
                .statusCode(503)
                .body("code", equalTo("ATTACHMENT_MISSING"))
                .body("args.name", equalTo("a.png"));
    }

    private Response keyed(String key, String ticket, byte[] content) {
        return desk.sending()
                .header("Idempotency-Key", key)
                .queryParam("name", "a.png")
                .body(content)
                .post(AttachmentDesk.filesOf(ticket));
    }

    private static Response remove(TestUser user, UUID id) {
        return user.request().queryParam("reason", "Salah tiket").delete(AttachmentDesk.file(id));
    }

    private static TicketChanged changeOf(ConsoleClient console, String ticket)
            throws InterruptedException {
        while (true) {
            if (console.next().event() instanceof TicketChanged changed
                    && changed.ticket().id().toString().equals(ticket)
                    && changed.entry().kind() == TicketEntryKind.ATTACHMENT) {
                return changed;
            }
        }
    }
}
