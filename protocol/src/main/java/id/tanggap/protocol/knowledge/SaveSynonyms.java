package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes or changes a group of synonyms. Search uses it from then on.
 *
 * @param groupId null for a new group
 * @param version version read; required when changing
 * @param terms words and phrases that mean the same; a term belongs to one group only
 */
public record SaveSynonyms(
        @Nullable UUID groupId,
        @Nullable Integer version,
        @NotNull @Size(min = 2, max = 30) List<@NotBlank @Size(max = 60) String> terms)
        implements ClientCommand<SynonymList> {}
