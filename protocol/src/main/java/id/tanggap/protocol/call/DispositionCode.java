package id.tanggap.protocol.call;

/** What came of an answered call; the agent picks it in wrap-up. */
public enum DispositionCode {
    /** The question was answered on the phone. */
    RESOLVED,
    /** A ticket was filed or carried on. */
    TICKET,
    /** Information only. */
    INFORMATION,
    /** The desk calls back. */
    CALL_BACK,
    /** Not for this desk; the caller was told where to go. */
    REFERRED,
    /** Wrong number. */
    WRONG_NUMBER,
    /** Nobody spoke. */
    SILENT,
    /** Nuisance call. */
    PRANK,
    /** System: the wrap-up time ran out without a choice. */
    NOT_GIVEN
}
