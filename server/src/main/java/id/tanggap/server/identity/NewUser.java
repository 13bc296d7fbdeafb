package id.tanggap.server.identity;

import id.tanggap.protocol.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user to add.
 *
 * @param username sign-in name: letters, digits, dot, hyphen, underscore
 * @param name name shown to others
 * @param password first password
 * @param roles at least one
 * @param groups codes of support groups; none when left out
 */
public record NewUser(
        @NotNull @Pattern(regexp = NewUser.USERNAME) String username,
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
        @NotNull @Size(max = 1000) String password,
        @NotEmpty Set<@NotNull Role> roles,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 40) String> groups) {

    /** What a sign-in name looks like. */
    public static final String USERNAME = "[A-Za-z0-9][A-Za-z0-9._-]{1,39}";
}
