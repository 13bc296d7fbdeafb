package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tickets as the cells of a table. */
final class TicketCells {
    private final List<TicketColumn> columns;
    private final ExportTexts texts;
    private final ZoneId zone;

    TicketCells(List<TicketColumn> columns, ExportTexts texts, ZoneId zone) {
        this.columns = List.copyOf(columns);
        this.texts = texts;
        this.zone = zone;
    }

    List<String> heading() {
        return columns.stream().map(texts::column).toList();
    }

    /** Text or {@link LocalDateTime} in the desk's zone; empty text for nothing. */
    List<Object> row(TicketRow row) {
        return columns.stream()
                .map(column -> cell(row, column))
                .map(c -> c == null ? "" : c)
                .toList();
    }

    private @Nullable Object cell(TicketRow row, TicketColumn column) {
        return switch (column) {
            case NUMBER -> row.number();
            case SUBJECT -> row.subject();
            case STATUS -> texts.value(row.status());
            case PRIORITY -> texts.value(row.priority());
            case TYPE -> texts.value(row.type());
            case CATEGORY -> row.category();
            case GROUP -> row.group();
            case ASSIGNEE -> row.assigneeName();
            case CONTACT -> row.contactName();
            case UNIT -> row.unitName();
            case POLDA -> row.poldaCode();
            case FIRST_RESPONSE -> clock(row.firstResponse());
            case NEXT_RESPONSE -> row.nextResponse() == null ? null : clock(row.nextResponse());
            case RESOLUTION -> clock(row.resolution());
            case DUE -> row.nextDueAt() == null ? null : time(row.nextDueAt());
            case CREATED -> time(row.createdAt());
            case UPDATED -> time(row.updatedAt());
        };
    }

    private String clock(SlaClockView clock) {
        return texts.value(clock.state());
    }

    private LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
