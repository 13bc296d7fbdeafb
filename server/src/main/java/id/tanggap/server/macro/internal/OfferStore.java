package id.tanggap.server.macro.internal;

import id.tanggap.protocol.macro.Offered;
import java.util.Optional;
import java.util.UUID;

/**
 * Where canned replies or macros are kept. Only inside a transaction.
 *
 * @param <V> what is kept
 */
public interface OfferStore<V extends Offered> {
    /** The one, if the user sees it, locked until the transaction ends. */
    Optional<V> lock(UUID id, UUID userId);

    /** How many there are of an owner, or shared. */
    int count(Offer offer);

    /** Removes one. */
    void remove(UUID id);
}
