package id.tanggap.protocol.unit;

import id.tanggap.protocol.ClientCommand;

/** All Polda and units; small and rarely changed, the console keeps them. */
public record ListUnits() implements ClientCommand<UnitList> {}
