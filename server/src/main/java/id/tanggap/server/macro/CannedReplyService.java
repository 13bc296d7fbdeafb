package id.tanggap.server.macro;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.RemoveCannedReply;
import id.tanggap.protocol.macro.SaveCannedReply;
import id.tanggap.server.macro.internal.CannedReplyStore;
import id.tanggap.server.macro.internal.MacroRules;
import id.tanggap.server.macro.internal.Offer;
import id.tanggap.server.macro.internal.OfferKeeper;
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
import java.util.List;
import java.util.Map;

/** Keeps canned replies: supervisors the shared ones, everybody his own. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class CannedReplyService {
    private static final String TYPE = "cannedReply";

    private final CannedReplyStore store;
    private final TicketTerms terms;
    private final OfferKeeper<CannedReplyView> keeper;
    private final Clock clock;

    @Inject
    CannedReplyService(
            CannedReplyStore store, TicketTerms terms, Audit audit, Outbox outbox, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.keeper = new OfferKeeper<>(TYPE, store, audit, outbox, CannedReplyChanged::new);
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
        return keeper.save(
                command.id(),
                command.version(),
                command.personal(),
                actor,
                (id, offer) -> {
                    refuseWrong(command);
                    return store.save(id, offer, command, actor.name(), clock.instant());
                });
    }

    /**
     * Removes a canned reply.
     *
     * @throws DomainException {@code NOT_ALLOWED}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public void remove(RemoveCannedReply command, Actor actor) {
        keeper.remove(command.id(), command.version(), actor);
    }

    private void refuseWrong(SaveCannedReply command) {
        List<FieldError> errors = new ArrayList<>(MacroRules.placeholders("text", command.text()));
        Offer.check(
                command.category(), command.group(), terms.categories(), terms.groups(), errors);
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }
}
