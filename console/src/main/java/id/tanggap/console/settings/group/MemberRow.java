package id.tanggap.console.settings.group;

import java.util.Set;
import java.util.UUID;

/**
 * A member of a support group as it is being changed.
 *
 * @param skills codes of the categories he knows best
 * @param poldas codes of the Polda he covers
 */
public record MemberRow(UUID userId, String name, Set<String> skills, Set<String> poldas) {
    public MemberRow {
        skills = Set.copyOf(skills);
        poldas = Set.copyOf(poldas);
    }
}
