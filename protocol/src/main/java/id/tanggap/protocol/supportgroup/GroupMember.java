package id.tanggap.protocol.supportgroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a support group, as far as tickets are concerned.
 *
 * @param userId the user
 * @param name his name
 * @param skills codes of the categories he knows best, of either level; empty: none in particular
 * @param poldas codes of the Polda he covers; empty: none in particular
 * @param lastAssignedAt when he was last given a ticket of the group; null: never
 * @param absentUntil end of the absence he is in now; null when he is there
 */
public record GroupMember(
        UUID userId,
        String name,
        List<String> skills,
        List<String> poldas,
        @Nullable Instant lastAssignedAt,
        @Nullable Instant absentUntil) {
    public GroupMember {
        skills = List.copyOf(skills);
        poldas = List.copyOf(poldas);
    }
}
