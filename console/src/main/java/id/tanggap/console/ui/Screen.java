package id.tanggap.console.ui;

import java.util.List;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A place of the navigation. All methods on the event dispatch thread. */
public interface Screen {
    /**
     * Stable name: {@code ticket}, {@code contact} ...; its title is {@code <key>.screen.title}.
     */
    String key();

    /** Icon's name in {@link Icons}. */
    String icon();

    /** The panel; always the same one. */
    JComponent component();

    /** The screen has come to the front: load what is missing, put the caret where work starts. */
    void shown();

    /** Whether loading has ended, well or not: a picture may be taken. */
    boolean ready();

    /** Loads what the navigation shows of the screen; called once, after sign-in. */
    default void preload() {}

    /** Number beside the name in the navigation; null for none. */
    default @Nullable Integer count() {
        return null;
    }

    /** Actions of the screen, for the palette, for F1 and for the shell's shortcut handling. */
    default List<AppAction> actions() {
        return List.of();
    }

    /** Actions of the screen that work wherever the user is. */
    default List<AppAction> everywhere() {
        return List.of();
    }

    /** Whether the user would lose text if the screen went away now. */
    default boolean hasUnsavedText() {
        return false;
    }

    /** Further states worth a picture, entered one after the other. */
    default List<Pose> poses() {
        return List.of();
    }

    /** Ends subscriptions and timers; the screen is not shown again. */
    default void close() {}

    /**
     * A state of the screen for a picture.
     *
     * @param name part of the file name
     * @param enter brings the screen there; {@link Screen#ready()} tells when it is reached
     */
    record Pose(String name, Runnable enter) {}
}
