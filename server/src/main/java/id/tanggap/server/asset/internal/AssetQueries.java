package id.tanggap.server.asset.internal;

import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.server.platform.page.PageCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assets as they are shown, each list by one statement. */
@ApplicationScoped
public class AssetQueries {
    private static final int MAX_WORDS = 6;

    private static final String SELECT =
            """
            select a.id, a.tag, a.kind, a.model, a.serial, a.unit_id, u.name as unit_name, u.polda_code,
                   a.location, a.owner, a.warranty_until, a.state, a.note, a.updated_at, a.updated_by, a.version, a.tag_key,
                   (select count(*) from ticket t where t.asset_id = a.id) as tickets,
                   (select count(*) from ticket t where t.asset_id = a.id and t.status not in ('RESOLVED', 'CLOSED')) as open_tickets
            from asset a left join unit u on u.id = a.unit_id
            """;

    private final EntityManager em;

    @Inject
    AssetQueries(EntityManager em) {
        this.em = em;
    }

    /** A page of the assets that fit, by tag. */
    public AssetPage search(SearchAssets command) {
        PageCursor cursor = PageCursor.decode(command.cursor());
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("where true");
        words(command.text(), where, values);
        add(where, values, "a.kind = :kind", "kind", name(command.kind()));
        if (command.state() == null) {
            where.append(" and a.state <> 'RETIRED'");
        } else {
            add(where, values, "a.state = :state", "state", name(command.state()));
        }
        add(where, values, "u.polda_code = :polda", "polda", command.poldaCode());
        add(where, values, "a.unit_id = :unit", "unit", command.unitId());
        if (command.deskOnly()) {
            where.append(" and a.unit_id is null");
        }
        add(where, values, "a.tag_key > :after", "after", cursor == null ? null : cursor.key());
        Query query =
                em.createNativeQuery(
                        SELECT + where + " order by a.tag_key limit :limit", Tuple.class);
        values.forEach(query::setParameter);
        query.setParameter("limit", command.limit() + 1);
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> rows = query.getResultList();
        return new AssetPage(
                rows.stream().limit(command.limit()).map(AssetQueries::view).toList(),
                PageCursor.next(
                        rows,
                        command.limit(),
                        last ->
                                new PageCursor(
                                        last.get("tag_key", String.class),
                                        last.get("id", UUID.class))));
    }

    /** One asset, if there is one with that id. */
    public Optional<AssetView> find(UUID id) {
        return em.createNativeQuery(SELECT + "where a.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> view((Tuple) row));
    }

    private static void words(
            @Nullable String text, StringBuilder where, Map<String, Object> values) {
        if (text == null || text.isBlank()) {
            return;
        }
        List<String> words =
                Arrays.stream(text.strip().split("\\s+")).distinct().limit(MAX_WORDS).toList();
        for (int i = 0; i < words.size(); i++) {
            where.append(
                    " and (a.search like search_text(:word%1$d) or search_text(coalesce(u.name, '')) like search_text(:word%1$d))"
                            .formatted(i));
            values.put("word" + i, pattern(words.get(i)));
        }
    }

    /** The word for {@code like}: anywhere, its own wildcards taken literally. */
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static AssetView view(Tuple row) {
        return new AssetView(
                row.get("id", UUID.class),
                row.get("tag", String.class),
                AssetKind.valueOf(row.get("kind", String.class)),
                row.get("model", String.class),
                row.get("serial", String.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                row.get("polda_code", String.class),
                row.get("location", String.class),
                row.get("owner", String.class),
                row.get("warranty_until", LocalDate.class),
                AssetState.valueOf(row.get("state", String.class)),
                row.get("note", String.class),
                row.get("open_tickets", Number.class).intValue(),
                row.get("tickets", Number.class).intValue(),
                row.get("updated_at", Instant.class),
                row.get("updated_by", String.class),
                row.get("version", Integer.class));
    }
}
