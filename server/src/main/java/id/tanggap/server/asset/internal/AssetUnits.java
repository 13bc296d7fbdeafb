package id.tanggap.server.asset.internal;

import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Units as assets need them: keys, names, and names as files write them. */
@ApplicationScoped
public class AssetUnits {
    /** Place of what belongs to no unit, in the history. */
    static final String DESK = "Helpdesk";

    private final Jdbc jdbc;

    @Inject
    AssetUnits(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** Name of a unit; empty when there is none with that id. */
    public Optional<String> name(UUID id) {
        return jdbc.find("select name from unit where id = ?", row -> row.getString("name"), id);
    }

    /** Name of the place; null is the desk. */
    public String nameOrDesk(@Nullable UUID id) {
        return id == null ? DESK : name(id).orElse(id.toString());
    }

    /** Id of a unit that must exist; names repeat across Polda. */
    public UUID id(String poldaCode, String name) {
        return jdbc.find(
                        "select id from unit where polda_code = ? and name = ?",
                        row -> row.getObject("id", UUID.class),
                        poldaCode,
                        name)
                .orElseThrow();
    }

    /** Units of that name; of a Polda, by its code or name, when one is given. */
    List<UUID> named(String unit, @Nullable String polda) {
        return jdbc.list(
                """
                select u.id from unit u join polda p on p.code = u.polda_code
                where lower(u.name) = lower(?)
                  and (cast(? as text) is null or upper(?) = p.code or lower(?) in (lower(p.name), lower(replace(p.name, 'Polda ', ''))))
                """,
                row -> row.getObject("id", UUID.class),
                unit,
                polda,
                polda,
                polda);
    }
}
