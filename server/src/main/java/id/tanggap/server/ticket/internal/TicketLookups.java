package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketOptions.Category;
import id.tanggap.protocol.ticket.TicketOptions.Group;
import id.tanggap.protocol.ticket.TicketOptions.Member;
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

/** What stands around a ticket: categories, groups and their members, thread, calls. */
@ApplicationScoped
public class TicketLookups {
    private static final int THREAD = 200;

    private final EntityManager em;

    @Inject
    TicketLookups(EntityManager em) {
        this.em = em;
    }

    /** Support group of a category; empty when there is no such category. */
    public Optional<String> groupOf(String category) {
        return text("select group_code from ticket_category where code = :key", category);
    }

    /** Whether there is a support group with that code. */
    public boolean isGroup(String code) {
        return text("select code from support_group where code = :key", code).isPresent();
    }

    /** Whether there is a unit with that id. */
    public boolean isUnit(UUID id) {
        return text("select name from unit where id = :key", id).isPresent();
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
        List<Category> categories =
                rows("select code, name, name_en, group_code from ticket_category order by position")
                        .map(
                                c ->
                                        new Category(
                                                c.get("code", String.class),
                                                c.get("name", String.class),
                                                c.get("name_en", String.class),
                                                c.get("group_code", String.class)))
                        .toList();
        Map<String, List<Member>> members =
                rows("""
                        select g.group_code, u.id, u.name from user_group g join app_user u on u.id = g.user_id
                        where not u.disabled order by u.name, u.id
                        """)
                        .collect(
                                Collectors.groupingBy(
                                        m -> m.get("group_code", String.class),
                                        Collectors.mapping(
                                                m ->
                                                        new Member(
                                                                m.get("id", UUID.class),
                                                                m.get("name", String.class)),
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
        return new TicketOptions(categories, groups);
    }

    /** The newest entries of the thread, oldest first. */
    public List<TicketEntry> thread(UUID ticketId) {
        return em
                .createQuery(
                        "from ThreadEntry where ticketId = :ticket order by at desc, id desc",
                        ThreadEntry.class)
                .setParameter("ticket", ticketId)
                .setMaxResults(THREAD)
                .getResultList()
                .reversed()
                .stream()
                .map(ThreadEntry::view)
                .toList();
    }

    /** Calls linked to the ticket, in the order they were linked. */
    public List<UUID> calls(UUID ticketId) {
        return em.createNativeQuery(
                        "select call_id from ticket_call where ticket_id = :ticket order by linked_at, call_id",
                        UUID.class)
                .setParameter("ticket", ticketId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
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
