package id.tanggap.server.sla.internal;

import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.sla.SlaCase;
import id.tanggap.server.sla.SlaTermsRef;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Policies that apply, at one revision.
 *
 * <p>Of two policies that fit a ticket the more specific holds. They are compared by what they ask
 * for, in this order, and the first that only one of them asks for decides: Polda; category, the
 * ticket's own before the one above it; type; priority. Two policies that ask for the same cannot
 * exist, and the standard ones fit every ticket, so exactly one holds.
 */
public record Catalogue(int revision, List<Entry> entries) {
    /** A policy with the versions in force. */
    public record Entry(SlaPolicyDraft policy, SlaTermsRef ref) {}

    public Catalogue {
        entries = List.copyOf(entries);
    }

    /** The versions that hold for a ticket. */
    public SlaTermsRef pick(SlaCase ticket) {
        return entries.stream()
                .filter(e -> fits(e.policy(), ticket))
                .max(Comparator.comparingInt(e -> rank(e.policy(), ticket)))
                .map(Entry::ref)
                .orElseThrow(() -> new IllegalStateException("no policy fits " + ticket));
    }

    /** Policies in the order in which they are tried. */
    public static List<SlaPolicyView> inOrder(List<SlaPolicyView> policies) {
        return policies.stream()
                .sorted(
                        Comparator.comparingInt((SlaPolicyView p) -> -rank(p.policy(), false))
                                .thenComparing(
                                        p -> p.policy().priority(),
                                        Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(p -> p.policy().name()))
                .toList();
    }

    /** The same with a policy instead of the one of that id, or of one for the same tickets. */
    public Catalogue with(SlaPolicyDraft policy, SlaTermsRef ref) {
        Stream<Entry> others =
                entries.stream()
                        .filter(e -> !e.ref().policyId().equals(ref.policyId()))
                        .filter(e -> !PolicyCheck.sameCase(e.policy(), policy));
        return new Catalogue(
                revision, Stream.concat(others, Stream.of(new Entry(policy, ref))).toList());
    }

    /** Whether there is a policy for tickets of each priority that ask for nothing else. */
    public boolean fitsEveryTicket() {
        return Stream.of(Priority.values())
                .map(priority -> new SlaCase(TicketType.INCIDENT, priority, "", null, null))
                .allMatch(
                        ticket ->
                                entries.stream()
                                        .map(Entry::policy)
                                        .anyMatch(p -> p.ticketType() == null && fits(p, ticket)));
    }

    /** Whether the policy is for such tickets. */
    static boolean fits(SlaPolicyDraft policy, SlaCase ticket) {
        String category = policy.category();
        return policy.enabled()
                && (policy.ticketType() == null || policy.ticketType() == ticket.type())
                && (policy.priority() == null || policy.priority() == ticket.priority())
                && (policy.poldaCode() == null || policy.poldaCode().equals(ticket.poldaCode()))
                && (category == null
                        || category.equals(ticket.category())
                        || category.equals(ticket.parentCategory()));
    }

    /** How specific it is for a ticket that it fits. */
    private static int rank(SlaPolicyDraft policy, SlaCase ticket) {
        return rank(policy, ticket.category().equals(policy.category()));
    }

    /**
     * How specific it is.
     *
     * @param own whether its category is the lower one
     */
    static int rank(SlaPolicyDraft policy, boolean own) {
        int category = policy.category() == null ? 0 : own ? 2 : 1;
        return (policy.poldaCode() == null ? 0 : 16)
                + category * 4
                + (policy.ticketType() == null ? 0 : 2)
                + (policy.priority() == null ? 0 : 1);
    }
}
