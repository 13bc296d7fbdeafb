package id.tanggap.console.ui;

import org.jspecify.annotations.Nullable;

/** What the console remembers on this machine: theme, language, column widths. No secrets. */
public interface ConsolePrefs {
    /** Value last put, or null. */
    @Nullable String get(String key);

    /** Remembers a value; at most 8,192 characters, the key at most 80. */
    void put(String key, String value);

    /** Value last put, or the fallback. */
    default String get(String key, String fallback) {
        String value = get(key);
        return value == null ? fallback : value;
    }
}
