package id.tanggap.server.macro.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.SaveMacro;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Macros as they are kept. Only inside a transaction. */
@ApplicationScoped
public class MacroStore implements OfferStore<MacroView> {
    private static final TypeReference<List<MacroStep>> STEPS = new TypeReference<>() {};
    private static final String VISIBLE =
            "select * from macro where (owner_id is null or owner_id = ?) ";

    private final Jdbc jdbc;
    private final ObjectMapper json;

    @Inject
    MacroStore(DataSource dataSource, ObjectMapper json) {
        this.jdbc = new Jdbc(dataSource);
        this.json = json;
    }

    /** The shared ones and the user's own. */
    public List<MacroView> visibleTo(UUID userId) {
        return jdbc.list(VISIBLE + "order by shortcut, owner_id nulls last", this::read, userId);
    }

    /** The macro, if the user sees it. */
    public Optional<MacroView> find(UUID id, UUID userId) {
        return jdbc.find(VISIBLE + "and id = ?", this::read, userId, id);
    }

    @Override
    public Optional<MacroView> lock(UUID id, UUID userId) {
        return jdbc.find(VISIBLE + "and id = ? for update", this::read, userId, id);
    }

    @Override
    public int count(Offer offer) {
        return jdbc.find(
                        "select count(*) from macro where owner_id is not distinct from ?::uuid",
                        row -> row.getInt(1),
                        offer.ownerId())
                .orElse(0);
    }

    /**
     * Writes a new one or the next version of one.
     *
     * @throws DomainException {@code DUPLICATE} when the shortcut is taken
     */
    public MacroView save(UUID id, Offer offer, SaveMacro command, String by, Instant now) {
        try {
            return jdbc.find(
                            """
                insert into macro (id, version, owner_id, shortcut, name, category_code, group_code, steps,
                                   updated_at, updated_by)
                values (?, 0, ?::uuid, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (id) do update set version = macro.version + 1, shortcut = excluded.shortcut,
                    name = excluded.name, category_code = excluded.category_code, group_code = excluded.group_code,
                    steps = excluded.steps, updated_at = excluded.updated_at, updated_by = excluded.updated_by
                returning *
                """,
                            this::read,
                            id,
                            offer.ownerId(),
                            command.shortcut(),
                            command.name().strip(),
                            command.category(),
                            command.group(),
                            written(command.steps()),
                            now,
                            by)
                    .orElseThrow();
        } catch (Jdbc.SqlFailure e) {
            throw e.isDuplicate() ? Offer.taken() : e;
        }
    }

    @Override
    public void remove(UUID id) {
        jdbc.update("delete from macro where id = ?", id);
    }

    private String written(List<MacroStep> steps) {
        try {
            return json.writerFor(STEPS).writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("steps not written", e);
        }
    }

    private MacroView read(ResultSet row) throws SQLException {
        return new MacroView(
                row.getObject("id", UUID.class),
                row.getObject("owner_id") != null,
                row.getString("shortcut"),
                row.getString("name"),
                row.getString("category_code"),
                row.getString("group_code"),
                steps(row.getString("steps")),
                Jdbc.instant(row, "updated_at"),
                row.getString("updated_by"),
                row.getInt("version"));
    }

    private List<MacroStep> steps(String text) {
        try {
            return json.readValue(text, STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("steps not read", e);
        }
    }
}
