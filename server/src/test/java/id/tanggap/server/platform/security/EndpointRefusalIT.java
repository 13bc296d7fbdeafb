package id.tanggap.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.Endpoints;
import id.tanggap.server.testing.Endpoints.Endpoint;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Speaks HTTP by itself: a client library would tidy the paths up. */
@QuarkusTest
class EndpointRefusalIT {
    private static final List<Integer> REFUSALS = List.of(400, 401, 403, 404, 405);

    @TestHTTPResource URI server = URI.create("http://localhost");

    @TestFactory
    List<DynamicTest> withoutATokenEveryGuardedEndpointAnswers401() {
        return Endpoints.all().stream()
                .filter(e -> !e.open())
                .map(
                        e ->
                                DynamicTest.dynamicTest(
                                        e.toString(),
                                        () ->
                                                assertThat(status(e.verb(), e.path(), null))
                                                        .isEqualTo(401)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noSpellingOfThePathLetsAnonymousIn() {
        return Endpoints.all().stream()
                .filter(e -> !e.open())
                .flatMap(e -> spellings(e.path()).stream().map(p -> trick(e, p)))
                .toList();
    }

    @Test
    void everyRoleThatIsNotNamedIsRefused() throws IOException {
        Map<Role, TestUser> users = new EnumMap<>(Role.class);
        for (Endpoint endpoint : Endpoints.all()) {
            for (Role role : Role.values()) {
                if (endpoint.roles().isEmpty() || endpoint.roles().contains(role.name())) {
                    continue;
                }
                String token = users.computeIfAbsent(role, TestUser::with).token();
                assertThat(status(endpoint.verb(), endpoint.path(), token))
                        .as("%s as %s", endpoint, role)
                        .isEqualTo(403);
            }
        }
    }

    private DynamicTest trick(Endpoint endpoint, String path) {
        return DynamicTest.dynamicTest(
                endpoint.verb() + " " + path,
                () -> assertThat(status(endpoint.verb(), path, null)).isIn(REFUSALS));
    }

    private static List<String> spellings(String path) {
        String[] parts = path.substring(1).split("/", -1);
        String last = parts[parts.length - 1];
        String parent = path.substring(0, path.length() - last.length());
        return List.of(
                path + ";x",
                path + ";x=y",
                path + "%3Bx",
                parent + ";x/" + last,
                path.replace("/", "//"),
                "/" + String.join("%2F", Arrays.asList(parts)),
                "/" + String.join("%5C", Arrays.asList(parts)),
                "/" + String.join("/./", Arrays.asList(parts)),
                parent + "x/../" + last,
                parent + "%2e/" + last,
                path + "/",
                path + "%20",
                path + ".json");
    }

    private int status(String verb, String path, @Nullable String token) throws IOException {
        String body = verb.equals("GET") || verb.equals("DELETE") ? "" : "{}";
        String head =
                verb
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\n"
                        + (token == null ? "" : "Authorization: Bearer " + token + "\r\n")
                        + (body.isEmpty()
                                ? ""
                                : "Content-Type: application/json\r\nContent-Length: "
                                        + body.length()
                                        + "\r\n")
                        + "\r\n"
                        + body;
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            String line = reader.readLine();
            assertThat(line).as("status line of %s %s", verb, path).startsWith("HTTP/1.1 ");
            return Integer.parseInt(line.substring(9, 12));
        }
    }
}
