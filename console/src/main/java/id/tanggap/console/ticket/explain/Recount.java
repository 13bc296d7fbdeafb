package id.tanggap.console.ticket.explain;

import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A due time that moved although nobody worked on the ticket.
 *
 * @param was due time before; null where there was none
 * @param now due time since; null where there is none any more
 * @param why code with name and version, as the thread keeps it
 * @param at when it was counted anew
 */
public record Recount(@Nullable Instant was, @Nullable Instant now, String why, Instant at) {
    /** Those of one clock, oldest first, as far as the thread tells. */
    static List<Recount> of(List<TicketEntry> entries, SlaClockKind clock) {
        return entries.stream()
                .filter(entry -> entry.kind() == TicketEntryKind.SLA)
                .filter(entry -> clock.name().equals(entry.field()))
                .map(
                        entry ->
                                new Recount(
                                        moment(entry.from()),
                                        moment(entry.to()),
                                        Objects.requireNonNullElse(entry.text(), ""),
                                        entry.at()))
                .toList();
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
