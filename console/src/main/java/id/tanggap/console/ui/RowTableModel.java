package id.tanggap.console.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;

/**
 * A table of rows that are updated in place: {@link #setRows(List)} fires only what changed, so
 * selection and scroll position stay. Event dispatch thread only.
 *
 * @param <T> row
 */
public final class RowTableModel<T> extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, Object> identity;
    private final transient List<Column<T>> columns = new ArrayList<>();
    private transient List<T> rows = new ArrayList<>();

    /**
     * @param identity what makes two rows the same record, such as its id
     */
    public RowTableModel(Function<T, Object> identity) {
        this.identity = identity;
    }

    /**
     * A column.
     *
     * @param header title
     * @param width preferred width at first, in pixels
     * @param cell what it shows of a row
     * @param numeric whether the title is right-aligned as its cells are
     */
    public record Column<T>(String header, int width, Function<T, Cell> cell, boolean numeric) {}

    /** Adds a column. */
    public RowTableModel<T> column(String header, int width, Function<T, Cell> cell) {
        columns.add(new Column<>(header, width, cell, false));
        return this;
    }

    /** Adds a column of right-aligned values. */
    public RowTableModel<T> numeric(String header, int width, Function<T, Cell> cell) {
        columns.add(new Column<>(header, width, cell, true));
        return this;
    }

    /** The columns, in the model's order. */
    public List<Column<T>> columns() {
        return List.copyOf(columns);
    }

    /** The rows now, in the model's order. */
    public List<T> rows() {
        return List.copyOf(rows);
    }

    /** A row by the model's index. */
    public T row(int index) {
        return rows.get(index);
    }

    /** The model's index of the record, -1 when it is not there. */
    public int indexOf(Object id) {
        for (int i = 0; i < rows.size(); i++) {
            if (identity.apply(rows.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Shows these rows in this order. */
    public void setRows(List<T> next) {
        Edt.require();
        if (sameRecords(next)) {
            for (int i = 0; i < next.size(); i++) {
                if (!rows.get(i).equals(next.get(i))) {
                    rows.set(i, next.get(i));
                    fireTableRowsUpdated(i, i);
                }
            }
        } else if (isAppended(next)) {
            int first = rows.size();
            rows = new ArrayList<>(next);
            fireTableRowsInserted(first, rows.size() - 1);
        } else {
            replace(next);
        }
    }

    /** Removes what is gone, then walks both lists and inserts what is new. */
    private void replace(List<T> next) {
        Set<Object> wanted = new HashSet<>();
        next.forEach(row -> wanted.add(identity.apply(row)));
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!wanted.contains(identity.apply(rows.get(i)))) {
                rows.remove(i);
                fireTableRowsDeleted(i, i);
            }
        }
        for (int i = 0; i < next.size(); i++) {
            T row = next.get(i);
            if (i < rows.size() && identity.apply(rows.get(i)).equals(identity.apply(row))) {
                if (!rows.get(i).equals(row)) {
                    rows.set(i, row);
                    fireTableRowsUpdated(i, i);
                }
                continue;
            }
            int old = indexOf(identity.apply(row));
            if (old > i) {
                rows.remove(old);
                fireTableRowsDeleted(old, old);
            }
            rows.add(i, row);
            fireTableRowsInserted(i, i);
        }
    }

    private boolean sameRecords(List<T> next) {
        return next.size() == rows.size() && startsWithRows(next);
    }

    private boolean isAppended(List<T> next) {
        return next.size() > rows.size()
                && startsWithRows(next)
                && next.subList(0, rows.size()).equals(rows);
    }

    private boolean startsWithRows(List<T> next) {
        for (int i = 0; i < rows.size(); i++) {
            if (!identity.apply(rows.get(i)).equals(identity.apply(next.get(i)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column).header();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Cell.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return columns.get(column).cell().apply(rows.get(row));
    }
}
