package id.tanggap.server.sla;

import id.tanggap.server.sla.internal.Catalogue;

/** The catalogue of now, and the same with a draft in it. Immutable; any thread. */
public final class DraftCatalogue {
    private final Catalogue today;
    private final Catalogue then;
    private final TermsSource drafted;
    private final TermsSource source;

    /**
     * @param drafted what versions would say with the draft in force
     * @param source what they say now
     */
    DraftCatalogue(Catalogue today, Catalogue then, TermsSource drafted, TermsSource source) {
        this.today = today;
        this.then = then;
        this.drafted = drafted;
        this.source = source;
    }

    /** What is promised to such a ticket now. */
    public SlaTerms today(SlaCase ticket) {
        return source.terms(today.pick(ticket));
    }

    /** What would be promised to it. */
    public SlaTerms then(SlaCase ticket) {
        return drafted.terms(then.pick(ticket));
    }

    /** Whether something else would be promised to such a ticket, or by another policy. */
    public boolean touches(SlaCase ticket) {
        SlaTerms now = today(ticket);
        SlaTerms later = then(ticket);
        return !now.ref().policyId().equals(later.ref().policyId()) || !now.samePromise(later);
    }
}
