package id.tanggap.e2e.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/**
 * Hears the PBX by a connection of its own, past the product. When something happened is Asterisk's
 * word, not that of this reader: it stamps each event with the microsecond in which it raised it.
 */
final class AmiEar implements AutoCloseable {
    private final Socket socket;
    private final UnaryOperator<String> callers;
    private final ConcurrentLinkedQueue<Sighting> rings = new ConcurrentLinkedQueue<>();

    /**
     * Connects.
     *
     * @param settings as a server gets them
     * @param callers who has a number
     */
    AmiEar(Map<String, String> settings, UnaryOperator<String> callers) throws IOException {
        this.callers = callers;
        socket =
                new Socket(
                        settings.get("TANGGAP_PBX_HOST"),
                        Integer.parseInt(settings.get("TANGGAP_PBX_PORT")));
        String login =
                "Action: Login\r\nUsername: %s\r\nSecret: %s\r\n\r\n"
                        .formatted(
                                settings.get("TANGGAP_PBX_LISTEN_USER"),
                                settings.get("TANGGAP_PBX_LISTEN_SECRET"));
        socket.getOutputStream().write(login.getBytes(StandardCharsets.UTF_8));
        Thread.ofPlatform().name("ami-ear").daemon().start(this::listen);
    }

    /** Each time the queue had a phone ring ({@code AgentCalled}), oldest first. Any thread. */
    List<Sighting> rings() {
        return List.copyOf(rings);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        Map<String, String> message = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    message.put(line.substring(0, colon), line.substring(colon + 2));
                } else if (line.isEmpty()) {
                    heard(message);
                    message.clear();
                }
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                System.err.println("AMI: " + e);
            }
        }
    }

    private void heard(Map<String, String> message) {
        if ("AgentCalled".equals(message.get("Event"))) {
            rings.add(
                    new Sighting(
                            Objects.requireNonNull(message.get("Interface")),
                            callers.apply(Objects.requireNonNull(message.get("CallerIDNum"))),
                            instant(Objects.requireNonNull(message.get("Timestamp")))));
        }
    }

    private static Instant instant(String seconds) {
        BigDecimal at = new BigDecimal(seconds);
        return Instant.ofEpochSecond(
                at.longValue(), at.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }
}
