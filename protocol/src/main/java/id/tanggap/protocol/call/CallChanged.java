package id.tanggap.protocol.call;

import id.tanggap.protocol.ServerEvent;

/** A call entered, was answered, ended, or was wrapped up: the view's state tells. */
public record CallChanged(CallView call) implements ServerEvent {}
