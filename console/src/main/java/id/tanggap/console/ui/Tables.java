package id.tanggap.console.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;

/** Tables as they all look here: rows 28 high, quiet lines, widths remembered, Enter opens. */
public final class Tables {
    /** Height of a row at 100 %. */
    public static final int ROW_HEIGHT = 28;

    private Tables() {}

    /**
     * A table for the model.
     *
     * @param name component name; column widths are remembered under it
     * @param title what the rows are, for screen readers
     */
    public static <T> JTable create(
            RowTableModel<T> model, String name, String title, ConsolePrefs prefs) {
        JTable table = create(model, name, title);
        table.setAutoCreateRowSorter(true);
        rememberWidths(table, model, prefs);
        return table;
    }

    /**
     * A table for the model whose columns and order are looked after elsewhere.
     *
     * @param name component name
     * @param title what the rows are, for screen readers
     */
    public static <T> JTable create(RowTableModel<T> model, String name, String title) {
        JTable table = Labels.named(new JTable(model), title);
        table.setName(name);
        table.setRowHeight(com.formdev.flatlaf.util.UIScale.scale(ROW_HEIGHT));
        table.setDefaultRenderer(Cell.class, new CellRenderer());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowHorizontalLines(true);
        table.setShowVerticalLines(false);
        table.getTableHeader().setReorderingAllowed(false);
        // Tab leaves the table: it is one stop on the way through the screen.
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        alignHeaders(table, model);
        return table;
    }

    /** A scroll pane without a frame of its own. */
    public static JScrollPane scroll(JTable table) {
        JScrollPane pane = new JScrollPane(table);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    /** Does something with the selected row on Enter and on a double click. */
    public static void onOpen(JTable table, Runnable open) {
        KeyStroke enter = KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0);
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(enter, "open");
        table.getActionMap().put("open", new RunAction(open));
        table.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        if (event.getClickCount() == 2 && table.getSelectedRow() >= 0) {
                            open.run();
                        }
                    }
                });
    }

    private static void alignHeaders(JTable table, RowTableModel<?> model) {
        for (int i = 0; i < model.getColumnCount(); i++) {
            boolean numeric = model.columns().get(i).numeric();
            table.getColumnModel()
                    .getColumn(i)
                    .setHeaderRenderer(new AlignedHeader(table, numeric));
        }
        table.getTableHeader().putClientProperty(FlatClientProperties.STYLE_CLASS, "tableHeader");
    }

    private static void rememberWidths(JTable table, RowTableModel<?> model, ConsolePrefs prefs) {
        String key = "columns." + table.getName();
        TableColumnModel columns = table.getColumnModel();
        int[] widths = widths(prefs.get(key, ""), model);
        for (int i = 0; i < widths.length; i++) {
            columns.getColumn(i)
                    .setPreferredWidth(com.formdev.flatlaf.util.UIScale.scale(widths[i]));
        }
        Timer save =
                new Timer(
                        500,
                        event ->
                                prefs.put(
                                        key,
                                        IntStream.range(0, columns.getColumnCount())
                                                .mapToObj(columns::getColumn)
                                                .map(TableColumn::getWidth)
                                                .map(com.formdev.flatlaf.util.UIScale::unscale)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(","))));
        save.setRepeats(false);
        columns.addColumnModelListener(
                new WidthListener(
                        () -> {
                            // Only what the user drags, not what the layout does.
                            JTableHeader header = table.getTableHeader();
                            if (header != null && header.getResizingColumn() != null) {
                                save.restart();
                            }
                        }));
    }

    private static int[] widths(String remembered, RowTableModel<?> model) {
        try {
            int[] widths =
                    Arrays.stream(remembered.split(",")).mapToInt(Integer::parseInt).toArray();
            if (widths.length == model.getColumnCount()) {
                return widths;
            }
        } catch (NumberFormatException e) {
            // Nothing remembered, or by another version: the model's own widths.
        }
        return model.columns().stream().mapToInt(RowTableModel.Column::width).toArray();
    }

    private record WidthListener(Runnable changed) implements TableColumnModelListener {
        @Override
        public void columnMarginChanged(ChangeEvent event) {
            changed.run();
        }

        @Override
        public void columnAdded(TableColumnModelEvent event) {}

        @Override
        public void columnRemoved(TableColumnModelEvent event) {}

        @Override
        public void columnMoved(TableColumnModelEvent event) {}

        @Override
        public void columnSelectionChanged(ListSelectionEvent event) {}
    }
}
