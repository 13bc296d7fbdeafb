package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;

/** All groups of synonyms. */
public record ListSynonyms() implements ClientCommand<SynonymList> {}
