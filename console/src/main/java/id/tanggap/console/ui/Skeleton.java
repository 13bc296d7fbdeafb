package id.tanggap.console.ui;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** Pale bars where rows will be: the layout does not jump when they come. */
final class Skeleton extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final int[] WIDTHS = {62, 48, 70, 55, 40, 66, 51};

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D graphics = (Graphics2D) g.create();
        try {
            FlatUIUtils.setRenderingHints(graphics);
            graphics.setColor(UIManager.getColor("Tanggap.skeleton"));
            int row = UIScale.scale(Tables.ROW_HEIGHT);
            int bar = UIScale.scale(10);
            int inset = UIScale.scale(8);
            for (int i = 0; i < WIDTHS.length && (i + 1) * row <= getHeight(); i++) {
                int width = (getWidth() - 2 * inset) * WIDTHS[i] / 100;
                graphics.fillRoundRect(inset, i * row + (row - bar) / 2, width, bar, bar, bar);
            }
        } finally {
            graphics.dispose();
        }
    }
}
