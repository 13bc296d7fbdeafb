package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketOptions.Category;
import id.tanggap.protocol.ticket.TicketOptions.Group;
import id.tanggap.protocol.ticket.TicketOptions.Member;
import id.tanggap.server.category.CategoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tickets refer to: categories, groups and their members, users, units, curricula. */
@ApplicationScoped
public class TicketLookups {
    private final EntityManager em;
    private final CategoryService categories;

    @Inject
    TicketLookups(EntityManager em, CategoryService categories) {
        this.em = em;
        this.categories = categories;
    }

    /** Whether there is a support group with that code. */
    public boolean isGroup(String code) {
        return text("select code from support_group where code = :key", code).isPresent();
    }

    /** Whether there is a unit with that id. */
    public boolean isUnit(UUID id) {
        return unitName(id).isPresent();
    }

    /** Name of a unit. */
    Optional<String> unitName(UUID id) {
        return text("select name from unit where id = :key", id);
    }

    /** Code of a unit's Polda; null when there is no such unit. */
    @Nullable String poldaOf(UUID unitId) {
        return text("select polda_code from unit where id = :key", unitId).orElse(null);
    }

    /** Whether there is a curriculum with that code. */
    boolean isCurriculum(String code) {
        return text("select code from curriculum where code = :key", code).isPresent();
    }

    /** Name of a user; null for nobody. */
    public @Nullable String nameOf(@Nullable UUID userId) {
        return userId == null
                ? null
                : text("select name from app_user where id = :key", userId).orElse(null);
    }

    /** Name of the user if he works in the group and is not disabled. */
    public Optional<String> memberName(String group, UUID userId) {
        return em.createNativeQuery(
                        """
                        select u.name from user_group g join app_user u on u.id = g.user_id
                        where g.group_code = :group and u.id = :user and not u.disabled
                        """,
                        String.class)
                .setParameter("group", group)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Categories and groups to choose from. */
    public TicketOptions options() {
        List<Category> offered =
                categories.offered().stream()
                        .map(
                                c ->
                                        new Category(
                                                c.code(),
                                                c.name(),
                                                c.nameEn(),
                                                c.group(),
                                                c.parent(),
                                                c.fields()))
                        .toList();
        Map<String, List<Member>> members =
                rows("""
                        select g.group_code, u.id, u.name, u.username from user_group g join app_user u on u.id = g.user_id
                        where not u.disabled order by u.name, u.id
                        """)
                        .collect(
                                Collectors.groupingBy(
                                        m -> m.get("group_code", String.class),
                                        Collectors.mapping(
                                                m ->
                                                        new Member(
                                                                m.get("id", UUID.class),
                                                                m.get("name", String.class),
                                                                m.get("username", String.class)),
                                                Collectors.toList())));
        List<Group> groups =
                rows("select code, name, name_en, level from support_group order by level, name")
                        .map(
                                g ->
                                        new Group(
                                                g.get("code", String.class),
                                                g.get("name", String.class),
                                                g.get("name_en", String.class),
                                                g.get("level", Number.class).intValue(),
                                                members.getOrDefault(
                                                        g.get("code", String.class), List.of())))
                        .toList();
        return new TicketOptions(offered, groups);
    }

    private Optional<String> text(String sql, Object key) {
        return em.createNativeQuery(sql, String.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    @SuppressWarnings("unchecked") // a native query with a Tuple result
    private java.util.stream.Stream<Tuple> rows(String sql) {
        List<Tuple> rows = em.createNativeQuery(sql, Tuple.class).getResultList();
        return rows.stream();
    }
}
