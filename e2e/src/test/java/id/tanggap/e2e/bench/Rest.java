package id.tanggap.e2e.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tanggap.e2e.DeskSetup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A user's cheap REST client: connections stay open, and nothing but what is read of an answer
 * costs processor time. Confined to one thread.
 */
final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long RENEW_NANOS = TimeUnit.MINUTES.toNanos(8); // a token lives for ten

    static {
        System.setProperty("http.maxConnections", "64");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final URI server;
    private final String user;
    private String token;
    private long tokenSince;

    /** Signs the user in, who has the password of everybody. */
    Rest(URI server, String user) {
        this.server = server;
        this.user = user;
        token = new DeskSetup(server).token(user);
        tokenSince = System.nanoTime();
    }

    /** An answer. */
    record Answer(int status, byte[] body) {
        JsonNode json() {
            try {
                return body.length == 0
                        ? JsonNodeFactory.instance.objectNode()
                        : JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException("no JSON: " + this, e);
            }
        }

        /** The answer, if it is as expected. */
        Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException(this + " instead of " + expected);
            }
            return this;
        }

        @Override
        public String toString() {
            return status + " " + new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path) throws IOException {
        return send("GET", path, null, null);
    }

    Answer post(String path, Object body) throws IOException {
        return send("POST", path, null, bytes(body));
    }

    /** A change of something whose version was read. */
    Answer put(String path, int version, Object body) throws IOException {
        return send("PUT", path, version, bytes(body));
    }

    /** A value as it stands in an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A body, to be sent more than once. */
    static byte[] bytes(Object body) {
        try {
            return body instanceof byte[] bytes ? bytes : JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(
            String method, String path, @Nullable Integer version, byte @Nullable [] body)
            throws IOException {
        if (System.nanoTime() - tokenSince > RENEW_NANOS) {
            token = new DeskSetup(server).token(user);
            tokenSince = System.nanoTime();
        }
        HttpURLConnection connection =
                (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        if (version != null) {
            connection.setRequestProperty("If-Match", "\"" + version + "\"");
        }
        if (body != null) {
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
        }
        int status = connection.getResponseCode();
        try (InputStream in =
                status < HttpURLConnection.HTTP_BAD_REQUEST
                        ? connection.getInputStream()
                        : connection.getErrorStream()) {
            return new Answer(status, in == null ? new byte[0] : in.readAllBytes());
        }
    }

    /** A body of pairs whose values may be null. */
    static Map<String, Object> body(Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return body;
    }
}
