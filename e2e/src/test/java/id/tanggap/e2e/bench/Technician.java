package id.tanggap.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.e2e.bench.Rest.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * One who works a queue together with others, and remembers what the server acknowledged. He edits
 * by what he read last, however old that is, as a console does that somebody has had open for a
 * while. One thread; read it when that has ended.
 */
final class Technician {
    private static final int THINKS_MILLIS = 20;
    private static final String[] LEVELS = {"LOW", "MEDIUM", "HIGH"};

    private final Rest rest;
    private final int number;
    private final List<String> shared;
    private final Random random;
    private final Map<String, JsonNode> read = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> replies = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> filed = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();
    private int conflicts;
    private int words;

    /** An acknowledged change of a field. */
    record Change(String ticket, String field, String value) {}

    Technician(Rest rest, int number, List<String> shared) {
        this.rest = rest;
        this.number = number;
        this.shared = shared;
        random = new Random(number);
    }

    void workUntil(long end) throws Exception {
        while (System.nanoTime() < end) {
            String ticket = shared.get(random.nextInt(shared.size()));
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3, 4 -> edit(ticket);
                case 5, 6 -> reply(ticket);
                case 7, 8 -> takeNext();
                default -> file();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(THINKS_MILLIS));
        }
    }

    List<Change> changes() {
        return changes;
    }

    /** Texts of replies, each said once. */
    List<String> replies() {
        return replies;
    }

    /** Tickets he was given as the next. */
    List<String> taken() {
        return taken;
    }

    /** Tickets he filed. */
    List<String> filed() {
        return filed;
    }

    /** Edits that were refused by field. */
    int conflicts() {
        return conflicts;
    }

    /** Answers that nobody could act upon. */
    List<String> unexplained() {
        return unexplained;
    }

    private void edit(String ticket) throws IOException {
        JsonNode base = read.get(ticket);
        if (base == null) {
            base = rest.get("/api/v1/tickets/" + ticket).expect(200).json();
            read.put(ticket, base);
        }
        JsonNode fields = base.get("fields");
        ObjectNode mine = fields.deepCopy();
        List<Change> wanted = new ArrayList<>();
        for (String field : List.of("subject", "impact", "urgency")) {
            if (random.nextInt(3) == 0) {
                String value =
                        field.equals("subject")
                                ? "Nomor LP ganda, catatan " + number + "-" + ++words
                                : LEVELS[random.nextInt(LEVELS.length)];
                if (!value.equals(fields.get(field).asText())) {
                    mine.put(field, value);
                    wanted.add(new Change(ticket, field, value));
                }
            }
        }
        Answer answer =
                rest.put(
                        "/api/v1/tickets/" + ticket + "/fields",
                        base.at("/row/version").asInt(),
                        Map.of("base", fields, "mine", mine));
        if (answer.status() == 200) {
            changes.addAll(wanted);
            if (random.nextBoolean()) {
                read.put(ticket, answer.json()); // else he goes on by the old state
            }
        } else {
            refused(answer, wanted);
            read.remove(ticket);
        }
    }

    /** Refused must say by which field, and what stands there now. */
    private void refused(Answer answer, List<Change> wanted) {
        JsonNode errors = answer.json().path("fieldErrors");
        boolean explained =
                answer.status() == 409
                        && answer.json().path("code").asText().equals("EDIT_CONFLICT")
                        && !errors.isEmpty();
        for (JsonNode error : errors) {
            String field = error.path("field").asText();
            explained &=
                    error.path("code").asText().equals("CONFLICT")
                            && error.path("args").hasNonNull("theirs")
                            && error.path("args").hasNonNull("changedBy")
                            && wanted.stream()
                                    .anyMatch(
                                            c ->
                                                    c.field().equals(field)
                                                            && c.value()
                                                                    .equals(
                                                                            error.at("/args/mine")
                                                                                    .asText()));
        }
        if (explained) {
            conflicts++;
        } else {
            unexplained.add(answer.toString());
        }
    }

    private void reply(String ticket) throws IOException {
        String text = "Sudah diperiksa, catatan " + number + "-" + ++words;
        Answer answer =
                rest.post(
                        "/api/v1/tickets/" + ticket + "/replies",
                        Rest.body("kind", random.nextBoolean() ? "REPLY" : "NOTE", "text", text));
        if (answer.status() == 200) {
            replies.add(text);
        } else {
            unexplained.add(answer.toString());
        }
    }

    private void takeNext() throws IOException {
        Answer answer = rest.post("/api/v1/tickets/next", new byte[0]);
        if (answer.status() == 200) {
            taken.add(answer.json().at("/row/id").asText());
        } else if (!answer.json().path("code").asText().equals("NO_TICKET_WAITING")) {
            unexplained.add(answer.toString());
        }
    }

    private void file() throws IOException {
        for (int i = 0; i < 2; i++) {
            filed.add(
                    rest.post("/api/v1/tickets", TicketBench.filing(number + "-" + ++words))
                            .expect(201)
                            .json()
                            .at("/row/id")
                            .asText());
        }
    }
}
