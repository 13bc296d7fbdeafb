package id.tanggap.protocol.category;

import id.tanggap.protocol.ClientCommand;

/** All categories, retired ones too. */
public record ListCategories() implements ClientCommand<CategoryList> {}
