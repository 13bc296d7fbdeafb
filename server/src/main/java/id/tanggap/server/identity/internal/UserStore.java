package id.tanggap.server.identity.internal;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rows of users. Plain JDBC rather than entities, because {@code ./tanggap user} works on them
 * without starting the server.
 */
@ApplicationScoped
public class UserStore {
    /**
     * A user with what nobody else may see.
     *
     * @param view the user
     * @param passwordHash Argon2id
     * @param sessionsSince tokens issued before do not count
     */
    public record StoredUser(UserView view, String passwordHash, Instant sessionsSince) {}

    /** A support group without its members. */
    public record StoredGroup(String code, String name, String nameEn, int level) {}

    private static final String SELECT =
            """
            select u.id, u.username, u.name, u.password_hash, u.disabled, u.sessions_since, u.extension, u.version,
                   array(select role from user_role r where r.user_id = u.id order by role) as roles,
                   array(select group_code from user_group g where g.user_id = u.id order by group_code) as groups
            from app_user u
            """;

    private final Jdbc jdbc;

    /** On the datasource. */
    @Inject
    public UserStore(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** All users by sign-in name. */
    public List<StoredUser> list() {
        return jdbc.list(SELECT + "order by lower(u.username)", UserStore::read);
    }

    /** Users whose sign-in name comes after the given one. */
    public List<StoredUser> listAfter(String username, int limit) {
        return jdbc.list(
                SELECT + "where lower(u.username) > lower(?) order by lower(u.username) limit ?",
                UserStore::read,
                username,
                limit);
    }

    /** One user. */
    public Optional<StoredUser> find(UUID id) {
        return jdbc.find(SELECT + "where u.id = ?", UserStore::read, id);
    }

    /** One user, who is not changed by others until the transaction ends. */
    public Optional<StoredUser> lock(UUID id) {
        return jdbc.find(SELECT + "where u.id = ? for update of u", UserStore::read, id);
    }

    /** One user by sign-in name, upper and lower case alike. */
    public Optional<StoredUser> findByName(String username) {
        return jdbc.find(SELECT + "where lower(u.username) = lower(?)", UserStore::read, username);
    }

    /** Users that may sign in, with the moment from which tokens count. */
    public Map<UUID, Instant> activeSince() {
        return jdbc
                .list(
                        "select id, sessions_since from app_user where not disabled",
                        row ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        Jdbc.instant(row, "sessions_since")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many users with the role may sign in. Locks them until the transaction ends. */
    public int countActive(Role role) {
        return jdbc.list(
                        """
                        select u.id from app_user u join user_role r on r.user_id = u.id
                        where r.role = ? and not u.disabled order by u.id for update of u
                        """,
                        row -> row.getObject("id", UUID.class),
                        role.name())
                .size();
    }

    /** Adds a user. */
    public void insert(StoredUser user, Instant createdAt) {
        UserView view = user.view();
        jdbc.update(
                """
                insert into app_user (id, username, name, password_hash, sessions_since, created_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                view.id(),
                view.username(),
                view.name(),
                user.passwordHash(),
                user.sessionsSince(),
                createdAt);
        for (Role role : view.roles()) {
            jdbc.update(
                    "insert into user_role (user_id, role) values (?, ?)", view.id(), role.name());
        }
        for (String group : view.groups()) {
            jdbc.update(
                    "insert into user_group (user_id, group_code) values (?, ?)", view.id(), group);
        }
    }

    /** Disables or enables. */
    public void setDisabled(UUID id, boolean disabled, Instant sessionsSince) {
        jdbc.update(
                "update app_user set disabled = ?, sessions_since = ?, version = version + 1 where id = ?",
                disabled,
                sessionsSince,
                id);
    }

    /** Sets another password. */
    public void setPassword(UUID id, String hash, Instant sessionsSince) {
        jdbc.update(
                "update app_user set password_hash = ?, sessions_since = ?, version = version + 1 where id = ?",
                hash,
                sessionsSince,
                id);
    }

    /** Replaces the hash by a stronger one of the same password. */
    public void rehash(UUID id, String hash) {
        jdbc.update("update app_user set password_hash = ? where id = ?", hash, id);
    }

    /** Keeps the phone last used. */
    public void rememberExtension(UUID id, @Nullable String extension) {
        jdbc.update("update app_user set extension = ? where id = ?", extension, id);
    }

    /** All support groups by level. */
    public List<StoredGroup> groups() {
        return jdbc.list(
                "select code, name, name_en, level from support_group order by level, code",
                row ->
                        new StoredGroup(
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("name_en"),
                                row.getInt("level")));
    }

    /** Those of the codes that are no support group. */
    public Set<String> unknownGroups(Collection<String> codes) {
        Set<String> known = groups().stream().map(StoredGroup::code).collect(Collectors.toSet());
        return codes.stream().filter(c -> !known.contains(c)).collect(Collectors.toSet());
    }

    private static StoredUser read(ResultSet row) throws SQLException {
        return new StoredUser(
                new UserView(
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("name"),
                        strings(row.getArray("roles")).stream()
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()),
                        strings(row.getArray("groups")),
                        row.getString("extension"),
                        row.getBoolean("disabled"),
                        row.getInt("version")),
                row.getString("password_hash"),
                Jdbc.instant(row, "sessions_since"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
