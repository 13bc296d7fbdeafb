package id.tanggap.protocol.knowledge;

import java.util.List;
import java.util.UUID;

/**
 * Words and phrases that mean the same to search.
 *
 * @param id the group
 * @param terms at least two, as users write them; capitals, accents and punctuation do not matter
 * @param updatedBy who changed it last
 * @param version for updates
 */
public record SynonymGroup(UUID id, List<String> terms, String updatedBy, int version) {
    public SynonymGroup {
        terms = List.copyOf(terms);
    }
}
