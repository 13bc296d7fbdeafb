package id.tanggap.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.search.ViewCounts.ViewCount;
import id.tanggap.protocol.search.ViewSharing;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ViewsIT {
    @Inject ViewService views;
    @Inject ViewCounter counter;
    @Inject SearchService search;
    @Inject SearchSeeds seeds;
    @Inject Rows rows;

    private final String word = SearchSeeds.word();
    private final Actor agent = TestUser.with(Role.AGENT).actor();
    private final Actor technician =
            TestUser.inGroups(List.of("HARDWARE"), Role.TECHNICIAN).actor();
    private final Actor supervisor = TestUser.with(Role.SUPERVISOR).actor();

    @Test
    void theStandingViewsAreThereAndTheirQueriesCanBeAsked() {
        List<SavedView> standing =
                views.list(agent).stream().filter(v -> v.standing() != null).toList();
        assertThat(standing)
                .extracting(SavedView::standing)
                .containsExactlyElementsOf(Arrays.asList(TicketView.values()));
        for (SavedView view : standing) {
            assertThat(view.editable()).isFalse();
            assertThat(
                            search.search(
                                            new SearchTickets(
                                                    view.query(), view.sort(), 1, null, null),
                                            agent)
                                    .items())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aViewIsItsOwnersUntilASupervisorSharesIt() {
        SavedView mine = views.save(view("is:open " + word, ViewSharing.PRIVATE, null), agent);
        assertThat(mine.editable()).isTrue();
        assertThat(seen(agent, mine)).isTrue();
        assertThat(seen(supervisor, mine)).isFalse();

        SavedView group = views.save(view(word, ViewSharing.GROUP, "HARDWARE"), supervisor);
        assertThat(seen(technician, group)).isTrue();
        assertThat(seen(agent, group)).isFalse();

        SavedView all = views.save(view(word, ViewSharing.ALL, null), supervisor);
        assertThat(seen(agent, all)).isTrue();
        assertThat(find(agent, all).editable()).isFalse();

        assertRefused(
                () -> views.save(view(word, ViewSharing.ALL, null), agent), FaultCode.NOT_ALLOWED);
        assertRefused(() -> views.save(change(all, word + " x"), agent), FaultCode.NOT_ALLOWED);
        assertRefused(() -> views.delete(all.id(), all.version(), agent), FaultCode.NOT_ALLOWED);
        assertRefused(() -> views.save(change(mine, "x"), supervisor), FaultCode.NOT_FOUND_HERE);
        SavedView standing = views.list(agent).getFirst();
        assertRefused(() -> views.save(change(standing, "x"), supervisor), FaultCode.NOT_ALLOWED);
        assertRefused(
                () -> views.delete(standing.id(), standing.version(), supervisor),
                FaultCode.NOT_ALLOWED);
    }

    @Test
    void aChangeNamesTheVersionItWasMadeFrom() {
        SavedView made = views.save(view(word, ViewSharing.PRIVATE, null), agent);
        SavedView changed = views.save(change(made, word + " is:open"), agent);
        assertThat(changed.version()).isEqualTo(made.version() + 1);
        assertThat(changed.query()).isEqualTo(word + " is:open");
        assertRefused(() -> views.save(change(made, "x"), agent), FaultCode.STALE_VERSION);
        assertRefused(
                () -> views.delete(made.id(), made.version(), agent), FaultCode.STALE_VERSION);
        views.delete(made.id(), changed.version(), agent);
        assertThat(seen(agent, made)).isFalse();
        assertThat(rows.auditOf("view", made.id()))
                .containsExactly("view.made", "view.changed", "view.deleted");
    }

    @Test
    void columnsAndSortAreEachUsersOwn() {
        UUID open = views.list(agent).getFirst().id();
        SavedView laid =
                views.layOut(
                        new LayOutView(
                                open,
                                List.of(TicketColumn.SUBJECT, TicketColumn.NUMBER),
                                TicketSort.UPDATED),
                        agent);
        assertThat(laid.columns()).containsExactly(TicketColumn.SUBJECT, TicketColumn.NUMBER);
        assertThat(views.list(agent).getFirst().sort()).isEqualTo(TicketSort.UPDATED);
        assertThat(views.list(technician).getFirst().sort()).isEqualTo(TicketSort.DUE);
        assertThat(views.layOut(new LayOutView(open, List.of(), null), agent).sort())
                .isEqualTo(TicketSort.DUE);
    }

    @Test
    void whatIsWrongWithAViewIsNamed() {
        assertInvalid(
                view("statsu:new", ViewSharing.PRIVATE, null),
                new FieldError(
                        "query", "UNKNOWN_FIELD", Map.of("position", "0", "hint", "status")));
        assertInvalid(view(word, ViewSharing.GROUP, null), FieldError.of("group", "REQUIRED"));
        assertInvalid(
                view(word, ViewSharing.GROUP, "NOPE"), FieldError.of("group", "UNKNOWN_VALUE"));
        assertInvalid(view(word, ViewSharing.ALL, "DESK"), FieldError.of("group", "NOT_ALLOWED"));
        SaveView good = view(word, ViewSharing.PRIVATE, null);
        assertInvalid(
                new SaveView(
                        null,
                        null,
                        "x",
                        "",
                        TicketSort.DUE,
                        List.of(TicketColumn.NUMBER, TicketColumn.NUMBER),
                        0,
                        ViewSharing.PRIVATE,
                        null),
                FieldError.of("columns", "DUPLICATE"));
        assertInvalid(
                new SaveView(
                        UUID.randomUUID(),
                        null,
                        good.name(),
                        good.query(),
                        good.sort(),
                        good.columns(),
                        0,
                        good.sharing(),
                        null),
                FieldError.of("version", "REQUIRED"));
    }

    @Test
    void countsAreThoseOfTheAskerAndOnlyOfViewsHeSees() {
        var ticket = seeds.file("Hitung " + word, "Isi");
        seeds.assign(ticket, "HARDWARE", technician.userId());
        seeds.file("Hitung " + word, "Isi");
        SavedView all = views.save(view(word, ViewSharing.ALL, null), supervisor);
        SavedView mine = views.save(view(word + " assignee:me", ViewSharing.ALL, null), supervisor);
        SavedView hidden = views.save(view(word, ViewSharing.PRIVATE, null), supervisor);
        List<UUID> asked = List.of(all.id(), mine.id(), hidden.id(), UUID.randomUUID());
        assertThat(counter.count(asked, technician).items())
                .containsExactlyInAnyOrder(
                        new ViewCount(all.id(), 2, false), new ViewCount(mine.id(), 1, false));
        assertThat(counter.count(asked, agent).items())
                .containsExactlyInAnyOrder(
                        new ViewCount(all.id(), 2, false), new ViewCount(mine.id(), 0, false));
    }

    @Test
    void aFigureIsSharedForSomeSeconds() {
        SavedView all = views.save(view(word, ViewSharing.ALL, null), supervisor);
        assertThat(counter.count(List.of(all.id()), agent).items())
                .containsExactly(new ViewCount(all.id(), 0, false));
        seeds.file("Baru " + word, "Isi");
        assertThat(counter.count(List.of(all.id()), supervisor).items().getFirst().count())
                .isZero();
    }

    @Test
    void aViewWhoseNameIsGoneHasNoFigureAndStopsNoOther() throws Exception {
        SavedView broken = views.save(view("polda:ntt", ViewSharing.PRIVATE, null), agent);
        rows.run("update saved_view set query = 'polda:atlantis' where id = ?", broken.id());
        SavedView good = views.save(view(word, ViewSharing.PRIVATE, null), agent);
        assertThat(counter.count(List.of(broken.id(), good.id()), agent).items())
                .containsExactlyInAnyOrder(
                        new ViewCount(broken.id(), null, false),
                        new ViewCount(good.id(), 0, false));
    }

    @Test
    void viewsAreMadeChangedCountedAndDeletedOverRest() {
        TestUser user = TestUser.with(Role.AGENT);
        String body =
                "{\"name\":\"Antrean\",\"query\":\"is:open\",\"sort\":\"DUE\",\"columns\":[\"NUMBER\"],"
                        + "\"position\":9,\"sharing\":\"PRIVATE\"}";
        String id =
                user.request()
                        .body(body)
                        .post("/api/v1/views")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        user.request().body(body).put("/api/v1/views/" + id).then().statusCode(428);
        user.request()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/views/" + id)
                .then()
                .statusCode(200);
        user.request()
                .body("{\"columns\":[\"SUBJECT\"]}")
                .put("/api/v1/views/" + id + "/layout")
                .then()
                .statusCode(200);
        assertThat(
                        user.request()
                                .get("/api/v1/views/counts?id=" + id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getString("items[0].viewId"))
                .isEqualTo(id);
        assertThat(
                        user.request()
                                .get("/api/v1/views")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getList("items.id"))
                .contains(id);
        user.request()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/views/" + id)
                .then()
                .statusCode(204);
        user.request().body("{}").post("/api/v1/views").then().statusCode(422);
        user.request().post("/api/v1/views").then().statusCode(422);
    }

    private static SaveView view(String query, ViewSharing sharing, @Nullable String group) {
        return new SaveView(
                null,
                null,
                "Pandangan",
                query,
                TicketSort.DUE,
                List.of(TicketColumn.NUMBER, TicketColumn.SUBJECT),
                50,
                sharing,
                group);
    }

    private static SaveView change(SavedView view, String query) {
        return new SaveView(
                view.id(),
                view.version(),
                view.name(),
                query,
                view.sort(),
                view.columns(),
                view.position(),
                view.sharing(),
                view.group());
    }

    private boolean seen(Actor actor, SavedView view) {
        return views.list(actor).stream().anyMatch(v -> v.id().equals(view.id()));
    }

    private SavedView find(Actor actor, SavedView view) {
        return Objects.requireNonNull(
                views.list(actor).stream()
                        .filter(v -> v.id().equals(view.id()))
                        .findFirst()
                        .orElse(null));
    }

    private void assertInvalid(SaveView view, FieldError error) {
        assertThatThrownBy(() -> views.save(view, supervisor))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fieldErrors()).containsExactly(error));
    }

    private static void assertRefused(ThrowingCallable deed, FaultCode code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
