package id.tanggap.server.sla.internal;

import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.sla.SlaCatalogueChanged;
import id.tanggap.server.sla.SlaRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;

/** Counts the changes of the catalogue. Those who change it take turns. */
@ApplicationScoped
public class Revisions {
    private final Jdbc jdbc;
    private final Clock clock;
    private final Event<SlaCatalogueChanged> changed;

    @Inject
    Revisions(DataSource dataSource, Clock clock, Event<SlaCatalogueChanged> changed) {
        jdbc = new Jdbc(dataSource);
        this.clock = clock;
        this.changed = changed;
    }

    /** Waits until nobody else changes the catalogue; held until the transaction ends. */
    public void lock() {
        jdbc.list("select revision from sla_catalogue for update", row -> row.getInt(1));
    }

    /** Writes down what this transaction changes. */
    public int add(SlaRevision.Kind kind, Object subjectId, String name, int version, Actor actor) {
        int revision =
                jdbc.find(
                                "update sla_catalogue set revision = revision + 1 returning revision",
                                row -> row.getInt(1))
                        .orElseThrow();
        jdbc.update(
                "insert into sla_revision (revision, at, by_name, kind, subject_id, name, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                revision,
                clock.instant(),
                actor.name(),
                kind.name(),
                subjectId.toString(),
                name,
                version);
        changed.fire(SlaCatalogueChanged.INSTANCE);
        return revision;
    }

    /** Revision that changed the shared holidays last; 1 when nobody has. */
    public int ofHolidays() {
        return jdbc.find(
                        "select coalesce(max(revision), 1) from sla_revision where kind = 'HOLIDAYS'",
                        row -> row.getInt(1))
                .orElseThrow();
    }
}
