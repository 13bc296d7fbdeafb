package id.tanggap.server.sla.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SlaResourceIT {
    private static final String POLICIES = "/api/v1/sla/policies";
    private static final String CALENDARS = "/api/v1/sla/calendars";
    private static final String HOLIDAYS = "/api/v1/sla/holidays";
    private static final String OFFICE = "0190a000-0000-7000-8000-000000000001";
    private static final String LOW = "0190a000-0000-7000-8000-000000000014";

    private final TestUser supervisor = TestUser.with(Role.SUPERVISOR);

    @Test
    void standardPoliciesAndTheOfficeCalendarAreThereFromTheStart() {
        supervisor
                .request()
                .get(POLICIES)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.standard }.policy.priority",
                        contains("CRITICAL", "HIGH", "NORMAL", "LOW"))
                .body("items.findAll { it.standard }[0].policy.firstResponseMinutes", equalTo(15))
                .body("items.findAll { it.standard }[0].policy.resolutionMinutes", equalTo(240));
        TestUser.with(Role.ADMIN)
                .request()
                .get(CALENDARS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + OFFICE + "' }.name", equalTo("Jam kerja Mabes"))
                .body(
                        "items.find { it.id == '" + OFFICE + "' }.hours.FRI[0]",
                        contains("07:30", "11:30"))
                .body("items.find { it.id == '" + OFFICE + "' }.holidays", hasItem("2026-12-25"))
                .body(
                        "items.find { it.id == '" + OFFICE + "' }.holidays.size()",
                        greaterThanOrEqualTo(25));
    }

    @Test
    void aPolicyIsMadeChangedAndRetiredFromTheVersionThatWasRead() {
        Map<String, @Nullable Object> draft = draft("Surat kehilangan", "LOSS_LETTER", "HIGH");
        ValidatableResponse created =
                supervisor.request().body(draft).post(POLICIES).then().statusCode(201);
        String path = POLICIES + "/" + created.extract().path("id");
        created.body("version", equalTo(0)).body("policy.pausing", contains("VENDOR"));
        supervisor
                .request()
                .body(draft)
                .post(POLICIES)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("args.name", equalTo("Surat kehilangan"));

        draft.put("resolutionMinutes", null);
        supervisor.request().body(draft).put(path).then().statusCode(428);
        supervisor
                .request()
                .header("If-Match", 0)
                .body(draft)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("policy.resolutionMinutes", equalTo(null))
                .body("updatedBy", equalTo(supervisor.view().name()));
        supervisor
                .request()
                .header("If-Match", 0)
                .body(draft)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("args.changedBy", equalTo(supervisor.view().name()));

        supervisor.request().header("If-Match", 0).delete(path).then().statusCode(409);
        supervisor
                .request()
                .header("If-Match", 1)
                .delete(path)
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));
        supervisor.request().get(POLICIES).then().body("items.id", not(hasItem(path)));
        supervisor.request().header("If-Match", 2).body(draft).put(path).then().statusCode(404);
    }

    @Test
    void whatEveryTicketFallsBackToStays() {
        Map<String, @Nullable Object> draft = draft("Rendah", null, "LOW");
        draft.put("ticketType", null);
        int version = version(POLICIES, LOW);
        draft.put("enabled", false);
        standard(draft, version);
        draft.put("enabled", true);
        draft.put("poldaCode", "NTT");
        standard(draft, version);
        supervisor
                .request()
                .header("If-Match", version)
                .delete(POLICIES + "/" + LOW)
                .then()
                .statusCode(409)
                .body("code", equalTo("SLA_STANDARD"));
    }

    private void standard(Map<String, @Nullable Object> draft, int version) {
        supervisor
                .request()
                .header("If-Match", version)
                .body(draft)
                .put(POLICIES + "/" + LOW)
                .then()
                .statusCode(409)
                .body("code", equalTo("SLA_STANDARD"))
                .body("args.name", equalTo("Rendah"));
    }

    @Test
    void impossiblePoliciesAreRefusedByField() {
        Map<String, @Nullable Object> draft = draft("x", "NO_SUCH", "HIGH");
        draft.put("poldaCode", "NO_SUCH");
        draft.put("calendarId", UUID.randomUUID());
        draft.put("firstResponseMinutes", 600);
        draft.put("resolutionMinutes", 60);
        supervisor
                .request()
                .body(draft)
                .post(POLICIES)
                .then()
                .statusCode(422)
                .body(
                        "fieldErrors.field",
                        contains(
                                "policy.category",
                                "policy.poldaCode",
                                "policy.calendarId",
                                "policy.resolutionMinutes"))
                .body("fieldErrors[3].args.min", equalTo("600"));
        supervisor
                .request()
                .body(Map.of("nextResponseMinutes", 0, "enabled", true))
                .post(POLICIES)
                .then()
                .statusCode(422)
                .body(
                        "fieldErrors.field",
                        hasItems(
                                "policy.name",
                                "policy.calendarId",
                                "policy.nextResponseMinutes",
                                "policy.pausing"));
        supervisor.request().body("").post(POLICIES).then().statusCode(422);
    }

    @Test
    void aCalendarIsVersionedAndKeepsTheSharedHolidaysItWasMadeWith() {
        String name = "Jam " + UUID.randomUUID();
        Map<String, Object> hours =
                Map.of(
                        "timeZone", "Asia/Jayapura",
                        "hours", Map.of("MON", List.of(List.of("08:00", "16:00"))),
                        "holidays", List.of("2027-02-01"),
                        "workdays", List.of("2026-12-25"));
        Map<String, Object> body = Map.of("name", name, "calendar", hours);
        ValidatableResponse created =
                supervisor
                        .request()
                        .body(body)
                        .post(CALENDARS)
                        .then()
                        .statusCode(201)
                        .body("version", equalTo(0))
                        .body("sharedHolidays", equalTo(true))
                        .body("holidays", hasItems("2026-08-17", "2027-02-01"))
                        .body("holidays", not(hasItem("2026-12-25")));
        String id = created.extract().path("id");
        supervisor
                .request()
                .body(body)
                .post(CALENDARS)
                .then()
                .statusCode(409)
                .body("fieldErrors[0].field", equalTo("name"));
        Map<String, Object> alone = new HashMap<>(hours);
        alone.put("sharedHolidays", false);
        supervisor
                .request()
                .header("If-Match", 0)
                .body(Map.of("name", name, "calendar", alone))
                .put(CALENDARS + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("holidays", contains("2027-02-01"));
        supervisor
                .request()
                .header("If-Match", 0)
                .body(body)
                .put(CALENDARS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        supervisor
                .request()
                .get(CALENDARS + "/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 0))
                .body("items[1].holidays", hasItem("2026-08-17"))
                .body("items[0].updatedBy", equalTo(supervisor.view().name()));
        supervisor
                .request()
                .get(CALENDARS + "/" + UUID.randomUUID() + "/versions")
                .then()
                .statusCode(404);
    }

    @Test
    void whatATicketWouldGetFollowsTheMostSpecificPolicy() {
        Map<String, @Nullable Object> draft = draft("Rusak di Papua Barat Daya", "ACCOUNT", "LOW");
        draft.put("poldaCode", "PBD");
        supervisor.request().body(draft).post(POLICIES).then().statusCode(201);
        Map<String, Object> ticket =
                new HashMap<>(
                        Map.of(
                                "ticketType",
                                "INCIDENT",
                                "priority",
                                "LOW",
                                "category",
                                "ACCOUNT",
                                "poldaCode",
                                "NTT"));
        supervisor
                .request()
                .body(ticket)
                .post("/api/v1/sla/preview")
                .then()
                .statusCode(200)
                .body("policyName", equalTo("Rendah"))
                .body("calendarName", equalTo("Jam kerja Mabes"))
                .body("resolutionDueAt", not(equalTo(null)));
        ticket.put("category", "NO_SUCH");
        supervisor
                .request()
                .body(ticket)
                .post("/api/v1/sla/preview")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("category"));
    }

    @Test
    void anImpossibleCalendarIsRefusedByTheEngineNamingTheField() {
        refusedCalendar("Mars/Olympus", List.of("08:00", "16:00"), "calendar.timeZone");
        refusedCalendar("Asia/Jakarta", List.of("08:00", "25:00"), "calendar.hours.MON[0][1]");
        refusedCalendar("Asia/Jakarta", List.of("16:00", "08:00"), "calendar.hours.MON[0]");
        supervisor
                .request()
                .body(
                        Map.of(
                                "name",
                                "x",
                                "calendar",
                                Map.of(
                                        "timeZone",
                                        "Asia/Jakarta",
                                        "hours",
                                        Map.of("MON", List.of(List.of("08:00", "16:00"))),
                                        "workdays",
                                        List.of("Natal"))))
                .post(CALENDARS)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("calendar.workdays[0]"));
    }

    @Test
    void hoursInWhichAGoalWouldNeverFallDueAreRefused() {
        Map<String, Object> minute =
                Map.of(
                        "timeZone",
                        "Asia/Jakarta",
                        "hours",
                        Map.of("MON", List.of(List.of("08:00", "08:01"))));
        supervisor
                .request()
                .header("If-Match", version(CALENDARS, OFFICE))
                .body(Map.of("name", "Jam kerja Mabes", "calendar", minute))
                .put(CALENDARS + "/" + OFFICE)
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("calendar.resolutionMinutes"))
                .body("fieldErrors[0].code", equalTo("NEVER_DUE"));
    }

    @Test
    void sharedHolidaysAreReplacedByYearAndMakeANewVersionOfTheCalendarsThatFollowThem() {
        ValidatableResponse none =
                supervisor.request().get(HOLIDAYS + "/2031").then().statusCode(200);
        int version = none.extract().path("version");
        int office = version(CALENDARS, OFFICE);
        Map<String, Object> list =
                Map.of(
                        "holidays",
                        List.of(
                                Map.of(
                                        "date",
                                        "2031-01-01",
                                        "name",
                                        "Tahun Baru",
                                        "kind",
                                        "LIBUR")));
        supervisor.request().body(list).put(HOLIDAYS + "/2031").then().statusCode(428);
        int after =
                supervisor
                        .request()
                        .header("If-Match", version)
                        .body(list)
                        .put(HOLIDAYS + "/2031")
                        .then()
                        .statusCode(200)
                        .body("items.date", contains("2031-01-01"))
                        .extract()
                        .path("version");
        assertThat(after).isGreaterThan(version);
        assertThat(version(CALENDARS, OFFICE)).isEqualTo(office + 1);
        supervisor
                .request()
                .header("If-Match", version)
                .body(list)
                .put(HOLIDAYS + "/2031")
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        supervisor
                .request()
                .header("If-Match", after)
                .body(
                        Map.of(
                                "holidays",
                                List.of(
                                        Map.of("date", "2030-01-01", "name", "x", "kind", "LIBUR"),
                                        Map.of("date", "2031-05-05", "name", "x", "kind", "LIBUR"),
                                        Map.of(
                                                "date",
                                                "2031-05-05",
                                                "name",
                                                "x",
                                                "kind",
                                                "LIBUR"))))
                .put(HOLIDAYS + "/2031")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("holidays[0].date", "holidays[2].date"));
        supervisor
                .request()
                .header("If-Match", after)
                .body(Map.of("holidays", List.of()))
                .put(HOLIDAYS + "/2031")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "TRAINER"})
    void othersSeeNeitherPoliciesNorCalendars(Role role) {
        TestUser user = TestUser.with(role);
        for (String path : List.of(POLICIES, CALENDARS, HOLIDAYS + "/2026")) {
            user.request().get(path).then().statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "TECHNICIAN", "TRAINER", "ADMIN"})
    void onlySupervisorsChangeThem(Role role) {
        TestUser user = TestUser.with(role);
        user.request().body(draft("x", null, "LOW")).post(POLICIES).then().statusCode(403);
        user.request().body(Map.of()).post(CALENDARS).then().statusCode(403);
        user.request()
                .header("If-Match", 0)
                .body(Map.of())
                .put(HOLIDAYS + "/2026")
                .then()
                .statusCode(403);
        user.request().header("If-Match", 0).delete(POLICIES + "/" + LOW).then().statusCode(403);
    }

    private void refusedCalendar(String zone, List<String> monday, String field) {
        supervisor
                .request()
                .body(
                        Map.of(
                                "name",
                                "x",
                                "calendar",
                                Map.of("timeZone", zone, "hours", Map.of("MON", List.of(monday)))))
                .post(CALENDARS)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains(field));
    }

    private int version(String list, String id) {
        return supervisor.request().get(list).path("items.find { it.id == '" + id + "' }.version");
    }

    private static Map<String, @Nullable Object> draft(
            String name, @Nullable String category, String priority) {
        Map<String, @Nullable Object> draft = new HashMap<>();
        draft.put("name", name);
        draft.put("ticketType", "SERVICE_REQUEST");
        draft.put("priority", priority);
        draft.put("category", category);
        draft.put("poldaCode", null);
        draft.put("calendarId", OFFICE);
        draft.put("firstResponseMinutes", 240);
        draft.put("nextResponseMinutes", 480);
        draft.put("resolutionMinutes", 2400);
        draft.put("pausing", List.of("VENDOR"));
        draft.put("enabled", true);
        return draft;
    }
}
