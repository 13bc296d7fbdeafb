package id.tanggap.server.dors;

/**
 * Stage of a report, from intake to the end of the case. The names are contract text of the DORS
 * gateway; the usual way is LAPOR, LIDIK, SIDIK, TAHAP_I, (P19, TAHAP_I)*, P21, TAHAP_II.
 */
public enum DorsStatus {
    /** Taken in at SPKT and numbered. */
    LAPOR,
    /** Penyelidikan: whether there was an offence at all. */
    LIDIK,
    /** Inquiry ended without an offence found (SP2HP A2). Ends the case. */
    HENTI_LIDIK,
    /** Penyidikan: evidence and suspect (SP2HP A3). */
    SIDIK,
    /** Case file sent to the prosecutor (JPU) for the first time. */
    TAHAP_I,
    /** The prosecutor returned the file with instructions; it will be sent again. */
    P19,
    /** The prosecutor declared the file complete. */
    P21,
    /** Suspect and evidence handed to the prosecutor. Ends the work of the police. */
    TAHAP_II,
    /** Investigation ended by order (SP3). Ends the case. */
    SP3,
    /** Settled by restorative justice. Ends the case. */
    RJ,
    /** A child's case settled outside the court. Ends the case. */
    DIVERSI,
    /** Handed to an equal or lower unit, which goes on with it. */
    LIMPAH,
    /** Taken over by a higher unit, which goes on with it. */
    AMBIL_ALIH,
    /** Withdrawn by the reporter. Ends the case. */
    CABUT;

    /** Whether the police's work on the report is over. */
    public boolean isFinal() {
        return switch (this) {
            case HENTI_LIDIK, TAHAP_II, SP3, RJ, DIVERSI, CABUT -> true;
            case LAPOR, LIDIK, SIDIK, TAHAP_I, P19, P21, LIMPAH, AMBIL_ALIH -> false;
        };
    }
}
