package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Removes a group of synonyms. */
public record RemoveSynonyms(@NotNull UUID groupId, @NotNull Integer version)
        implements ClientCommand<SynonymList> {}
