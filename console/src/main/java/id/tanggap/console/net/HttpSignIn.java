package id.tanggap.console.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.fault.FaultCode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sign-in by the server's REST resource. */
public final class HttpSignIn implements SignInApi {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final URI server;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final ObjectMapper json = FrameCodec.mapper();

    /**
     * @param server address such as {@code http://127.0.0.1:8080/}
     */
    public HttpSignIn(URI server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Tokens> signIn(String username, String password) {
        return post("api/v1/auth/login", Map.of("username", username, "password", password))
                .thenApply(this::tokens);
    }

    @Override
    public CompletableFuture<Tokens> refresh(Tokens tokens) {
        return post("api/v1/auth/refresh", Map.of("refreshToken", tokens.refresh()))
                .thenApply(this::tokens);
    }

    @Override
    public void signOut(Tokens tokens) {
        // Best effort: without it the tokens end by themselves.
        post("api/v1/auth/logout", Map.of("refreshToken", tokens.refresh()))
                .exceptionally(failure -> json.nullNode());
    }

    private Tokens tokens(JsonNode body) {
        if (!body.hasNonNull("accessToken") || !body.hasNonNull("refreshToken")) {
            throw FaultException.of(FaultCode.UNEXPECTED);
        }
        return new Tokens(
                body.get("accessToken").asText(),
                body.get("refreshToken").asText(),
                clock.instant().plusSeconds(body.path("expiresIn").asLong(600)));
    }

    private CompletableFuture<JsonNode> post(String path, Map<String, String> body) {
        HttpRequest request;
        try {
            request =
                    HttpRequest.newBuilder(server.resolve(path))
                            .timeout(LIMIT)
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json, application/problem+json")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            json.writeValueAsString(body)))
                            .build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle(
                        (response, failure) -> {
                            if (failure != null) {
                                throw Problems.of(failure);
                            }
                            return read(response);
                        });
    }

    private JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw Problems.read(json, response.body());
        }
        try {
            return json.readTree(response.body());
        } catch (JsonProcessingException e) {
            return json.createObjectNode();
        }
    }
}
