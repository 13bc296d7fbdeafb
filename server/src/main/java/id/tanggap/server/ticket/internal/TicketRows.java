package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.server.platform.page.PageCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tickets as lists show them, each list by one statement. */
@ApplicationScoped
public class TicketRows {
    private static final String OPEN = "t.status not in ('RESOLVED', 'CLOSED')";

    /** Open ones that are not snoozed. */
    private static final String IN_SIGHT = OPEN + " and t.snoozed_until is null";

    private final EntityManager em;
    private final TicketRowMapper mapper;
    private final Clock clock;

    @Inject
    TicketRows(EntityManager em, TicketRowMapper mapper, Clock clock) {
        this.em = em;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** One ticket; it must exist. */
    public TicketRow get(UUID id) {
        return mapper.row(
                (Tuple)
                        em.createNativeQuery(
                                        TicketRowMapper.SELECT
                                                + TicketRowMapper.FROM
                                                + "where t.id = :id",
                                        Tuple.class)
                                .setParameter("id", id)
                                .getSingleResult());
    }

    /** Rows of tickets in the order of their ids; those that do not exist are left out. */
    public List<TicketRow> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> found =
                em.createNativeQuery(
                                TicketRowMapper.SELECT
                                        + TicketRowMapper.FROM
                                        + "where t.id in (:ids)",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .getResultList();
        Map<UUID, TicketRow> rows =
                found.stream()
                        .map(mapper::row)
                        .collect(Collectors.toMap(TicketRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** Tickets the contact raised, newest first. */
    public List<TicketRow> ofContact(UUID contactId, int max) {
        return list("t.contact_id = :key order by t.created_at desc, t.id desc", contactId, max);
    }

    /** Open tickets of the unit, most urgent due time first. */
    public List<TicketRow> openOfUnit(UUID unitId, int max) {
        return list("t.unit_id = :key and " + OPEN + " order by t.next_due_at, t.id", unitId, max);
    }

    /** Tickets about the asset, newest first. */
    public List<TicketRow> ofAsset(UUID assetId, int max) {
        return list("t.asset_id = :key order by t.created_at desc, t.id desc", assetId, max);
    }

    /** A page of a view, with the number of open tickets that fit the filter. */
    public TicketPage page(ListTickets command, UUID userId) {
        PageCursor cursor = PageCursor.decode(command.cursor());
        Filter filter = Filter.of(command);
        Order order = Order.of(command);
        String sql =
                TicketRowMapper.SELECT
                        + ", "
                        + order.column()
                        + " as sort_key\n"
                        + TicketRowMapper.FROM
                        + "where "
                        + view(command)
                        + filter.sql()
                        + (cursor == null ? "" : order.after())
                        + order.by()
                        + " limit :limit";
        Query query = em.createNativeQuery(sql, Tuple.class);
        filter.bind(query);
        query.setParameter("limit", command.limit() + 1);
        switch (command.view()) {
            case MINE -> query.setParameter("user", userId).setParameter("now", clock.instant());
            case UNASSIGNED -> query.setParameter("user", userId);
            case OPEN, SNOOZED, PENDING, DONE, ALL -> {}
        }
        if (cursor != null) {
            query.setParameter("key", instant(cursor)).setParameter("after", cursor.id());
        }
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> rows = query.getResultList();
        return new TicketPage(
                rows.stream().limit(command.limit()).map(mapper::row).toList(),
                PageCursor.next(
                        rows,
                        command.limit(),
                        last ->
                                new PageCursor(
                                        last.get("sort_key", Instant.class).toString(),
                                        last.get("id", UUID.class))),
                countOpen(filter));
    }

    private int countOpen(Filter filter) {
        Query count =
                em.createNativeQuery(
                        "select count(*) from ticket t left join unit u on u.id = t.unit_id where "
                                + IN_SIGHT
                                + filter.sql(),
                        Long.class);
        filter.bind(count);
        return Math.toIntExact((Long) count.getSingleResult());
    }

    private List<TicketRow> list(String condition, UUID key, int max) {
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> rows =
                em.createNativeQuery(
                                TicketRowMapper.SELECT
                                        + TicketRowMapper.FROM
                                        + "where "
                                        + condition
                                        + " limit :limit",
                                Tuple.class)
                        .setParameter("key", key)
                        .setParameter("limit", max)
                        .getResultList();
        return rows.stream().map(mapper::row).toList();
    }

    private static String view(ListTickets command) {
        return switch (command.view()) {
            case OPEN -> IN_SIGHT;
            case MINE ->
                    IN_SIGHT
                            + " and t.assignee_id in (select cast(:user as uuid) union all"
                            + " select user_id from absence where substitute_id = :user"
                            + " and from_at <= :now and until_at > :now)";
            case UNASSIGNED ->
                    IN_SIGHT
                            + " and t.assignee_id is null and t.group_code in"
                            + " (select group_code from user_group where user_id = :user)";
            case SNOOZED -> "t.snoozed_until is not null";
            case PENDING -> "t.status = 'PENDING'";
            case DONE -> "t.status in ('RESOLVED', 'CLOSED')";
            case ALL -> "true";
        };
    }

    private static Instant instant(PageCursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeException _) {
            throw PageCursor.invalid();
        }
    }

    /** How a view is ordered; the id decides among equals. */
    private enum Order {
        DUE_NEXT("t.next_due_at", ">", ""),
        CHANGED_LAST("t.updated_at", "<", " desc"),
        FILED_LAST("t.created_at", "<", " desc");

        private final String column;
        private final String beyond;
        private final String direction;

        Order(String column, String beyond, String direction) {
            this.column = column;
            this.beyond = beyond;
            this.direction = direction;
        }

        static Order of(ListTickets command) {
            return switch (command.view()) {
                case OPEN, MINE, UNASSIGNED, SNOOZED, PENDING -> DUE_NEXT;
                case DONE -> CHANGED_LAST;
                case ALL -> FILED_LAST;
            };
        }

        String column() {
            return column;
        }

        String after() {
            return " and (" + column + ", t.id) " + beyond + " (:key, :after)";
        }

        String by() {
            return " order by " + column + direction + ", t.id" + direction;
        }
    }

    /** What the user narrows a view down to. */
    private record Filter(
            TicketSearch search,
            @Nullable String polda,
            @Nullable UUID unit,
            @Nullable Integer handovers,
            @Nullable Integer pingPongs,
            @Nullable Boolean escalated) {
        static Filter of(ListTickets command) {
            return new Filter(
                    TicketSearch.of(command.text()),
                    command.poldaCode(),
                    command.unitId(),
                    command.handoversFrom(),
                    command.pingPongsFrom(),
                    command.escalated());
        }

        String sql() {
            return search.sql()
                    + (polda == null ? "" : " and u.polda_code = :polda")
                    + (unit == null ? "" : " and t.unit_id = :unit")
                    + (handovers == null ? "" : " and t.handover_count >= :handovers")
                    + (pingPongs == null ? "" : " and t.ping_pong_count >= :pingPongs")
                    + (escalated == null
                            ? ""
                            : " and t.escalated_at is " + (escalated ? "not null" : "null"));
        }

        void bind(Query query) {
            search.parameters().forEach(query::setParameter);
            if (polda != null) {
                query.setParameter("polda", polda);
            }
            if (unit != null) {
                query.setParameter("unit", unit);
            }
            if (handovers != null) {
                query.setParameter("handovers", handovers);
            }
            if (pingPongs != null) {
                query.setParameter("pingPongs", pingPongs);
            }
        }
    }
}
