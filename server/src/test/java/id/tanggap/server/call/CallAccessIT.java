package id.tanggap.server.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.agent.SignOutAgent;
import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.HangUpCall;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.PlaceCall;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may not: every command and every endpoint of calls, agents and reports. */
@QuarkusTest
class CallAccessIT {
    private static final UUID ANY = new UUID(0, 1);
    private static final Set<Role> AGENT = EnumSet.of(Role.AGENT);
    private static final Set<Role> SUPERVISOR = EnumSet.of(Role.SUPERVISOR);
    private static final Set<Role> READERS =
            EnumSet.of(Role.AGENT, Role.TECHNICIAN, Role.SUPERVISOR);
    private static final Set<Role> WATCHERS = EnumSet.of(Role.AGENT, Role.SUPERVISOR);

    @Inject Desk desk;

    static Stream<Arguments> commands() {
        return Stream.of(
                        arguments(new SignInAgent("2001"), AGENT),
                        arguments(new MakeAgentReady(), AGENT),
                        arguments(new PauseAgent(PauseReason.BREAK), AGENT),
                        arguments(new SignOutAgent(), AGENT),
                        arguments(new PlaceCall("110"), AGENT),
                        arguments(new HangUpCall(ANY), AGENT),
                        arguments(new BindCaller(ANY, null), AGENT),
                        arguments(new WrapUpCall(ANY, DispositionCode.RESOLVED, null, true), AGENT),
                        arguments(new ListCalls(null, null, null, null, null, 1, null), READERS),
                        arguments(
                                new GetDayReport(LocalDate.of(2026, 11, 23), "Asia/Jakarta"),
                                SUPERVISOR))
                .flatMap(CallAccessIT::perForbiddenRole);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource
    void commands(ClientCommand<?> command, Role role) {
        assertThatThrownBy(() -> desk.execute(desk.user(role), command))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.NOT_ALLOWED));
    }

    static Stream<Arguments> endpoints() {
        return Stream.of(
                        arguments("GET /api/v1/calls", READERS),
                        arguments("GET /api/v1/calls/" + ANY, READERS),
                        arguments("POST /api/v1/calls", AGENT),
                        arguments("POST /api/v1/calls/" + ANY + "/hang-up", AGENT),
                        arguments("POST /api/v1/calls/" + ANY + "/wrap-up", AGENT),
                        arguments("PUT /api/v1/calls/" + ANY + "/caller", AGENT),
                        arguments("GET /api/v1/queues", WATCHERS),
                        arguments("GET /api/v1/agents", WATCHERS),
                        arguments("GET /api/v1/agents/me", AGENT),
                        arguments("POST /api/v1/agents/me/sign-in", AGENT),
                        arguments("POST /api/v1/agents/me/ready", AGENT),
                        arguments("POST /api/v1/agents/me/pause", AGENT),
                        arguments("POST /api/v1/agents/me/sign-out", AGENT),
                        arguments("GET /api/v1/reports/day?from=2026-11-23", SUPERVISOR))
                .flatMap(CallAccessIT::perForbiddenRole);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource
    void endpoints(String endpoint, Role role) {
        List<String> parts = List.of(endpoint.split(" "));

        TestUser.with(role)
                .request()
                .body("{}")
                .request(parts.getFirst(), parts.getLast())
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .request(parts.getFirst(), parts.getLast())
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
    }

    private static Stream<Arguments> perForbiddenRole(Arguments row) {
        Object what = row.get()[0];
        Set<?> allowed = Objects.requireNonNull((Set<?>) row.get()[1]);
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> !allowed.contains(role))
                .map(role -> arguments(what, role));
    }
}
