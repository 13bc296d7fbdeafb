package id.tanggap.console.attachment;

import id.tanggap.protocol.fault.Fault;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param key names the transfer; tried again, it is still the same one
 * @param name name of the file
 * @param upload whether it goes to the server
 * @param total its length in bytes
 * @param done bytes that are over
 * @param phase how far it is
 * @param fault why it does not go on; only when it failed
 */
public record FileTransfer(
        UUID key,
        String name,
        boolean upload,
        long total,
        long done,
        Phase phase,
        @Nullable Fault fault) {
    /** How far a transfer is. */
    public enum Phase {
        /** Others go first. */
        WAITING,
        /** Under way. */
        RUNNING,
        /** It did not work; it may be tried again. */
        FAILED
    }

    /** Share that is over, in percent. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
