package id.tanggap.server.macro.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.macro.Offered;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Outbox;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps canned replies, or macros: who may, on which version, how many, and who is told. Only
 * inside a transaction.
 *
 * @param <V> what is kept
 */
public final class OfferKeeper<V extends Offered> {
    private final String type;
    private final OfferStore<V> store;
    private final Audit audit;
    private final Outbox outbox;
    private final Changed<V> changed;

    /** The event of a change. */
    public interface Changed<V> {
        /** What is told; null when it was removed. */
        ServerEvent event(UUID id, @Nullable V now);
    }

    /**
     * @param type what refusals and audit entries call it
     */
    public OfferKeeper(
            String type, OfferStore<V> store, Audit audit, Outbox outbox, Changed<V> changed) {
        this.type = type;
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.changed = changed;
    }

    /**
     * Makes one or changes one.
     *
     * @param id null for a new one
     * @param version the one that was read; null for a new one
     * @param write checks the rest and writes it
     * @throws DomainException {@code NOT_ALLOWED} for a shared one unless by a supervisor, {@code
     *     STALE_VERSION}, {@code NOT_FOUND_HERE}, {@code INVALID}, {@code VERSION_REQUIRED}
     */
    public V save(
            @Nullable UUID id,
            @Nullable Integer version,
            boolean personal,
            Actor actor,
            BiFunction<UUID, Offer, V> write) {
        Offer.refuseLoose(id, version);
        Offer offer = Offer.of(personal, actor);
        offer.refuseUnlessKeeper(actor);
        V before = null;
        if (id == null) {
            if (store.count(offer) >= Offer.MOST) {
                throw Offer.tooMany();
            }
        } else {
            before = current(id, version, actor);
            if (before.personal() != personal) {
                throw DomainException.invalid("personal", "NOT_ALLOWED");
            }
        }
        V after =
                write.apply(
                        Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch), offer);
        tell(after.id(), offer, before, after, type + ".saved", actor);
        return after;
    }

    /**
     * Removes one.
     *
     * @throws DomainException {@code NOT_ALLOWED}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public void remove(UUID id, @Nullable Integer version, Actor actor) {
        V before = current(id, version, actor);
        Offer offer = Offer.of(before.personal(), actor);
        offer.refuseUnlessKeeper(actor);
        store.remove(id);
        tell(id, offer, before, null, type + ".removed", actor);
    }

    private V current(UUID id, @Nullable Integer version, Actor actor) {
        V found =
                store.lock(id, actor.userId())
                        .orElseThrow(() -> DomainException.notFound(type, id));
        if (version == null || found.version() != version) {
            throw DomainException.stale(type, id, found.version(), found.updatedBy());
        }
        return found;
    }

    private void tell(
            UUID id,
            Offer offer,
            @Nullable V before,
            @Nullable V after,
            String action,
            Actor actor) {
        Map<String, @Nullable Object> details = new HashMap<>();
        details.put("before", before);
        details.put("after", after);
        audit.record(actor, action, type, id, details);
        outbox.publish(changed.event(id, after), offer.audience());
    }
}
