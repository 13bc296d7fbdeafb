package id.tanggap.server.supportgroup.internal;

import id.tanggap.protocol.supportgroup.AssignmentMode;
import id.tanggap.protocol.supportgroup.GroupMember;
import id.tanggap.protocol.supportgroup.GroupMemberDraft;
import id.tanggap.protocol.supportgroup.SaveSupportGroup;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.supportgroup.internal.RoundRobin.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Support groups and their members as they are kept. */
@ApplicationScoped
public class GroupStore {
    /** A member there is to write: with whom, and what he can do. */
    private static final String MEMBERS =
            """
            select g.group_code, u.id, u.name, g.skills, g.poldas, g.last_assigned_at,
                   (select max(a.until_at) from absence a
                    where a.user_id = u.id and a.from_at <= ? and a.until_at > ?) as absent_until
            from user_group g join app_user u on u.id = g.user_id
            where not u.disabled
            """;

    private final Jdbc jdbc;

    @Inject
    GroupStore(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** All of them by level. */
    public List<SupportGroupView> list(Instant now) {
        Map<String, List<GroupMember>> members =
                jdbc
                        .list(
                                MEMBERS + "order by u.name, u.id",
                                row -> Map.entry(row.getString("group_code"), member(row)),
                                now,
                                now)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return jdbc.list(
                "select * from support_group order by level, code",
                row -> group(row, members.getOrDefault(row.getString("code"), List.of())));
    }

    /** One of them, which nobody else changes until the transaction ends. */
    public Optional<SupportGroupView> lock(String code, Instant now) {
        return jdbc.find(
                "select * from support_group where code = ? for no key update",
                row -> group(row, membersOf(code, now)),
                code);
    }

    private List<GroupMember> membersOf(String code, Instant now) {
        return jdbc.list(
                MEMBERS + "and g.group_code = ? order by u.name, u.id",
                GroupStore::member,
                now,
                now,
                code);
    }

    /** Writes how it is and who works in it; who was disabled stays in it. */
    public void save(SaveSupportGroup command, String by, Instant now) {
        jdbc.update(
                """
                update support_group set assignment = ?, version = version + 1, updated_at = ?, updated_by = ?
                where code = ?
                """,
                command.assignment().name(),
                now,
                by,
                command.code());
        String[] users =
                command.members().stream().map(m -> m.userId().toString()).toArray(String[]::new);
        jdbc.update(
                """
                with gone as (
                    delete from user_group g using app_user u
                    where g.group_code = ? and u.id = g.user_id and not u.disabled and u.id <> all (cast(? as uuid[]))
                    returning g.user_id),
                come as (
                    insert into user_group (user_id, group_code) select unnest(cast(? as uuid[])), ?
                    on conflict do nothing returning user_id)
                update app_user set version = version + 1
                where id in (select user_id from gone union select user_id from come)
                """,
                command.code(),
                users,
                users,
                command.code());
        for (GroupMemberDraft member : command.members()) {
            jdbc.update(
                    "update user_group set skills = ?, poldas = ? where user_id = ? and group_code = ?",
                    member.skills().stream().distinct().toArray(String[]::new),
                    member.poldas().stream().distinct().toArray(String[]::new),
                    member.userId(),
                    command.code());
        }
    }

    /** Whether its tickets are assigned in turn. If so, nobody else's turn is found until then. */
    public boolean lockTurn(String code) {
        return jdbc.find(
                        "select code from support_group where code = ? and assignment = 'ROUND_ROBIN' for no key update",
                        row -> row.getString("code"),
                        code)
                .isPresent();
    }

    /** Members who are there. */
    public List<Candidate> there(String code, Instant now) {
        return membersOf(code, now).stream()
                .filter(m -> m.absentUntil() == null)
                .map(
                        m ->
                                new Candidate(
                                        m.userId(),
                                        m.name(),
                                        Set.copyOf(m.skills()),
                                        Set.copyOf(m.poldas()),
                                        m.lastAssignedAt()))
                .toList();
    }

    /** A member who is not disabled, away or not. */
    public Optional<GroupMember> member(String code, UUID userId, Instant now) {
        return jdbc.find(
                MEMBERS + "and g.group_code = ? and u.id = ?",
                GroupStore::member,
                now,
                now,
                code,
                userId);
    }

    /**
     * Notes that it was a member's turn: after everybody else's, although those who waited for
     * their turn looked at the clock before.
     */
    public void assigned(String code, UUID userId, Instant now) {
        jdbc.update(
                """
                update user_group set last_assigned_at = greatest(?, (
                    select max(last_assigned_at) + interval '1 microsecond' from user_group where group_code = ?))
                where group_code = ? and user_id = ?
                """,
                now,
                code,
                code,
                userId);
    }

    /** Whether two users, both not disabled, work in one group. */
    public boolean shareAGroup(UUID one, UUID other) {
        return jdbc.find(
                        """
                        select 1 from user_group a join user_group b on b.group_code = a.group_code
                        join app_user u on u.id = b.user_id
                        where a.user_id = ? and b.user_id = ? and not u.disabled limit 1
                        """,
                        row -> true,
                        one,
                        other)
                .isPresent();
    }

    private static SupportGroupView group(ResultSet row, List<GroupMember> members)
            throws SQLException {
        return new SupportGroupView(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getInt("level"),
                AssignmentMode.valueOf(row.getString("assignment")),
                members,
                Jdbc.instant(row, "updated_at"),
                row.getString("updated_by"),
                row.getInt("version"));
    }

    private static GroupMember member(ResultSet row) throws SQLException {
        return new GroupMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("skills").getArray()),
                List.of((String[]) row.getArray("poldas").getArray()),
                instant(row, "last_assigned_at"),
                instant(row, "absent_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Jdbc.instant(row, column);
    }
}
