package id.tanggap.console.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Insets;
import javax.swing.border.EmptyBorder;

/**
 * Empty space around a component, in pixels at 100 %. Unlike FlatLaf's own empty border it belongs
 * to the component and not to the theme: a change of theme does not take it away.
 */
public final class Padding extends EmptyBorder {
    private static final long serialVersionUID = 1L;

    public Padding(int top, int left, int bottom, int right) {
        super(top, left, bottom, right);
    }

    @Override
    public Insets getBorderInsets() {
        return scaled(new Insets(0, 0, 0, 0));
    }

    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
        return scaled(insets);
    }

    private Insets scaled(Insets insets) {
        insets.set(
                UIScale.scale(top),
                UIScale.scale(left),
                UIScale.scale(bottom),
                UIScale.scale(right));
        return insets;
    }
}
