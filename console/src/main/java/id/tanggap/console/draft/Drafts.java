package id.tanggap.console.draft;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Texts one user has typed for one server and not yet sent, by key. Only on the event dispatch
 * thread; reading and writing happen elsewhere.
 */
public interface Drafts extends AutoCloseable {
    /** Tells on the event dispatch thread what is kept, with everything put before this call. */
    void recall(Consumer<Map<String, String>> told);

    /**
     * Keeps a text, in place of the one before.
     *
     * @param key small letters, digits and hyphens, at most 100
     */
    void put(String key, String text);

    /** The server has it, or the user has dropped it. */
    void remove(String key);

    /** Whether what is put outlives the console; false once a text could not be written. */
    boolean lasting();

    /** Writes what waits; nothing is kept afterwards. */
    @Override
    void close();
}
