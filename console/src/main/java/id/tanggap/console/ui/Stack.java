package id.tanggap.console.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/**
 * Components one under the other, each as wide as the panel. Wrapping text gets the height its
 * width asks for, which the other layouts do not manage without a second pass. In a scroll pane it
 * scrolls only up and down.
 */
public final class Stack extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    /**
     * @param gap pixels between two components at 100 %
     */
    public Stack(int gap) {
        super(new Layout(gap));
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    private record Layout(int gap) implements LayoutManager {
        @Override
        public void addLayoutComponent(String name, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            Insets insets = parent.getInsets();
            int width = parent.getWidth() - insets.left - insets.right;
            int height = 0;
            int widest = 0;
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    Dimension size = sized(child, width);
                    height += size.height + (height == 0 ? 0 : UIScale.scale(gap));
                    widest = Math.max(widest, size.width);
                }
            }
            return new Dimension(
                    widest + insets.left + insets.right, height + insets.top + insets.bottom);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, preferredLayoutSize(parent).height);
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets insets = parent.getInsets();
            int width = parent.getWidth() - insets.left - insets.right;
            int y = insets.top;
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    int height = sized(child, width).height;
                    child.setBounds(insets.left, y, width, height);
                    y += height + UIScale.scale(gap);
                }
            }
        }

        /** Preferred size once the width is known: a wrapping text answers by its width. */
        private static Dimension sized(Component child, int width) {
            if (width > 0 && child.getWidth() != width) {
                child.setSize(width, Math.max(child.getHeight(), 1));
                child.invalidate();
            }
            return child.getPreferredSize();
        }
    }
}
