package id.tanggap.server.sla;

/**
 * Fired inside the transaction that changed a policy, a calendar or the holidays; observe it after
 * success to count open tickets anew.
 */
public enum SlaCatalogueChanged {
    /** What has changed, {@link SlaService#changesSince} tells. */
    INSTANCE
}
