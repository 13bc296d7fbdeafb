package id.tanggap.protocol.macro;

import java.util.UUID;

/**
 * What canned replies and macros have in common: both are kept by somebody and offered at tickets.
 */
public interface Offered {
    /** Its key. */
    UUID id();

    /** Whether it is its owner's alone; shared ones are everybody's. */
    boolean personal();

    /** Who made the last change. */
    String updatedBy();

    /** For updates. */
    int version();
}
