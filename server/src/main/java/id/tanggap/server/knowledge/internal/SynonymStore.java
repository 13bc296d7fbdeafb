package id.tanggap.server.knowledge.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.SynonymGroup;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.database.Jdbc.SqlFailure;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of synonyms. Called inside the caller's transaction. */
@ApplicationScoped
public class SynonymStore {
    private final Jdbc jdbc;

    @Inject
    SynonymStore(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    private record Row(UUID id, int version, String by, String term) {}

    /** All groups by their first term. */
    public List<SynonymGroup> all() {
        Map<UUID, List<Row>> groups = new LinkedHashMap<>();
        jdbc.list(
                        """
                        select g.id, g.version, g.updated_by, s.term
                        from synonym_group g join synonym s on s.group_id = g.id
                        order by (select f.words from synonym f where f.group_id = g.id order by f.position limit 1), s.position
                        """,
                        row ->
                                new Row(
                                        row.getObject("id", UUID.class),
                                        row.getInt("version"),
                                        row.getString("updated_by"),
                                        row.getString("term")))
                .forEach(r -> groups.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(r));
        return groups.values().stream()
                .map(
                        rows ->
                                new SynonymGroup(
                                        rows.getFirst().id(),
                                        rows.stream().map(Row::term).toList(),
                                        rows.getFirst().by(),
                                        rows.getFirst().version()))
                .toList();
    }

    /** The synonyms as questions use them. */
    Synonyms synonyms() {
        Map<UUID, List<String>> groups = new LinkedHashMap<>();
        jdbc.list(
                        "select group_id, words from synonym order by group_id, position",
                        row ->
                                Map.entry(
                                        row.getObject("group_id", UUID.class),
                                        row.getString("words")))
                .forEach(
                        r ->
                                groups.computeIfAbsent(r.getKey(), id -> new ArrayList<>())
                                        .add(r.getValue()));
        return new Synonyms(List.copyOf(groups.values()));
    }

    /**
     * Makes or changes a group.
     *
     * @return its id
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code STALE_VERSION}, {@code INVALID} when a
     *     term says nothing or belongs to another group
     */
    public UUID save(
            @Nullable UUID id,
            @Nullable Integer version,
            List<String> terms,
            String by,
            Instant now) {
        check(terms);
        UUID group = id == null ? UuidCreator.getTimeOrderedEpoch() : id;
        if (id == null) {
            jdbc.update(
                    "insert into synonym_group (id, version, updated_at, updated_by) values (?, 0, ?, ?)",
                    group,
                    now,
                    by);
        } else {
            claim(group, version);
            jdbc.update(
                    "update synonym_group set version = version + 1, updated_at = ?, updated_by = ? where id = ?",
                    now,
                    by,
                    group);
            jdbc.update("delete from synonym where group_id = ?", group);
        }
        for (int i = 0; i < terms.size(); i++) {
            insert(group, i, terms.get(i).strip());
        }
        return group;
    }

    /**
     * Removes a group.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code STALE_VERSION}
     */
    public void remove(UUID id, int version) {
        claim(id, version);
        jdbc.update("delete from synonym_group where id = ?", id);
    }

    private void claim(UUID id, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        Row present =
                jdbc.find(
                                "select id, version, updated_by from synonym_group where id = ? for update",
                                row ->
                                        new Row(
                                                id,
                                                row.getInt("version"),
                                                row.getString("updated_by"),
                                                ""),
                                id)
                        .orElseThrow(() -> DomainException.notFound("synonym_group", id));
        if (present.version() != version) {
            throw DomainException.stale("synonym_group", id, present.version(), present.by());
        }
    }

    private static void check(List<String> terms) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            String words = SearchWords.of(terms.get(i));
            if (words.isEmpty()) {
                errors.add(FieldError.of("terms[" + i + "]", "INVALID_FORMAT"));
            } else if (!seen.add(words)) {
                errors.add(FieldError.of("terms[" + i + "]", "DUPLICATE"));
            }
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }

    private void insert(UUID group, int position, String term) {
        try {
            jdbc.update(
                    "insert into synonym (group_id, position, term) values (?, ?, ?)",
                    group,
                    position,
                    term);
        } catch (SqlFailure e) {
            throw e.isDuplicate()
                    ? DomainException.invalid("terms[" + position + "]", "DUPLICATE")
                    : e;
        }
    }
}
