package id.tanggap.console.reference;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;

/**
 * Keeps the columns of a table readable in any width: one column takes what is left, and where that
 * is too little, others give way one after the other. No cell is ever squeezed to dots.
 */
public final class ColumnFit {
    private final JTable table;
    private final int elastic;
    private final int least;
    private final List<Integer> expendable;
    private final List<TableColumn> all = new ArrayList<>();
    private final int[] wanted;

    private ColumnFit(JTable table, int elastic, int least, List<Integer> expendable) {
        this.table = table;
        this.elastic = elastic;
        this.least = UIScale.scale(least);
        this.expendable = expendable;
        for (int i = 0; i < table.getColumnCount(); i++) {
            all.add(table.getColumnModel().getColumn(i));
        }
        wanted = all.stream().mapToInt(TableColumn::getPreferredWidth).toArray();
    }

    /**
     * Fits a table that stands in a scroll pane.
     *
     * @param elastic model index of the column that takes what is left
     * @param least width it must keep, at 100 %
     * @param expendable model indexes of the columns that give way, the first one first
     */
    public static void install(JTable table, int elastic, int least, Integer... expendable) {
        ColumnFit fit = new ColumnFit(table, elastic, least, Arrays.asList(expendable));
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        if (table.getParent() instanceof JViewport viewport) {
            viewport.addComponentListener(
                    new ComponentAdapter() {
                        @Override
                        public void componentResized(ComponentEvent event) {
                            fit.fit(viewport.getWidth());
                        }
                    });
        }
    }

    private void fit(int width) {
        adoptDragged();
        List<TableColumn> shown = new ArrayList<>(all);
        for (int index : expendable) {
            if (others(shown) + least <= width) {
                break;
            }
            shown.remove(all.get(index));
        }
        TableColumnModel model = table.getColumnModel();
        if (!present().equals(shown)) {
            present().forEach(model::removeColumn);
            shown.forEach(model::addColumn);
        }
        int rest = Math.max(least, width - others(shown));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setPreferredWidth(i == elastic ? rest : wanted[i]);
        }
        table.revalidate();
    }

    /** What the user has dragged is what is wanted from now on. */
    private void adoptDragged() {
        for (TableColumn column : present()) {
            boolean laidOut = table.isValid() && column.getWidth() != column.getPreferredWidth();
            if (laidOut && all.indexOf(column) != elastic) {
                wanted[all.indexOf(column)] = column.getWidth();
            }
        }
    }

    private List<TableColumn> present() {
        List<TableColumn> present = new ArrayList<>();
        table.getColumnModel().getColumns().asIterator().forEachRemaining(present::add);
        return present;
    }

    private int others(List<TableColumn> shown) {
        int sum = 0;
        for (TableColumn column : shown) {
            int index = all.indexOf(column);
            sum += index == elastic ? 0 : wanted[index];
        }
        return sum;
    }
}
