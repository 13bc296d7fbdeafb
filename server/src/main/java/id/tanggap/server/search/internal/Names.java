package id.tanggap.server.search.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.search.language.Choice;
import id.tanggap.server.search.language.Field;
import id.tanggap.server.search.language.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Names that queries may use, as they stand in the database; at most a minute old. */
@ApplicationScoped
@Transactional
public class Names implements Vocabulary {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Jdbc jdbc;
    private final LoadingCache<Field, List<Choice>> names;

    @Inject
    Names(DataSource dataSource) {
        jdbc = new Jdbc(dataSource);
        names = Caffeine.newBuilder().expireAfterWrite(KEPT).build(this::load);
    }

    @Override
    public List<Choice> choices(Field field) {
        return names.get(field);
    }

    /** Forgets all: somebody used a name that is not known yet. */
    public void refresh() {
        names.invalidateAll();
    }

    private List<Choice> load(Field field) {
        return switch (field) {
            case CATEGORY ->
                    coded(
                            "select c.code, c.name, c.name_en from ticket_category c"
                                    + " left join ticket_category p on p.code = c.parent_code"
                                    + " order by c.retired, coalesce(p.position, c.position),"
                                    + " c.parent_code is not null, c.position, c.code");
            case GROUP, HANDED_FROM ->
                    coded("select code, name, name_en from support_group order by level, name");
            case POLDA -> coded("select code, name, name from polda order by code");
            case UNIT ->
                    jdbc.list(
                            "select id::text, name from unit order by name",
                            row -> Choice.of(row.getString(1), row.getString(2)));
            case ASSIGNEE, WATCHER ->
                    jdbc.list(
                            "select id::text, username, name from app_user order by disabled, name",
                            row -> Choice.of(row.getString(1), row.getString(2), row.getString(3)));
            default -> List.of();
        };
    }

    private List<Choice> coded(String query) {
        return jdbc.list(
                query,
                row ->
                        Choice.of(
                                row.getString(1),
                                row.getString(1).toLowerCase(Locale.ROOT).replace('_', '-'),
                                row.getString(2),
                                row.getString(3)));
    }
}
