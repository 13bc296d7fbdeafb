package id.tanggap.console.ui;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Draws {@link Cell}s. */
final class CellRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final Padding PADDING = new Padding(0, 8, 0, 8);

    CellRenderer() {
        // What people typed is text, whatever it begins with.
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table,
            @Nullable Object value,
            boolean selected,
            boolean focused,
            int row,
            int column) {
        // Rows are chosen, not cells: no frame around the cell that has the focus.
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        setBorder(PADDING);
        setIcon(null);
        setToolTipText(null);
        if (value instanceof Cell cell) {
            setText(cell.text());
            setToolTipText(cell.tooltip());
            setHorizontalAlignment(cell.numeric() ? SwingConstants.RIGHT : SwingConstants.LEFT);
            String icon = cell.icon();
            if (icon != null) {
                // On the selection the text colour is the one sure to be readable.
                setIcon(selected ? Icons.of(icon, Tone.NORMAL) : Icons.of(icon, cell.tone()));
                setIconTextGap(6);
            }
            if (!selected && cell.tone() != Tone.NORMAL) {
                setForeground(cell.tone().color());
            } else if (!selected) {
                setForeground(table.getForeground());
            }
        }
        return this;
    }
}
