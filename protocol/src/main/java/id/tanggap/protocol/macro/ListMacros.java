package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;

/** The macros a user may apply: the shared ones and his own. */
public record ListMacros() implements ClientCommand<MacroList> {}
