package id.tanggap.server.asset.internal;

import id.tanggap.protocol.asset.AssetEvent;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.SaveAsset;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of equipment. */
@Entity
@Table(name = "asset")
public class Asset {
    @Id private UUID id;
    @Version private int version;
    private String tag;

    @Enumerated(EnumType.STRING)
    private AssetKind kind;

    private String model;
    private @Nullable String serial;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    private @Nullable String location;
    private @Nullable String owner;

    @Column(name = "warranty_until")
    private @Nullable LocalDate warrantyUntil;

    @Enumerated(EnumType.STRING)
    private AssetState state;

    private @Nullable String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    /**
     * A line for the history, before it has a time and a name.
     *
     * @param kind what happened
     * @param field the field; null but for CHANGED
     * @param from value before
     * @param to value after
     */
    public record Change(
            AssetEvent.Kind kind,
            @Nullable String field,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * Turns a unit's key into the name people read in the history.
     *
     * @see #change
     */
    @FunctionalInterface
    public interface UnitNames {
        /** Name of the unit; null is the desk. */
        String of(@Nullable UUID unitId);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Asset() {}

    /** A new asset, to be filled by {@link #change}. */
    @SuppressWarnings("NullAway.Init") // the rest comes with the first change
    public Asset(UUID id, Instant now) {
        this.id = id;
        this.createdAt = now;
    }

    /**
     * Takes over what was typed.
     *
     * @param command fields, already checked
     * @return lines for the history; none when nothing changed
     */
    public List<Change> change(SaveAsset command, UnitNames units, String by, Instant now) {
        List<Change> changes = new ArrayList<>();
        boolean isNew = updatedAt == null;
        if (isNew) {
            changes.add(new Change(AssetEvent.Kind.REGISTERED, null, null, null));
        } else {
            collect(changes, command, units);
        }
        if (changes.isEmpty()) {
            return changes;
        }
        tag = command.tag().strip();
        kind = command.kind();
        model = command.model().strip();
        serial = text(command.serial());
        unitId = command.unitId();
        location = text(command.location());
        owner = text(command.owner());
        warrantyUntil = command.warrantyUntil();
        state = command.state();
        note = text(command.note());
        updatedAt = now;
        updatedBy = by;
        return changes;
    }

    private void collect(List<Change> changes, SaveAsset command, UnitNames units) {
        String before = place(units.of(unitId), location);
        String after = place(units.of(command.unitId()), text(command.location()));
        if (!before.equals(after)) {
            changes.add(new Change(AssetEvent.Kind.MOVED, null, before, after));
        }
        if (state != command.state()) {
            changes.add(
                    new Change(AssetEvent.Kind.STATE, null, state.name(), command.state().name()));
        }
        field(changes, "tag", tag, command.tag().strip());
        field(changes, "kind", kind.name(), command.kind().name());
        field(changes, "model", model, command.model().strip());
        field(changes, "serial", serial, text(command.serial()));
        field(changes, "owner", owner, text(command.owner()));
        field(
                changes,
                "warrantyUntil",
                Objects.toString(warrantyUntil, null),
                Objects.toString(command.warrantyUntil(), null));
        field(changes, "note", note, text(command.note()));
    }

    private static void field(
            List<Change> changes, String name, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(AssetEvent.Kind.CHANGED, name, before, after));
        }
    }

    private static String place(String unit, @Nullable String room) {
        return room == null ? unit : unit + ", " + room;
    }

    /** Blank is the same as absent: people leave spaces in fields they clear. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What it says now, as a command: what an import leaves out stays as it is. */
    SaveAsset present() {
        return new SaveAsset(
                id,
                version,
                tag,
                kind,
                model,
                serial,
                unitId,
                location,
                owner,
                warrantyUntil,
                state,
                note,
                null);
    }

    /** The asset's key. */
    public UUID id() {
        return id;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Asset a && a.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
