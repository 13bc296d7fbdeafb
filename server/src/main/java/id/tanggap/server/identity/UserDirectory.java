package id.tanggap.server.identity;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.identity.internal.UserStore;
import id.tanggap.server.identity.internal.UserStore.StoredUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Users and support groups as other features need them. */
@ApplicationScoped
@Transactional
public class UserDirectory {
    private final UserStore users;

    @Inject
    UserDirectory(UserStore users) {
        this.users = users;
    }

    /** The user, disabled or not; empty when there is none. */
    public Optional<UserView> find(UUID userId) {
        return users.find(userId).map(StoredUser::view);
    }

    /** All users, disabled ones too, by sign-in name. */
    public List<UserView> list() {
        return users.list().stream().map(StoredUser::view).toList();
    }

    /** Whether the user works in the support group and is not disabled. */
    public boolean isMember(UUID userId, String group) {
        return find(userId).filter(u -> !u.disabled() && u.groups().contains(group)).isPresent();
    }

    /** All support groups with their members, by level. */
    public List<SupportGroup> groups() {
        List<UserView> active = list().stream().filter(u -> !u.disabled()).toList();
        return users.groups().stream()
                .map(
                        g ->
                                new SupportGroup(
                                        g.code(),
                                        g.name(),
                                        g.nameEn(),
                                        g.level(),
                                        active.stream()
                                                .filter(u -> u.groups().contains(g.code()))
                                                .toList()))
                .toList();
    }

    /** Keeps the phone that the user signed in to, to offer it the next time. */
    public void rememberExtension(UUID userId, @Nullable String extension) {
        users.rememberExtension(userId, extension);
    }
}
