package id.tanggap.console.ui;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers until the program ends: for pictures and tests, which must not touch the user's own.
 */
public final class MemoryPrefs implements ConsolePrefs {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public @Nullable String get(String key) {
        return values.get(key);
    }

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }
}
