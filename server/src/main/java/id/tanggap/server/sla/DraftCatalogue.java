package id.tanggap.server.sla;

import id.tanggap.server.sla.internal.Catalogue;
import java.util.UUID;

/** The catalogue of now, and the same with a draft in it. Immutable; any thread. */
public final class DraftCatalogue {
    private final Catalogue today;
    private final Catalogue then;
    private final SlaTerms draft;
    private final TermsSource source;

    DraftCatalogue(Catalogue today, Catalogue then, SlaTerms draft, TermsSource source) {
        this.today = today;
        this.then = then;
        this.draft = draft;
        this.source = source;
    }

    /** What is promised to such a ticket now. */
    public SlaTerms today(SlaCase ticket) {
        return source.terms(today.pick(ticket));
    }

    /** What would be promised to it. */
    public SlaTerms then(SlaCase ticket) {
        SlaTermsRef picked = then.pick(ticket);
        UUID drafted = draft.ref().policyId();
        return picked.policyId().equals(drafted) ? draft : source.terms(picked);
    }
}
