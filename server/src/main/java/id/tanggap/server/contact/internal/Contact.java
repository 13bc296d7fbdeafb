package id.tanggap.server.contact.internal;

import id.tanggap.protocol.contact.SaveContact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A DORS operator. */
@Entity
@Table(name = "contact")
public class Contact {
    @Id private UUID id;
    @Version private int version;
    private String name;
    private @Nullable String rank;
    private @Nullable String nrp;
    private @Nullable String role;

    @Column(name = "unit_id")
    private UUID unitId;

    /** An array: Hibernate has one type for all lists of text, and lists of others are JSON. */
    private String[] phones = {};

    private @Nullable String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Contact() {}

    /** A new contact, to be filled by {@link #change}. */
    @SuppressWarnings("NullAway.Init") // the rest comes with the first change
    public Contact(UUID id, Instant now) {
        this.id = id;
        this.createdAt = now;
    }

    /**
     * Takes over what was typed.
     *
     * @param command fields, already checked
     * @param e164 its phone numbers, normalised
     * @return what changed, by field: old and new value, for the audit
     */
    public Map<String, List<@Nullable Object>> change(
            SaveContact command, List<String> e164, String by, Instant now) {
        Map<String, List<@Nullable Object>> changes = new LinkedHashMap<>();
        name = replaced(changes, "name", name, Objects.requireNonNull(text(command.name())));
        rank = replaced(changes, "rank", rank, text(command.rank()));
        nrp = replaced(changes, "nrp", nrp, text(command.nrp()));
        role = replaced(changes, "role", role, text(command.role()));
        unitId = replaced(changes, "unitId", unitId, command.unitId());
        phones = replaced(changes, "phones", List.of(phones), e164).toArray(String[]::new);
        note = replaced(changes, "note", note, text(command.note()));
        updatedAt = now;
        updatedBy = by;
        return changes;
    }

    private static <T extends @Nullable Object> T replaced(
            Map<String, List<@Nullable Object>> changes, String field, T before, T after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, java.util.Arrays.asList(before, after));
        }
        return after;
    }

    /** Blank is the same as absent: people leave spaces in fields they clear. */
    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The contact's key. */
    public UUID id() {
        return id;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Personnel number. */
    public @Nullable String nrp() {
        return nrp;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contact c && c.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
