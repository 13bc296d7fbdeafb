package id.tanggap.protocol.category;

import id.tanggap.protocol.ServerEvent;

/**
 * A category was made, changed, retired or offered again: what there is to choose from is to be
 * read anew.
 *
 * @param category as it is now
 */
public record CategoryChanged(CategoryView category) implements ServerEvent {}
