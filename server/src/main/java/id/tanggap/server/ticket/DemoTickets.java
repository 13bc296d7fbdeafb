package id.tanggap.server.ticket;

import id.tanggap.server.demo.DemoData;
import id.tanggap.server.demo.DemoTable;
import id.tanggap.server.ticket.internal.DemoStory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVRecord;

/**
 * Invented tickets: those of the last ten working days are done, overdue, due soon or just filed;
 * before them lie closed ones of the month before, for what is asked of the past. Written as open
 * minutes ago, so that the desk looks the same on any day of the week.
 */
@ApplicationScoped
public class DemoTickets implements DemoData {
    private final DemoStory story;

    @Inject
    DemoTickets(DemoStory story) {
        this.story = story;
    }

    /** Id of a ticket of the last ten working days, 1 is the oldest; the same everywhere. */
    public static UUID ticketId(int n) {
        return UUID.nameUUIDFromBytes(("demo|ticket|" + n).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void seed(Instant now) {
        tell("tickets-last-month", DemoTickets::earlierId, now);
        tell("tickets", DemoTickets::ticketId, now);
    }

    private static UUID earlierId(int n) {
        return UUID.nameUUIDFromBytes(
                ("demo|earlier ticket|" + n).getBytes(StandardCharsets.UTF_8));
    }

    private void tell(String table, IntFunction<UUID> id, Instant now) {
        List<CSVRecord> rows = DemoTable.read(table);
        for (int n = 1; n <= rows.size(); n++) {
            story.tell(n, id.apply(n), rows.get(n - 1), now);
        }
    }
}
