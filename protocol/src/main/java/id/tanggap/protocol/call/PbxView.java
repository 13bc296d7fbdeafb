package id.tanggap.protocol.call;

import java.time.Instant;

/**
 * State of the link to the PBX.
 *
 * @param state the state
 * @param since when it began
 */
public record PbxView(PbxState state, Instant since) {}
