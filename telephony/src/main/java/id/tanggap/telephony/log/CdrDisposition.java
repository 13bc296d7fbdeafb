package id.tanggap.telephony.log;

/** How a leg ended, in the words of the CDR; not the outcome of a call, see {@link CdrRecord}. */
public enum CdrDisposition {
    /** The leg was answered, if only by the queue itself. */
    ANSWERED,
    /** Nobody picked up. */
    NO_ANSWER,
    /** The far end was busy. */
    BUSY,
    /** It could not be placed. */
    FAILED,
    /** No free line. */
    CONGESTION
}
