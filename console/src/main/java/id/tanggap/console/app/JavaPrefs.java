package id.tanggap.console.app;

import id.tanggap.console.ui.ConsolePrefs;
import java.util.prefs.Preferences;
import org.jspecify.annotations.Nullable;

/** What the console remembers, in the user's own place of the system. */
final class JavaPrefs implements ConsolePrefs {
    private final Preferences node = Preferences.userRoot().node("id/tanggap/console");

    @Override
    public @Nullable String get(String key) {
        return node.get(key, null);
    }

    @Override
    public void put(String key, String value) {
        if (value.length() <= Preferences.MAX_VALUE_LENGTH
                && key.length() <= Preferences.MAX_KEY_LENGTH) {
            node.put(key, value);
        }
    }
}
