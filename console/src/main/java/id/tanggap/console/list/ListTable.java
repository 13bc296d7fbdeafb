package id.tanggap.console.list;

import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.protocol.fault.Fault;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import org.jspecify.annotations.Nullable;

/**
 * The table of a list: chooses records, asks for more near its end, and says why it is empty. Event
 * dispatch thread only.
 *
 * @param <T> record
 */
public final class ListTable<T> {
    private static final int ROWS_AHEAD = 10;

    private final RowTableModel<T> model;
    private final JTable table;
    private final JScrollPane scroll;
    private final StateOverlay overlay;
    private Runnable reload = () -> {};
    private boolean rendering;

    /**
     * @param name of the table, under which its columns' widths are remembered
     * @param title what screen readers call it
     */
    public ListTable(
            Messages messages,
            RowTableModel<T> model,
            String name,
            String title,
            ConsolePrefs prefs) {
        this.model = model;
        table = Tables.create(model, name, title, prefs);
        scroll = Tables.scroll(table);
        overlay = new StateOverlay(messages, scroll);
        overlay.setBorder(new Padding(0, 8, 0, 0));
    }

    /** The table itself. */
    public JTable table() {
        return table;
    }

    /** The table with its scroll bar, or what is said in its place. */
    public JComponent component() {
        return overlay;
    }

    /**
     * Ties it to its presenter, which may be made later.
     *
     * @param id of a record
     * @param opened told of a record that the user has come to
     */
    public void listen(
            Supplier<? extends ListPresenter<?, T>> presenter,
            Function<T, UUID> id,
            Consumer<UUID> opened) {
        reload = () -> presenter.get().reload();
        table.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            if (!rendering && !event.getValueIsAdjusting()) {
                                T row = selectedRow();
                                UUID chosen = row == null ? null : id.apply(row);
                                presenter.get().select(chosen);
                                if (chosen != null) {
                                    opened.accept(chosen);
                                }
                            }
                        });
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.addAdjustmentListener(
                event -> {
                    int below = bar.getMaximum() - bar.getValue() - bar.getVisibleAmount();
                    if (!rendering && below < ROWS_AHEAD * table.getRowHeight()) {
                        presenter.get().more();
                    }
                });
    }

    /**
     * Shows this and nothing else.
     *
     * @param nothing what to say where nothing was found
     */
    public void render(ListState<?, T> state, Supplier<EmptyState> nothing) {
        rendering = true;
        try {
            model.setRows(state.rows());
            choose(state.selected());
        } finally {
            rendering = false;
        }
        Fault fault = state.fault();
        if (!state.rows().isEmpty()) {
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, reload);
        } else if (state.loading()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(nothing.get());
        }
    }

    private void choose(@Nullable UUID selected) {
        int index = selected == null ? -1 : model.indexOf(selected);
        if (index < 0) {
            table.clearSelection();
            return;
        }
        int row = table.convertRowIndexToView(index);
        if (table.getSelectedRow() != row) {
            table.setRowSelectionInterval(row, row);
        }
    }

    private @Nullable T selectedRow() {
        int index = table.getSelectedRow();
        return index < 0 ? null : model.row(table.convertRowIndexToModel(index));
    }
}
