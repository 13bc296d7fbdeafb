package id.tanggap.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A desk of invented people, made over REST as an administrator makes it. */
public final class DeskSetup {
    /** Password of everybody in this test; the server is the test's own and gone after it. */
    public static final String PASSWORD = "jembatan ampera pagi 27";

    /** Rank of everybody who calls. */
    public static final String RANK = "IPDA";

    /** Number that the lab's first caller calls from. */
    static final String RUDI_NUMBER = "+6281277700101";

    /** Number of the report in DORS. */
    static final String REPORT = "LP/B/451/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU";

    private final URI server;

    public DeskSetup(URI server) {
        this.server = server;
    }

    /** Adds one user per role, the operator who will call, and the report he will ask about. */
    void make() {
        String admin = token("admin");
        user(admin, "dewi", "Dewi Lestari", "AGENT", List.of("DESK"));
        user(admin, "bayu", "Bayu Nugroho", "TECHNICIAN", List.of("SOFTWARE"));
        user(admin, "ratna", "Ratna Puspita", "TRAINER", List.of());
        user(admin, "hendra", "Hendra Gunawan", "SUPERVISOR", List.of());
        String dewi = token("dewi");
        contact(dewi, "Rudi Hartono", "87010123", unit(dewi, "Polres Rejang Lebong"), RUDI_NUMBER);
        as(admin).body(IMPORT).post("/api/v1/dors/reports/import").then().statusCode(200);
    }

    /** What the path answers to the user. */
    ValidatableResponse get(String user, String path) {
        return as(token(user)).get(path).then();
    }

    /** Adds a user with the password of everybody. */
    public void user(String admin, String username, String name, String role, List<String> groups) {
        as(admin)
                .body(
                        Map.of(
                                "username", username,
                                "name", name,
                                "password", PASSWORD,
                                "roles", List.of(role),
                                "groups", groups))
                .post("/api/v1/users")
                .then()
                .statusCode(201);
    }

    /** The id of the unit. */
    public String unit(String agent, String name) {
        return as(agent)
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .extract()
                .path("units.find { it.name == '" + name + "' }.id");
    }

    /** Adds an operator of the unit; tells his id. */
    public String contact(String agent, String name, String nrp, String unit, String phone) {
        return as(agent)
                .body(
                        Map.of(
                                "name",
                                name,
                                "rank",
                                RANK,
                                "nrp",
                                nrp,
                                "role",
                                "Operator DORS",
                                "unitId",
                                unit,
                                "phones",
                                List.of(phone)))
                .post("/api/v1/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Files a ticket for the operator. */
    public void ticket(String agent, String contact, String subject) {
        ticket(agent, contact, subject, "LP_NUMBER");
    }

    /** Files a ticket of a category for the operator. */
    void ticket(String agent, String contact, String subject, String category) {
        as(agent)
                .body(
                        Map.of(
                                "ticketType", "INCIDENT",
                                "subject", subject,
                                "description", "Dua laporan mendapat nomor yang sama.",
                                "category", category,
                                "impact", "MEDIUM",
                                "urgency", "MEDIUM",
                                "origin", "CALL",
                                "contactId", contact))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201);
    }

    /** What a query of the query language finds. */
    ValidatableResponse find(String user, String query) {
        return as(token(user)).queryParam("q", query).get("/api/v1/tickets").then();
    }

    /** Moves all tickets that fit a query on. */
    void move(String user, String query, String status, String note) {
        as(token(user))
                .body(
                        Map.of(
                                "query",
                                query,
                                "change",
                                Map.of("status", status, "statusNote", note),
                                "dryRun",
                                false))
                .post("/api/v1/tickets/bulk")
                .then()
                .statusCode(200)
                .body("refused", org.hamcrest.Matchers.equalTo(0));
    }

    /** Has the user take the phone and be ready for calls. */
    public void takePhone(String user, String extension) {
        String agent = token(user);
        as(agent)
                .body(Map.of("extension", extension))
                .post("/api/v1/agents/me/sign-in")
                .then()
                .statusCode(200);
        as(agent).post("/api/v1/agents/me/ready").then().statusCode(200);
    }

    /** Signs the user in; tells the access token. */
    public String token(String user) {
        return given().baseUri(server.toString())
                .contentType(ContentType.JSON)
                .body(Map.of("username", user, "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private RequestSpecification as(String token) {
        return given().baseUri(server.toString())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .auth()
                .oauth2(token);
    }

    private static final String IMPORT =
            """
            {"reports": [{
              "number": "%s", "kind": "LP_B",
              "unitName": "POLRES REJANG LEBONG", "poldaCode": "BENGKULU", "zoneId": "Asia/Jakarta",
              "category": "Kejahatan",
              "reportedAt": "2026-11-10T03:10:00Z", "typedAt": "2026-11-10T03:40:00Z",
              "typedBy": "BRIPKA Andi Saputra", "typedByUnit": "POLRES REJANG LEBONG",
              "steps": [
                {"status": "LAPOR", "at": "2026-11-10T03:10:00Z"},
                {"status": "LIDIK", "at": "2026-11-12T02:00:00Z"}]
            }]}
            """
                    .formatted(REPORT);
}
