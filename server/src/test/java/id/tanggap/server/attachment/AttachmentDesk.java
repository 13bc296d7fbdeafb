package id.tanggap.server.attachment;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.DatabaseResource;
import id.tanggap.server.testing.TestUser;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A user at the desk who has a ticket and puts files on it, over REST. */
final class AttachmentDesk {
    private final TestUser user;

    AttachmentDesk(Role role) {
        this.user = TestUser.with(role);
    }

    TestUser user() {
        return user;
    }

    /** A new ticket's id. */
    String ticket() {
        return user.request()
                .body(
                        Map.of(
                                "ticketType", "INCIDENT",
                                "subject", "Uji lampiran " + UUID.randomUUID(),
                                "description", "Uji",
                                "category", "ACCOUNT",
                                "impact", "LOW",
                                "urgency", "LOW",
                                "origin", "OPERATOR"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("row.id");
    }

    /** Sends a file. */
    Response send(String ticket, String name, byte[] content) {
        return sending().queryParam("name", name).body(content).post(filesOf(ticket));
    }

    /** A file on its way. */
    RequestSpecification sending() {
        return RestAssured.given()
                .auth()
                .oauth2(user.token())
                .contentType("application/octet-stream");
    }

    /** Sends a file that is taken; answers its id. */
    UUID put(String ticket, String name, byte[] content) {
        return UUID.fromString(
                send(ticket, name, content).then().statusCode(201).extract().path("id"));
    }

    static String filesOf(String ticket) {
        return "/api/v1/tickets/" + ticket + "/attachments";
    }

    static String file(UUID id) {
        return "/api/v1/attachments/" + id;
    }

    /** The folder of the files. */
    static Path folder() {
        return DatabaseResource.folder().root().resolve("attachments");
    }

    /** Where content lies. */
    static Path content(String sha256) {
        return folder().resolve("content")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
