package id.tanggap.console.settings.calendar;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** A day from 0 to 24 o'clock with its open hours filled. */
final class DayBar extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int MINUTES_A_DAY = 24 * 60;

    private transient List<List<String>> intervals = List.of();

    DayBar() {
        setPreferredSize(UIScale.scale(new Dimension(150, 10)));
        setMinimumSize(UIScale.scale(new Dimension(60, 10)));
    }

    void show(List<List<String>> open) {
        intervals = List.copyOf(open);
        repaint();
    }

    /** Width of the bar: the field's edge keeps its distance. */
    private int across() {
        return getWidth() - UIScale.scale(8);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int height = UIScale.scale(10);
        int top = (getHeight() - height) / 2;
        graphics.setColor(UIManager.getColor("Tanggap.skeleton"));
        graphics.fillRect(0, top, across(), height);
        graphics.setColor(UIManager.getColor("Tanggap.accent"));
        for (List<String> interval : intervals) {
            int from = x(interval.get(0));
            graphics.fillRect(from, top, Math.max(0, x(interval.get(1)) - from), height);
        }
        // Noon, so that the eye finds its place.
        graphics.setColor(UIManager.getColor("Tanggap.line"));
        graphics.fillRect(across() / 2, top - 2, 1, height + 4);
    }

    private int x(String time) {
        return HoursText.minute(time) * across() / MINUTES_A_DAY;
    }
}
