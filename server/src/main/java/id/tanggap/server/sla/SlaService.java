package id.tanggap.server.sla;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.tanggap.server.sla.internal.Catalogue;
import id.tanggap.server.sla.internal.CatalogueReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Which promise holds for which ticket. Versions never change, so they are kept for good; which of
 * them is current is read at most a second late, and what was filed in that second is counted anew
 * with the rest. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class SlaService implements TermsSource {
    private static final Duration STALE_AFTER = Duration.ofSeconds(1);
    private static final String CURRENT = "current";
    private static final int VERSIONS_KEPT = 2_000;

    private final CatalogueReader reader;
    private final LoadingCache<SlaTermsRef, SlaTerms> terms;
    private final Cache<String, Catalogue> current =
            Caffeine.newBuilder().expireAfterWrite(STALE_AFTER).build();

    @Inject
    SlaService(CatalogueReader reader) {
        this.reader = reader;
        terms = Caffeine.newBuilder().maximumSize(VERSIONS_KEPT).build(reader::terms);
    }

    /** The promise for a ticket: the most specific policy that fits, as it stands. */
    public SlaPick pick(SlaCase ticket) {
        Catalogue catalogue = current.get(CURRENT, _ -> reader.current());
        return new SlaPick(catalogue.pick(ticket), catalogue.revision());
    }

    /** What a version says. */
    @Override
    public SlaTerms terms(SlaTermsRef ref) {
        return terms.get(ref);
    }

    /** Lets the next {@link #pick} look at the catalogue itself. */
    public void refresh() {
        current.invalidateAll();
    }

    /** Name that a policy had in that version. */
    public String policyName(SlaTermsRef ref) {
        return reader.policyName(ref.policyId(), ref.policyVersion());
    }

    /** Present name of a calendar. */
    public String calendarName(UUID calendarId) {
        return reader.calendarName(calendarId);
    }

    /** Number of the newest revision of the catalogue. */
    public int revision() {
        return reader.revision();
    }

    /** What the catalogue's revisions after that one changed, oldest first. */
    public List<SlaRevision> changesSince(int revision) {
        return reader.changesSince(revision);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SlaCatalogueChanged changed) {
        current.invalidateAll();
    }
}
