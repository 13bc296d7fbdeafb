package id.tanggap.console.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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
                                throw FaultException.of(codeOf(failure));
                            }
                            return read(response);
                        });
    }

    private static FaultCode codeOf(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof HttpTimeoutException
                ? FaultCode.TIMEOUT
                : FaultCode.CONNECTION_LOST;
    }

    private JsonNode read(HttpResponse<String> response) {
        JsonNode body;
        try {
            body = json.readTree(response.body());
        } catch (JsonProcessingException e) {
            body = json.createObjectNode();
        }
        if (response.statusCode() / 100 == 2) {
            return body;
        }
        throw new FaultException(fault(body));
    }

    private Fault fault(JsonNode problem) {
        List<FieldError> fields = new ArrayList<>();
        for (JsonNode field : problem.path("fieldErrors")) {
            fields.add(
                    new FieldError(
                            field.path("field").asText(),
                            field.path("code").asText(),
                            strings(field.path("args"))));
        }
        return new Fault(
                code(problem.path("code").asText()),
                strings(problem.path("args")),
                fields,
                problem.path("correlationId").asText());
    }

    private static FaultCode code(String name) {
        try {
            return FaultCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            return FaultCode.UNEXPECTED;
        }
    }

    private static Map<String, String> strings(JsonNode node) {
        Map<String, String> values = new HashMap<>();
        node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }
}
