package id.tanggap.server.call.internal;

/** How we learnt of a call. */
enum CallSource {
    /** We watched it. */
    LIVE,
    /** It was over when we read of it in the PBX's files. */
    FILES
}
