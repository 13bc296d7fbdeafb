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
import org.apache.commons.csv.CSVRecord;

/**
 * Invented tickets of the last ten working days: done ones, some overdue, some due soon, some just
 * filed. Written as open minutes ago, so that the desk looks the same on any day of the week.
 */
@ApplicationScoped
public class DemoTickets implements DemoData {
    private final DemoStory story;

    @Inject
    DemoTickets(DemoStory story) {
        this.story = story;
    }

    /** Id of a ticket, 1 is the oldest; the same everywhere. */
    public static UUID ticketId(int n) {
        return UUID.nameUUIDFromBytes(("demo|ticket|" + n).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void seed(Instant now) {
        List<CSVRecord> rows = DemoTable.read("tickets");
        for (int n = 1; n <= rows.size(); n++) {
            story.tell(n, ticketId(n), rows.get(n - 1), now);
        }
    }
}
