package id.tanggap.telephony.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a file, in order.
 *
 * @param entries the lines that could be understood
 * @param next where to go on; null when there is no file yet
 * @param unreadable the lines that could not be understood, for an alarm
 * @param gap the position asked for no longer exists (its file was removed or compressed): lines
 *     may be missing between it and the first entry
 */
public record LogBatch<T>(
        List<Entry<T>> entries, @Nullable LogPosition next, List<String> unreadable, boolean gap) {

    public LogBatch {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * One line.
     *
     * @param at where the line begins
     * @param record what it says
     */
    public record Entry<T>(LogPosition at, T record) {}
}
