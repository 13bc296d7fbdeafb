package id.tanggap.server.sla;

/** Knows what a version of a policy and of its calendar says. */
@FunctionalInterface
public interface TermsSource {
    /** The terms of those versions; they exist. */
    SlaTerms terms(SlaTermsRef ref);
}
