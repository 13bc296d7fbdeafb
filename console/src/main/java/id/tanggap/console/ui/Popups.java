package id.tanggap.console.ui;

import java.awt.Component;
import javax.swing.JPopupMenu;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Popups that are made once and shown often. Event dispatch thread only. */
public final class Popups {
    private static final String THEME = "tanggap.theme";

    private Popups() {}

    /** Shows a popup in the theme of now: a change of theme does not reach what is not shown. */
    public static void show(JPopupMenu popup, Component by, int x, int y) {
        LookAndFeel theme = UIManager.getLookAndFeel();
        if (popup.getClientProperty(THEME) != theme) {
            SwingUtilities.updateComponentTreeUI(popup);
            popup.putClientProperty(THEME, theme);
        }
        popup.show(by, x, y);
    }
}
