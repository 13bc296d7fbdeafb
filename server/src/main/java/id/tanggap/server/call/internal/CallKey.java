package id.tanggap.server.call.internal;

/**
 * Names a call for good.
 *
 * @param pbx the PBX's system name
 * @param linkedId its key of the call
 */
record CallKey(String pbx, String linkedId) {}
