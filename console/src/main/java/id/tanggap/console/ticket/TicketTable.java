package id.tanggap.console.ticket;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.search.Snippet;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.TicketRow;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.jspecify.annotations.Nullable;

/**
 * The table of tickets: the columns a view chooses, in its order. The subject takes what is left of
 * the width; where that is too little, the last columns give way. The server orders the rows; a
 * click on the title of a column it can order by asks for that. Event dispatch thread only.
 */
final class TicketTable {
    /** Name of the table. */
    static final String NAME = "ticket.list.table";

    /** What is shown before a view tells its columns. */
    static final List<TicketColumn> DEFAULT =
            List.of(
                    TicketColumn.NUMBER,
                    TicketColumn.PRIORITY,
                    TicketColumn.SUBJECT,
                    TicketColumn.DUE,
                    TicketColumn.STATUS,
                    TicketColumn.UNIT,
                    TicketColumn.ASSIGNEE,
                    TicketColumn.CREATED);

    private static final int LEAST_SUBJECT = 180;

    private final Messages messages;
    private final TicketColumns cells;
    private final ColumnWidths widths;
    private final RowTableModel<TicketRow> model = new RowTableModel<>(TicketRow::id);
    private final JTable table;
    private final JScrollPane scroll;
    private final TableColumn[] all = new TableColumn[TicketColumn.values().length];
    private List<TicketColumn> chosen = DEFAULT;
    private TicketSort sort = TicketSort.DUE;
    private Map<UUID, Snippet> snippets = Map.of();

    /**
     * @param sorted told by which order the user wants to see the rows
     */
    TicketTable(
            Messages messages,
            Times times,
            ConsolePrefs prefs,
            TicketWords words,
            TicketCatalogue catalogue,
            UnitCatalogue units,
            Consumer<TicketSort> sorted) {
        this.messages = messages;
        cells = new TicketColumns(messages, times, words, catalogue, units, this::subject);
        for (TicketColumn column : TicketColumn.values()) {
            cells.addTo(model, column);
        }
        table = Tables.create(model, NAME, messages.text("ticket.screen.title"));
        table.setRowSorter(null);
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        widths = new ColumnWidths(prefs, table, this::at);
        scroll = Tables.scroll(table);
        for (TicketColumn column : TicketColumn.values()) {
            all[column.ordinal()] = table.getColumnModel().getColumn(column.ordinal());
        }
        scroll.getViewport()
                .addComponentListener(
                        new ComponentAdapter() {
                            @Override
                            public void componentResized(ComponentEvent event) {
                                fit();
                            }
                        });
        table.getTableHeader()
                .addMouseListener(
                        new MouseAdapter() {
                            @Override
                            public void mouseClicked(MouseEvent event) {
                                TicketSort wanted =
                                        sortOf(at(table.columnAtPoint(event.getPoint())));
                                if (wanted != null) {
                                    sorted.accept(wanted);
                                }
                            }
                        });
        fit();
    }

    private Cell subject(TicketRow row) {
        Snippet snippet = snippets.get(row.id());
        return snippet == null
                ? Cell.of(row.subject()).withTooltip(row.subject())
                : Cell.of(messages.text("ticket.list.snippet", row.subject(), snippet.text()))
                        .withTooltip(snippet.text());
    }

    /** The column at a place of the table; null beside it. */
    private @Nullable TicketColumn at(int index) {
        return index < 0 ? null : TicketColumn.values()[table.convertColumnIndexToModel(index)];
    }

    private static @Nullable TicketSort sortOf(@Nullable TicketColumn column) {
        return switch (column) {
            case DUE, RESOLUTION, FIRST_RESPONSE, NEXT_RESPONSE -> TicketSort.DUE;
            case CREATED, NUMBER -> TicketSort.CREATED;
            case UPDATED -> TicketSort.UPDATED;
            case null, default -> null;
        };
    }

    JTable table() {
        return table;
    }

    JScrollPane scroll() {
        return scroll;
    }

    /** The columns the view wants, those included for which there is no room. */
    List<TicketColumn> columns() {
        return chosen;
    }

    /** Shows these columns. */
    void choose(List<TicketColumn> columns) {
        if (!columns.isEmpty() && !columns.equals(chosen)) {
            chosen = List.copyOf(columns);
            fit();
        }
    }

    /** Shows these rows. */
    void show(TicketListState state) {
        snippets = state.found().snippets();
        model.setRows(state.rows());
        if (sort != state.query().sort()) {
            sort = state.query().sort();
            titles();
        }
    }

    private void fit() {
        int width = scroll.getViewport().getWidth();
        List<TicketColumn> shown = new ArrayList<>(chosen);
        for (int i = shown.size() - 1; i > 0 && width > 0; i--) {
            if (needed(shown) <= width) {
                break;
            }
            if (shown.get(i) != TicketColumn.SUBJECT && shown.get(i) != TicketColumn.NUMBER) {
                shown.remove(i);
            }
        }
        TableColumnModel columns = table.getColumnModel();
        List<TableColumn> wanted = shown.stream().map(this::part).toList();
        List<TableColumn> present = new ArrayList<>();
        columns.getColumns().asIterator().forEachRemaining(present::add);
        if (!present.equals(wanted)) {
            present.forEach(columns::removeColumn);
            wanted.forEach(columns::addColumn);
        }
        int rest = width - needed(shown) + UIScale.scale(LEAST_SUBJECT);
        TicketColumn elastic =
                shown.contains(TicketColumn.SUBJECT) ? TicketColumn.SUBJECT : shown.getLast();
        for (TicketColumn column : shown) {
            int own = UIScale.scale(widths.of(column));
            if (column == elastic) {
                own =
                        column == TicketColumn.SUBJECT
                                ? Math.max(UIScale.scale(LEAST_SUBJECT), rest)
                                : Math.max(own, width - needed(shown) + own);
            }
            part(column).setPreferredWidth(own);
        }
        titles();
        table.revalidate();
    }

    private TableColumn part(TicketColumn column) {
        return all[column.ordinal()];
    }

    private int needed(List<TicketColumn> shown) {
        return shown.stream()
                .mapToInt(
                        column ->
                                UIScale.scale(
                                        column == TicketColumn.SUBJECT
                                                ? LEAST_SUBJECT
                                                : widths.of(column)))
                .sum();
    }

    /** The first column by which the rows are ordered says so. */
    private void titles() {
        boolean told = false;
        for (TicketColumn column : chosen) {
            boolean orders = !told && sortOf(column) == sort && column != TicketColumn.NUMBER;
            told |= orders;
            String title = cells.title(column);
            part(column)
                    .setHeaderValue(orders ? messages.text("ticket.list.ordered", title) : title);
        }
        table.getTableHeader().repaint();
    }

    /** Chooses the rows with these ids that are shown. */
    void select(List<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        int[] now = table.getSelectedRows();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < model.getRowCount(); i++) {
            if (wanted.contains(model.row(i).id())) {
                rows.add(i);
            }
        }
        if (Arrays.stream(now).boxed().toList().equals(rows)) {
            return;
        }
        ListSelectionModel selection = table.getSelectionModel();
        selection.setValueIsAdjusting(true);
        selection.clearSelection();
        rows.forEach(row -> selection.addSelectionInterval(row, row));
        selection.setValueIsAdjusting(false);
    }

    /** Ids of the chosen rows, in their order. */
    List<UUID> selected() {
        return Arrays.stream(table.getSelectedRows()).mapToObj(row -> model.row(row).id()).toList();
    }

    boolean isEmpty() {
        return model.getRowCount() == 0;
    }
}
