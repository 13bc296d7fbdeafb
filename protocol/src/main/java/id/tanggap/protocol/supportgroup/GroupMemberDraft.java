package id.tanggap.protocol.supportgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A member as a supervisor wants him.
 *
 * @param userId a user who is not disabled
 * @param skills codes of the categories he knows best
 * @param poldas codes of the Polda he covers
 */
public record GroupMemberDraft(
        @NotNull UUID userId,
        @NotNull @Size(max = 100) List<@NotNull @Size(max = 40) String> skills,
        @NotNull @Size(max = 60) List<@NotNull @Size(max = 40) String> poldas) {}
