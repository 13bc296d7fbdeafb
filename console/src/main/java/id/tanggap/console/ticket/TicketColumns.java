package id.tanggap.console.ticket;

import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each column of the ticket list shows. */
final class TicketColumns {
    private final Messages messages;
    private final Times times;
    private final TicketWords words;
    private final TicketCatalogue catalogue;
    private final UnitCatalogue units;
    private final Function<TicketRow, Cell> subject;

    /**
     * @param subject the subject, with what was found in the ticket
     */
    TicketColumns(
            Messages messages,
            Times times,
            TicketWords words,
            TicketCatalogue catalogue,
            UnitCatalogue units,
            Function<TicketRow, Cell> subject) {
        this.messages = messages;
        this.times = times;
        this.words = words;
        this.catalogue = catalogue;
        this.units = units;
        this.subject = subject;
    }

    /** Title of a column. */
    String title(TicketColumn column) {
        return messages.of(column);
    }

    /** Adds a column to the table's model. */
    void addTo(RowTableModel<TicketRow> model, TicketColumn column) {
        if (column == TicketColumn.CREATED) {
            model.numeric(title(column), width(column), words::age);
        } else {
            model.column(title(column), width(column), cell(column));
        }
    }

    /** Its width at first, at 100 %. */
    static int width(TicketColumn column) {
        return switch (column) {
            case NUMBER, STATUS -> 116;
            case PRIORITY -> 92;
            case SUBJECT -> 260;
            case TYPE, POLDA -> 130;
            case CATEGORY, UNIT -> 160;
            case GROUP, ASSIGNEE, CONTACT -> 140;
            case FIRST_RESPONSE, NEXT_RESPONSE, RESOLUTION, DUE -> 148;
            case CREATED -> 80;
            case UPDATED -> 120;
        };
    }

    private Function<TicketRow, Cell> cell(TicketColumn column) {
        return switch (column) {
            case NUMBER -> row -> Cell.of(row.number());
            case SUBJECT -> subject;
            case STATUS -> words::status;
            case PRIORITY -> row -> words.priority(row.priority());
            case TYPE -> row -> Cell.of(messages.of(row.type()));
            case CATEGORY ->
                    row -> tipped(catalogue.categoryName(row.category(), messages.english()));
            case GROUP -> row -> tipped(group(row));
            case ASSIGNEE -> row -> Cell.of(words.owner(row)).withTooltip(words.ownerInFull(row));
            case CONTACT -> row -> tipped(row.contactName());
            case UNIT -> row -> tipped(row.unitName());
            case POLDA ->
                    row -> tipped(row.poldaCode() == null ? "" : units.shortName(row.poldaCode()));
            case FIRST_RESPONSE ->
                    row -> words.clock(row.firstResponse(), "ticket.sla.firstResponse");
            case NEXT_RESPONSE -> row -> optional(row.nextResponse());
            case RESOLUTION -> row -> words.clock(row.resolution(), "ticket.sla.resolution");
            case DUE -> words::nextDue;
            case CREATED -> words::age;
            case UPDATED -> row -> Cell.time(row.updatedAt(), times);
        };
    }

    private Cell optional(@Nullable SlaClockView clock) {
        return clock == null
                ? Cell.of("—", Tone.MUTED)
                : words.clock(clock, "ticket.sla.nextResponse");
    }

    private String group(TicketRow row) {
        return row.group() == null ? "—" : catalogue.groupName(row.group(), messages.english());
    }

    private static Cell tipped(@Nullable String text) {
        return Cell.of(text).withTooltip(text);
    }
}
