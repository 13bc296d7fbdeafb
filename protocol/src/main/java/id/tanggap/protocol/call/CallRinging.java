package id.tanggap.protocol.call;

import id.tanggap.protocol.ServerEvent;

/** The agent's phone rings; goes to that agent only. */
public record CallRinging(CallerCard card) implements ServerEvent {}
