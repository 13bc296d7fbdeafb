package id.tanggap.server.macro;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.RemoveCannedReply;
import id.tanggap.protocol.macro.SaveCannedReply;
import id.tanggap.server.macro.internal.CannedReplyStore;
import id.tanggap.server.macro.internal.MacroRules;
import id.tanggap.server.macro.internal.Offer;
import id.tanggap.server.macro.internal.TicketTerms;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps canned replies: supervisors the shared ones, everybody his own. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class CannedReplyService {
    private static final String TYPE = "cannedReply";

    private final CannedReplyStore store;
    private final TicketTerms terms;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    CannedReplyService(
            CannedReplyStore store, TicketTerms terms, Audit audit, Outbox outbox, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The shared ones and the actor's own, by shortcut. */
    public List<CannedReplyView> list(Actor actor) {
        return store.visibleTo(actor.userId());
    }

    /**
     * Makes a canned reply or changes one.
     *
     * @throws DomainException {@code NOT_ALLOWED} for a shared one unless by a supervisor, {@code
     *     DUPLICATE} for a shortcut that is taken, {@code STALE_VERSION}, {@code NOT_FOUND_HERE},
     *     {@code INVALID} with the fields
     */
    public CannedReplyView save(SaveCannedReply command, Actor actor) {
        UUID id = command.id();
        Offer.refuseLoose(id, command.version());
        Offer offer = Offer.of(command.personal(), actor);
        offer.refuseUnlessKeeper(actor);
        CannedReplyView before = null;
        if (id == null) {
            id = UuidCreator.getTimeOrderedEpoch();
            if (store.count(offer) >= Offer.MOST) {
                throw Offer.tooMany();
            }
        } else {
            before = current(id, command.version(), actor);
            if (before.personal() != command.personal()) {
                throw DomainException.invalid("personal", "NOT_ALLOWED");
            }
        }
        refuseWrong(command);
        CannedReplyView after = store.save(id, offer, command, actor.name(), clock.instant());
        tell(offer, before, after, "cannedReply.saved", actor);
        return after;
    }

    /**
     * Removes a canned reply.
     *
     * @throws DomainException {@code NOT_ALLOWED}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public void remove(RemoveCannedReply command, Actor actor) {
        CannedReplyView before = current(command.id(), command.version(), actor);
        Offer offer = Offer.of(before.personal(), actor);
        offer.refuseUnlessKeeper(actor);
        store.remove(command.id());
        tell(offer, before, null, "cannedReply.removed", actor);
    }

    private void refuseWrong(SaveCannedReply command) {
        List<FieldError> errors = new ArrayList<>(MacroRules.placeholders("text", command.text()));
        Offer.check(
                command.category(), command.group(), terms.categories(), terms.groups(), errors);
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }

    private CannedReplyView current(UUID id, @Nullable Integer version, Actor actor) {
        CannedReplyView found =
                store.lock(id, actor.userId())
                        .orElseThrow(() -> DomainException.notFound(TYPE, id));
        if (version == null || found.version() != version) {
            throw DomainException.stale(TYPE, id, found.version(), found.updatedBy());
        }
        return found;
    }

    private void tell(
            Offer offer,
            @Nullable CannedReplyView before,
            @Nullable CannedReplyView after,
            String action,
            Actor actor) {
        UUID id = after == null ? Objects.requireNonNull(before).id() : after.id();
        Map<String, @Nullable Object> details = new HashMap<>();
        details.put("before", before);
        details.put("after", after);
        audit.record(actor, action, TYPE, id, details);
        outbox.publish(new CannedReplyChanged(id, after), offer.audience());
    }
}
