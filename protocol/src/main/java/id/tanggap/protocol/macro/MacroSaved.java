package id.tanggap.protocol.macro;

import id.tanggap.protocol.ServerReply;

/** A macro as it is now. */
public record MacroSaved(MacroView macro) implements ServerReply {}
