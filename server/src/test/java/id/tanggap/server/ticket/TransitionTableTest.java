package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ticket.TicketStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** There is one transition table; the one in the documents is the same. */
class TransitionTableTest {
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z_]+) \\| ([A-Z_, ]+|nothing) \\|");

    @Test
    void theDocumentTellsTheTableOfTheCode() throws IOException {
        Map<TicketStatus, Set<TicketStatus>> written = new EnumMap<>(TicketStatus.class);
        for (String line : Files.readAllLines(Path.of("../docs/tickets.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                written.put(TicketStatus.valueOf(row.group(1)), statuses(row.group(2)));
            }
        }
        Map<TicketStatus, Set<TicketStatus>> coded = new EnumMap<>(TicketStatus.class);
        for (TicketStatus status : TicketStatus.values()) {
            coded.put(status, status.next());
        }
        assertThat(written).isEqualTo(coded);
    }

    private static Set<TicketStatus> statuses(String cell) {
        Set<TicketStatus> statuses = EnumSet.noneOf(TicketStatus.class);
        if (!cell.equals("nothing")) {
            Arrays.stream(cell.split(", ")).map(TicketStatus::valueOf).forEach(statuses::add);
        }
        return statuses;
    }
}
