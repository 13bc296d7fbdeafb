package id.tanggap.telephony;

/** Which side put the phone down first. */
public enum EndedBy {
    /** A phone of the desk. For an internal call: the phone that was called. */
    AGENT,
    /** The other side: the caller of an inbound call, the called party of an outbound one. */
    OTHER_PARTY,
    /** The PBX itself: queue timeout, refused route, hang-up by an AMI action. */
    PBX,
    /** Not known, for example because the end was not seen. */
    UNKNOWN
}
