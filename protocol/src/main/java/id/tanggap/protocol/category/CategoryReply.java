package id.tanggap.protocol.category;

import id.tanggap.protocol.ServerReply;

/** One category. */
public record CategoryReply(CategoryView category) implements ServerReply {}
