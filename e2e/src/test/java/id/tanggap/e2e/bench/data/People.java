package id.tanggap.e2e.bench.data;

import id.tanggap.e2e.DeskSetup;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who works at the made desk, and what the desk promises; made over REST. */
public final class People {
    /** Technicians, {@code teknisi1} to {@code teknisi16}. */
    public static final int TECHNICIANS = 16;

    private static final int AGENTS = 12;
    private static final List<String> TECHNICAL =
            List.of("SOFTWARE", "HARDWARE", "DATA_INTEGRATION", "BUSINESS_ANALYSIS");

    private final DeskSetup desk;
    private final URI server;

    /** The desk of a running server. */
    public People(URI server) {
        this.server = server;
        desk = new DeskSetup(server);
    }

    /** A technician's user name. */
    public static String technician(int i) {
        return "teknisi" + (i + 1);
    }

    /** An agent's user name. */
    public static String agent(int i) {
        return "petugas" + (i % AGENTS + 1);
    }

    /** Name of the supervisor. */
    public static String supervisor() {
        return "penyelia";
    }

    /** Technicians who all work in one support group. */
    public void technicians(String group) {
        String admin = desk.token("admin");
        for (int i = 0; i < TECHNICIANS; i++) {
            desk.user(admin, technician(i), "Teknisi " + (i + 1), "TECHNICIAN", List.of(group));
        }
    }

    void make() {
        String admin = desk.token("admin");
        for (int i = 0; i < AGENTS; i++) {
            desk.user(admin, agent(i), "Petugas " + (i + 1), "AGENT", List.of("DESK"));
        }
        for (int i = 0; i < TECHNICIANS; i++) {
            desk.user(
                    admin,
                    technician(i),
                    "Teknisi " + (i + 1),
                    "TECHNICIAN",
                    List.of(TECHNICAL.get(i % TECHNICAL.size())));
        }
        desk.user(admin, supervisor(), "Penyelia Satu", "SUPERVISOR", List.of());
        roundTheClock();
    }

    /** Critical incidents count at night too: some clock always runs. */
    private void roundTheClock() {
        String token = desk.token(supervisor());
        List<List<String>> always = List.of(List.of("00:00", "24:00"));
        Map<String, Object> hours =
                Map.of(
                        "MON", always, "TUE", always, "WED", always, "THU", always, "FRI", always,
                        "SAT", always, "SUN", always);
        String calendar =
                as(token)
                        .body(
                                Map.of(
                                        "name",
                                        "Siaga 24 jam",
                                        "calendar",
                                        Map.of(
                                                "timeZone",
                                                "Asia/Jakarta",
                                                "hours",
                                                hours,
                                                "sharedHolidays",
                                                false)))
                        .post("/api/v1/sla/calendars")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        as(token)
                .body(
                        Map.of(
                                "name",
                                "Insiden kritis",
                                "ticketType",
                                "INCIDENT",
                                "priority",
                                "CRITICAL",
                                "calendarId",
                                calendar,
                                "firstResponseMinutes",
                                15,
                                "nextResponseMinutes",
                                60,
                                "resolutionMinutes",
                                240,
                                "pausing",
                                List.of("SPARE_PART", "VENDOR"),
                                "enabled",
                                true))
                .post("/api/v1/sla/policies")
                .then()
                .statusCode(201);
    }

    private RequestSpecification as(String token) {
        return RestAssured.given()
                .baseUri(server.toString())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .auth()
                .oauth2(token);
    }
}
