package id.tanggap.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * A place in the event feed. Ordered by {@code (xid, id)} within one epoch; cursors of different
 * epochs cannot be compared.
 *
 * @param epoch identity of the database's history (system identifier and timeline); changes when a
 *     backup is restored
 * @param xid transaction that wrote the event
 * @param id number of the event within the outbox
 */
public record Cursor(
        @NotBlank @Size(max = 64) String epoch, @PositiveOrZero long xid, @PositiveOrZero long id) {

    /** Whether this place lies before the other; false across epochs. */
    public boolean isBefore(Cursor other) {
        return epoch.equals(other.epoch)
                && (xid < other.xid || (xid == other.xid && id < other.id));
    }
}
