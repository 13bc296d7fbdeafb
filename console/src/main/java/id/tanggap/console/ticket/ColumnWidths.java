package id.tanggap.console.ticket;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.protocol.search.TicketColumn;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.swing.JTable;
import org.jspecify.annotations.Nullable;

/** Widths of the ticket list's columns, as the user dragged them on this machine; at 100 %. */
final class ColumnWidths {
    private static final String KEY = "ticket.list.widths";

    private final ConsolePrefs prefs;
    private final Map<TicketColumn, Integer> widths = new EnumMap<>(TicketColumn.class);

    /**
     * @param at the column at a place of the table
     */
    ColumnWidths(ConsolePrefs prefs, JTable table, IntFunction<@Nullable TicketColumn> at) {
        this.prefs = prefs;
        read(prefs.get(KEY, ""));
        table.getTableHeader()
                .addMouseListener(
                        new MouseAdapter() {
                            @Override
                            public void mouseReleased(MouseEvent event) {
                                adopt(table, at);
                            }
                        });
    }

    /** Width of a column. */
    int of(TicketColumn column) {
        return widths.getOrDefault(column, TicketColumns.width(column));
    }

    /** Only what the user drags changes a width; what the layout does is its own affair. */
    private void adopt(JTable table, IntFunction<@Nullable TicketColumn> at) {
        boolean changed = false;
        for (int i = 0; i < table.getColumnCount(); i++) {
            TicketColumn column = at.apply(i);
            int width = UIScale.unscale(table.getColumnModel().getColumn(i).getWidth());
            if (column != null && column != TicketColumn.SUBJECT && width != of(column)) {
                widths.put(column, width);
                changed = true;
            }
        }
        if (changed) {
            prefs.put(
                    KEY,
                    widths.entrySet().stream()
                            .map(one -> one.getKey().name() + "=" + one.getValue())
                            .collect(Collectors.joining(",")));
        }
    }

    private void read(String remembered) {
        for (String one : remembered.split(",")) {
            String[] parts = one.split("=", 2);
            for (TicketColumn column : TicketColumn.values()) {
                if (parts.length == 2
                        && column.name().equals(parts[0])
                        && parts[1].matches("\\d{1,4}")) {
                    widths.put(column, Math.max(40, Integer.parseInt(parts[1])));
                }
            }
        }
    }
}
