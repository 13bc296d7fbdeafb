package id.tanggap.console.ui;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The look and feel's own header, with the title above its values: at the right over numbers. Every
 * column needs one, because they share one label and it keeps the last alignment.
 */
final class AlignedHeader implements TableCellRenderer {
    private final JTable table;
    private final boolean numeric;

    AlignedHeader(JTable table, boolean numeric) {
        this.table = table;
        this.numeric = numeric;
    }

    @Override
    public Component getTableCellRendererComponent(
            @Nullable JTable ignored,
            @Nullable Object value,
            boolean selected,
            boolean focused,
            int row,
            int column) {
        Component header =
                table.getTableHeader()
                        .getDefaultRenderer()
                        .getTableCellRendererComponent(
                                table, value, selected, focused, row, column);
        if (header instanceof JLabel label) {
            label.setHorizontalAlignment(numeric ? SwingConstants.RIGHT : SwingConstants.LEFT);
        }
        return header;
    }
}
