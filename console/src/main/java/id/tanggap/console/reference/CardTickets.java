package id.tanggap.console.reference;

import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTable;

/** The tickets on the card of somebody or something. Event dispatch thread only. */
public final class CardTickets {
    private final RowTableModel<TicketRow> rows = new RowTableModel<>(TicketRow::id);
    private final JComponent component;

    /**
     * @param name of the table, under which its columns' widths are remembered
     * @param title what screen readers call it
     * @param opened told which ticket is to be opened
     */
    public CardTickets(Workplace workplace, String name, String title, Consumer<UUID> opened) {
        Messages messages = workplace.messages();
        rows.column(messages.of(TicketColumn.NUMBER), 116, row -> Cell.of(row.number()))
                .column(
                        messages.of(TicketColumn.SUBJECT),
                        220,
                        row -> Cell.of(row.subject()).withTooltip(row.subject()))
                .column(
                        messages.of(TicketColumn.STATUS),
                        100,
                        row -> Cell.of(messages.of(row.status())).withOrder(row.status()))
                .column(
                        messages.text("ticket.side.filed"),
                        110,
                        row -> Cell.time(row.createdAt(), workplace.times()));
        JTable table = Tables.create(rows, name, title, workplace.prefs());
        Tables.onOpen(
                table,
                () ->
                        opened.accept(
                                rows.row(table.convertRowIndexToModel(table.getSelectedRow()))
                                        .id()));
        component = Tables.scroll(table);
        ColumnFit.install(table, 1, 140);
    }

    /** The table with its scroll bar. */
    public JComponent component() {
        return component;
    }

    /** Shows these. */
    public void show(List<TicketRow> tickets) {
        rows.setRows(tickets);
    }
}
