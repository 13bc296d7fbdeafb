package id.tanggap.protocol.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user of the desk.
 *
 * @param id the user
 * @param username sign-in name
 * @param name name shown to others
 * @param roles what he may do
 * @param groups codes of the support groups he works in
 * @param extension the phone last used, offered at the next sign-in; null when none
 * @param disabled true when he may not sign in
 * @param version for updates by REST
 */
public record UserView(
        UUID id,
        String username,
        String name,
        Set<Role> roles,
        List<String> groups,
        @Nullable String extension,
        boolean disabled,
        int version) {
    public UserView {
        roles = Set.copyOf(roles);
        groups = List.copyOf(groups);
    }
}
