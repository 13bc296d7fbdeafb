package id.tanggap.server.knowledge;

import id.tanggap.protocol.knowledge.RemoveSynonyms;
import id.tanggap.protocol.knowledge.SaveSynonyms;
import id.tanggap.protocol.knowledge.SynonymList;
import id.tanggap.server.knowledge.internal.SynonymStore;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The spellings by which articles are found. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class SynonymService {
    private static final String TYPE = "synonym_group";

    private final SynonymStore store;
    private final Audit audit;
    private final Clock clock;

    @Inject
    SynonymService(SynonymStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** All groups by their first term. */
    public SynonymList all() {
        return new SynonymList(store.all());
    }

    /**
     * Makes or changes a group.
     *
     * @throws DomainException {@code INVALID} with the terms to blame, {@code VERSION_REQUIRED},
     *     {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public SynonymList save(SaveSynonyms command, Actor actor) {
        UUID id =
                store.save(
                        command.groupId(),
                        command.version(),
                        command.terms(),
                        actor.name(),
                        clock.instant());
        audit.record(actor, "synonyms.saved", TYPE, id, Map.of("terms", command.terms()));
        return all();
    }

    /**
     * Removes a group.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public SynonymList remove(RemoveSynonyms command, Actor actor) {
        store.remove(command.groupId(), command.version());
        audit.record(actor, "synonyms.removed", TYPE, command.groupId(), Map.of());
        return all();
    }
}
