package id.tanggap.server.asset.transport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetResourceIT {
    private static final String ASSETS = "/api/v1/assets";
    private static final String PER_MODEL = "/api/v1/reports/tickets-per-model";

    private final String tag = "R" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAssetIsEnteredChangedFoundAndGivenToATicket() {
        TestUser technician = TestUser.with(Role.TECHNICIAN);
        Response created = technician.request().body(body("IN_USE")).post(ASSETS);
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("asset.tag", equalTo(tag))
                .body("history.kind", contains("REGISTERED"));
        String id = created.path("asset.id");
        technician.request().body(body("SPARE")).put(ASSETS + "/" + id).then().statusCode(428);
        technician
                .request()
                .header("If-Match", "\"0\"")
                .body(body("SPARE"))
                .put(ASSETS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("asset.state", equalTo("SPARE"));
        TestUser agent = TestUser.with(Role.AGENT);
        agent.request()
                .queryParam("text", tag)
                .get(ASSETS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        Map<String, Object> ticket = new HashMap<>();
        ticket.put("ticketType", "INCIDENT");
        ticket.put("subject", "Perangkat mati " + tag);
        ticket.put("description", "Tidak menyala.");
        ticket.put("category", "TRAINING");
        ticket.put("impact", "LOW");
        ticket.put("urgency", "LOW");
        ticket.put("origin", "OWN");
        ticket.put("assetId", id);
        agent.request().body(ticket).post("/api/v1/tickets").then().statusCode(201);
        agent.request()
                .get(ASSETS + "/" + id)
                .then()
                .statusCode(200)
                .body("asset.openTickets", equalTo(1))
                .body("tickets.subject", contains("Perangkat mati " + tag));
        ticket.put("assetId", UUID.randomUUID().toString());
        agent.request()
                .body(ticket)
                .post("/api/v1/tickets")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("assetId"));
    }

    @Test
    void badFieldsAreNamed() {
        TestUser technician = TestUser.with(Role.TECHNICIAN);
        technician
                .request()
                .body("{}")
                .post(ASSETS)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", containsInAnyOrder("tag", "kind", "model", "state"));
        technician
                .request()
                .queryParam("kind", "TOASTER")
                .get(ASSETS)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("kind"));
    }

    @Test
    void aTableIsImportedWithRefusalsByRow() {
        TestUser technician = TestUser.with(Role.TECHNICIAN);
        String csv = "tag;kind;model\n" + tag + "-1;PC;M " + tag + "\n" + tag + "-2;CAR;M\n";
        technician
                .request()
                .contentType("text/csv")
                .body(csv)
                .post(ASSETS + "/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("refused", equalTo(1))
                .body("rows", hasSize(2))
                .body("rows[1].errors.field", contains("kind"));
        technician
                .request()
                .contentType("text/csv")
                .body("kode,jenis\n")
                .post(ASSETS + "/imports")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("csv", "csv", "csv", "csv", "csv"));
    }

    @Test
    void agentsChangeNothingAndTrainersSeeNothing() {
        TestUser agent = TestUser.with(Role.AGENT);
        agent.request().body(body("IN_USE")).post(ASSETS).then().statusCode(403);
        agent.request()
                .contentType("text/csv")
                .body("tag,kind,model\n")
                .post(ASSETS + "/imports")
                .then()
                .statusCode(403);
        agent.request().queryParam("from", "2026-11-01").get(PER_MODEL).then().statusCode(403);
        TestUser.with(Role.TRAINER).request().get(ASSETS).then().statusCode(403);
    }

    @Test
    void ticketsPerModelComeInEveryFormat() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        supervisor.request().body(body("IN_USE")).post(ASSETS).then().statusCode(201);
        supervisor
                .request()
                .queryParam("from", "2026-11-01")
                .queryParam("to", "2026-11-30")
                .get(PER_MODEL)
                .then()
                .statusCode(200)
                .body("models.find { it.model == 'Model " + tag + "' }.assets", equalTo(1));
        supervisor
                .request()
                .queryParam("from", "2026-11-01")
                .queryParam("format", "csv")
                .get(PER_MODEL)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".csv"))
                .body(containsString("Tiket per aset"))
                .body(containsString("Model " + tag));
        supervisor
                .request()
                .header("Accept-Language", "en")
                .queryParam("from", "2026-11-01")
                .queryParam("format", "xlsx")
                .get(PER_MODEL)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"));
        supervisor
                .request()
                .queryParam("from", "2026-11-30")
                .queryParam("to", "2026-11-01")
                .get(PER_MODEL)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("to"));
        supervisor
                .request()
                .queryParam("from", "2026-11-01")
                .queryParam("format", "doc")
                .get(PER_MODEL)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("format"));
    }

    private Map<String, Object> body(String state) {
        Map<String, Object> body = new HashMap<>();
        body.put("tag", tag);
        body.put("kind", "PRINTER");
        body.put("model", "Model " + tag);
        body.put("state", state);
        return body;
    }
}
