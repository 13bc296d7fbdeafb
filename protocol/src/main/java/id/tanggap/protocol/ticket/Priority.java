package id.tanggap.protocol.ticket;

/** Order of work, computed from impact and urgency. */
public enum Priority {
    /** Last. */
    LOW,
    /** Usual. */
    NORMAL,
    /** Before the usual. */
    HIGH,
    /** At once. */
    CRITICAL;

    /** The matrix: impact x urgency. */
    public static Priority of(Impact impact, Urgency urgency) {
        return switch (impact.ordinal() + urgency.ordinal()) {
            case 0 -> LOW;
            case 1, 2 -> NORMAL;
            case 3 -> HIGH;
            default -> CRITICAL;
        };
    }
}
