package id.tanggap.console.settings;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Screen;
import java.util.List;
import javax.swing.JComponent;

/**
 * A page of the settings screen. To add one, implement this and list it in {@code
 * app.SettingsPages}. All methods on the event dispatch thread.
 */
public interface SettingsPage {
    /** Stable name, such as {@code policy}. */
    String key();

    /** What the list of pages calls it, in the user's language. */
    String title();

    /** Icon's name. */
    String icon();

    /** The panel, with the page's own title in it; always the same one. */
    JComponent component();

    /** The page has come to the front: load what is missing, put the caret where work starts. */
    void shown();

    /** Whether loading has ended, well or not: a picture may be taken. */
    boolean ready();

    /** Actions of the page, for the palette, for F1 and for shortcuts. */
    default List<AppAction> actions() {
        return List.of();
    }

    /** Whether typed text waits to be saved. */
    default boolean hasUnsavedText() {
        return false;
    }

    /** Further states worth a picture, entered one after the other once the page is in front. */
    default List<Screen.Pose> poses() {
        return List.of();
    }

    /** Ends subscriptions and timers; the page is not shown again. */
    default void close() {}
}
