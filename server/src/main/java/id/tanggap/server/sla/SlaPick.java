package id.tanggap.server.sla;

/**
 * The promise for a ticket as the catalogue stands.
 *
 * @param ref versions of the policy that fits best and of its calendar
 * @param revision revision of the catalogue that was looked at
 */
public record SlaPick(SlaTermsRef ref, int revision) {}
