package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ServerEvent;

/** An article was written, changed, moved, rated or linked. */
public record ArticleChanged(ArticleRow article) implements ServerEvent {}
