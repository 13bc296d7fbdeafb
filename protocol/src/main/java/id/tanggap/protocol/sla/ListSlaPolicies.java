package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;

/** Asks for all policies that are not retired, in the order in which they are tried. */
public record ListSlaPolicies() implements ClientCommand<SlaPolicyList> {}
