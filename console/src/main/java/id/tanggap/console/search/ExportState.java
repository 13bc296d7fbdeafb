package id.tanggap.console.search;

import id.tanggap.protocol.fault.Fault;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An export.
 *
 * @param file where it goes; null while there is none
 * @param running whether it is under way
 * @param fault why it failed; null when it did not
 */
public record ExportState(@Nullable Path file, boolean running, @Nullable Fault fault) {
    /** Nothing is exported. */
    static final ExportState NONE = new ExportState(null, false, null);
}
