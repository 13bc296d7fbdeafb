package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.search.ViewSharing;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where views are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoredViews {
    private static final String SELECT =
            """
            select v.id, v.version, v.standing, v.owner_id, o.name as owner_name, v.name, v.query,
                   coalesce(l.sort, v.sort) as sort, array_to_string(coalesce(l.columns, v.columns), ',') as columns,
                   v.position, v.sharing, v.group_code
            from saved_view v
            left join app_user o on o.id = v.owner_id
            left join view_layout l on l.view_id = v.id and l.user_id = ?
            where (v.owner_id = ? or v.sharing = 'ALL'
                   or v.group_code in (select g.group_code from user_group g where g.user_id = ?))
            """;

    private static final String INSERT =
            """
            insert into saved_view (id, version, owner_id, name, query, sort, columns, position, sharing, group_code,
                                    updated_at, updated_by)
            values (?, 0, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE =
            """
            update saved_view set version = version + 1, name = ?, query = ?, sort = ?, columns = string_to_array(?, ','),
                                  position = ?, sharing = ?, group_code = ?, updated_at = ?, updated_by = ?
            where id = ?
            """;

    private static final String LAY_OUT =
            """
            insert into view_layout (user_id, view_id, columns, sort) values (?, ?, string_to_array(?, ','), ?)
            on conflict (user_id, view_id) do update set columns = excluded.columns, sort = excluded.sort
            """;

    private final Jdbc jdbc;
    private final Clock clock;

    @Inject
    StoredViews(DataSource dataSource, Clock clock) {
        jdbc = new Jdbc(dataSource);
        this.clock = clock;
    }

    /**
     * A view as it is kept, with the user's own sort and columns.
     *
     * @param ownerId null for views that always exist
     */
    public record StoredView(
            UUID id,
            int version,
            @Nullable TicketView standing,
            @Nullable UUID ownerId,
            @Nullable String ownerName,
            String name,
            String query,
            TicketSort sort,
            List<TicketColumn> columns,
            int position,
            ViewSharing sharing,
            @Nullable String group) {}

    /** All views the user sees, in their order. */
    public List<StoredView> visibleTo(UUID userId) {
        return jdbc.list(
                SELECT + " order by v.position, v.standing is null, v.name, v.id",
                StoredViews::read,
                userId,
                userId,
                userId);
    }

    /** The view, if the user sees it. */
    public Optional<StoredView> find(UUID viewId, UUID userId) {
        return jdbc.find(
                SELECT + " and v.id = ?", StoredViews::read, userId, userId, userId, viewId);
    }

    /** The view, if the user sees it, locked until the transaction ends. */
    public Optional<StoredView> lock(UUID viewId, UUID userId) {
        return jdbc.find(
                SELECT + " and v.id = ? for update of v",
                StoredViews::read,
                userId,
                userId,
                userId,
                viewId);
    }

    /** How many views the user has made; the user is locked, so that two at once count right. */
    public int ofOwner(UUID userId) {
        jdbc.find("select 1 from app_user where id = ? for update", row -> 1, userId);
        return jdbc.find(
                        "select count(*) from saved_view where owner_id = ?",
                        row -> row.getInt(1),
                        userId)
                .orElse(0);
    }

    /** Whether there is a support group with that code. */
    public boolean isGroup(String code) {
        return jdbc.find("select 1 from support_group where code = ?", row -> 1, code).isPresent();
    }

    /** Keeps a new view. */
    public void insert(UUID id, SaveView view, Actor actor) {
        jdbc.update(
                INSERT,
                id,
                actor.userId(),
                view.name().strip(),
                view.query().strip(),
                view.sort().name(),
                text(view.columns()),
                view.position(),
                view.sharing().name(),
                view.group(),
                clock.instant(),
                actor.name());
    }

    /** Changes a view. */
    public void update(UUID id, SaveView view, Actor actor) {
        jdbc.update(
                UPDATE,
                view.name().strip(),
                view.query().strip(),
                view.sort().name(),
                text(view.columns()),
                view.position(),
                view.sharing().name(),
                view.group(),
                clock.instant(),
                actor.name(),
                id);
    }

    /** Deletes a view. */
    public void delete(UUID id) {
        jdbc.update("delete from saved_view where id = ?", id);
    }

    /** Keeps what a user wants differently; nothing goes back to what the view has. */
    public void layOut(LayOutView layout, UUID userId) {
        if (layout.columns().isEmpty() && layout.sort() == null) {
            jdbc.update(
                    "delete from view_layout where user_id = ? and view_id = ?",
                    userId,
                    layout.viewId());
            return;
        }
        jdbc.update(
                LAY_OUT,
                userId,
                layout.viewId(),
                layout.columns().isEmpty() ? null : text(layout.columns()),
                layout.sort() == null ? null : layout.sort().name());
    }

    private static String text(Collection<TicketColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static StoredView read(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        return new StoredView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                standing == null ? null : TicketView.valueOf(standing),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getString("name"),
                row.getString("query"),
                TicketSort.valueOf(row.getString("sort")),
                columns(row.getString("columns")),
                row.getInt("position"),
                ViewSharing.valueOf(row.getString("sharing")),
                row.getString("group_code"));
    }

    /** A column of a newer server is left out. */
    private static List<TicketColumn> columns(String text) {
        return Arrays.stream(text.split(","))
                .flatMap(
                        name -> Stream.of(TicketColumn.values()).filter(c -> c.name().equals(name)))
                .toList();
    }
}
