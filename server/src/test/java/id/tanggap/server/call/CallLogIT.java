package id.tanggap.server.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.call.Desk.Played;
import id.tanggap.server.contact.CallHistory;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.TestUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The call log, by command and by REST. */
@QuarkusTest
class CallLogIT {
    @Inject Desk desk;
    @Inject CallHistory history;

    private final String number = Desk.freeNumber();
    private Actor supervisor;

    @BeforeEach
    void connect() {
        desk.pbx().connect();
        desk.settle();
        supervisor = desk.user(Role.SUPERVISOR);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<UUID> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            expected.addFirst(desk.incoming(number).enters().isAbandoned(8).id());
        }

        List<UUID> read = new ArrayList<>();
        String cursor = null;
        do {
            CallPage page =
                    desk.execute(
                            supervisor, new ListCalls(null, null, null, null, number, 3, cursor));
            page.items().forEach(call -> read.add(call.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).hasSize(7).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void filtersByTimeAndNumber() {
        Played call = desk.incoming(number).enters().isAbandoned(8);
        String lastFour = number.substring(number.length() - 9);

        assertThat(found(call.at(0), call.at(1), lastFour)).containsExactly(call.id());
        assertThat(found(call.at(1), null, lastFour)).isEmpty();
        assertThat(found(null, call.at(0), lastFour)).isEmpty();
    }

    @Test
    void wrongFiltersAreNamed() {
        assertInvalid(new ListCalls(null, null, null, null, "abc", 10, null), "number");
        assertInvalid(new ListCalls(null, null, null, null, null, 10, "%%%"), "cursor");
    }

    @Test
    void historyFindsCallsByAnySpellingOfTheNumber() {
        Played call = desk.incoming(number).enters().isAbandoned(8);

        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                history.byNumbers(
                                                        List.of("0" + number.substring(3)), 5)))
                .extracting(CallView::id)
                .containsExactly(call.id());
    }

    @Test
    void restAnswersWithTheContractsFields() {
        Played call = desk.incoming(number).enters().isAbandoned(8);
        TestUser user = TestUser.with(Role.SUPERVISOR);

        user.request()
                .get("/api/v1/calls?limit=5&number=" + number.substring(1))
                .then()
                .statusCode(200)
                .body("items[0].linkedId", equalTo(call.linkedId().value()))
                .body("items[0].direction", equalTo("INBOUND"))
                .body("items[0].queue", equalTo("bantuan"))
                .body("items[0].enteredAt", equalTo(call.at(0).toString()))
                .body("items[0]", hasKey("answeredAt"))
                .body("items[0].endedAt", equalTo(call.at(8).toString()))
                .body("items[0].waitSeconds", equalTo(8))
                .body("items[0]", hasKey("talkSeconds"))
                .body("items[0].outcome", equalTo("ABANDONED"))
                .body("$", hasKey("next"));
        user.request()
                .get("/api/v1/calls/" + call.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(call.id().toString()));
        user.request().get("/api/v1/calls/" + UUID.randomUUID()).then().statusCode(404);
        user.request()
                .get("/api/v1/calls?from=yesterday")
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("from"));
        user.request()
                .get("/api/v1/queues")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("bantuan"));
        user.request().get("/api/v1/agents").then().statusCode(200).body("$", hasKey("items"));
    }

    private List<UUID> found(@Nullable Instant from, @Nullable Instant to, String digits) {
        return desk
                .execute(supervisor, new ListCalls(from, to, null, null, digits, 10, null))
                .items()
                .stream()
                .map(CallView::id)
                .toList();
    }

    private void assertInvalid(ListCalls query, String field) {
        assertThatThrownBy(() -> desk.execute(supervisor, query))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.INVALID);
                            assertThat(e.fieldErrors()).extracting("field").containsExactly(field);
                        });
    }
}
