package id.tanggap.server.macro;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroChanged;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.RemoveMacro;
import id.tanggap.protocol.macro.SaveMacro;
import id.tanggap.server.macro.internal.MacroRules;
import id.tanggap.server.macro.internal.MacroStore;
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

/**
 * Keeps macros while the desk works: supervisors the shared ones, everybody his own. What they do,
 * {@link MacroRun} does. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class MacroService {
    static final String TYPE = "macro";

    private final MacroStore store;
    private final TicketTerms terms;
    private final OfferKeeper<MacroView> keeper;
    private final Clock clock;

    @Inject
    MacroService(MacroStore store, TicketTerms terms, Audit audit, Outbox outbox, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.keeper = new OfferKeeper<>(TYPE, store, audit, outbox, MacroChanged::new);
        this.clock = clock;
    }

    /** The shared ones and the actor's own, by shortcut. */
    public List<MacroView> list(Actor actor) {
        return store.visibleTo(actor.userId());
    }

    /**
     * Makes a macro or changes one.
     *
     * @throws DomainException {@code NOT_ALLOWED} for a shared one unless by a supervisor, {@code
     *     DUPLICATE} for a shortcut that is taken, {@code STALE_VERSION}, {@code NOT_FOUND_HERE},
     *     {@code INVALID} with the fields of the steps
     */
    public MacroView save(SaveMacro command, Actor actor) {
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
     * Removes a macro; what it did stays.
     *
     * @throws DomainException {@code NOT_ALLOWED}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public void remove(RemoveMacro command, Actor actor) {
        keeper.remove(command.id(), command.version(), actor);
    }

    private void refuseWrong(SaveMacro command) {
        MacroRules rules = terms.rules();
        List<FieldError> errors = new ArrayList<>(rules.check(command.steps()));
        Offer.check(
                command.category(), command.group(), terms.categories(), terms.groups(), errors);
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }
}
