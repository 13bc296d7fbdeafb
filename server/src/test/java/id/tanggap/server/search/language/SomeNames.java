package id.tanggap.server.search.language;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Names and a moment for tests: a Wednesday noon in Jakarta. */
final class SomeNames {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final Instant NOW = Instant.parse("2026-11-25T05:00:00Z");
    static final Context CONTEXT = new Context(NOW, ZONE, SomeNames::choices);

    private SomeNames() {}

    static List<Choice> choices(Field field) {
        return switch (field) {
            case POLDA ->
                    List.of(
                            Choice.of("NTT", "ntt", "Polda Nusa Tenggara Timur"),
                            Choice.of("KALBAR", "kalbar", "Polda Kalimantan Barat"),
                            Choice.of("KALSEL", "kalsel", "Polda Kalimantan Selatan"));
            case GROUP, HANDED_FROM ->
                    List.of(
                            Choice.of("DESK", "desk", "Meja Bantuan", "Service desk"),
                            Choice.of("HARDWARE", "hardware", "Teknisi Perangkat Keras"));
            case ASSIGNEE ->
                    List.of(Choice.of("u1", "sari", "Sari Dewi"), Choice.of("u2", "joko", "Joko"));
            case UNIT ->
                    List.of(
                            Choice.of("k1", "Polres Kupang"),
                            Choice.of("k2", "Polres Kupang Kota"));
            default -> List.of();
        };
    }
}
