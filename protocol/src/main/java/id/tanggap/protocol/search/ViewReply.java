package id.tanggap.protocol.search;

import id.tanggap.protocol.ServerReply;

/** A view after it was changed. */
public record ViewReply(SavedView view) implements ServerReply {}
