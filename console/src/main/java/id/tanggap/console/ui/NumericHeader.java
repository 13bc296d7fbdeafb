package id.tanggap.console.ui;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** The look and feel's own header, with the title at the right over right-aligned values. */
final class NumericHeader implements TableCellRenderer {
    private final JTable table;

    NumericHeader(JTable table) {
        this.table = table;
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
            label.setHorizontalAlignment(SwingConstants.RIGHT);
        }
        return header;
    }
}
