package id.tanggap.server.category.internal;

import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.server.category.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A category as it is kept; what it has from the one above is not repeated in it. */
@Entity
@Table(name = "ticket_category")
public class StoredCategory {
    @Id private String code;
    @Version private int version;

    @Column(name = "parent_code")
    private @Nullable String parent;

    private int position;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "group_code")
    private String group;

    private boolean retired;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CategoryField> fields;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StoredCategory() {}

    /** A new one. */
    public StoredCategory(SaveCategory command, String by, Instant now) {
        code = command.code();
        parent = command.parent();
        position = command.position();
        name = command.name().strip();
        nameEn = command.nameEn().strip();
        group = command.group();
        fields = List.copyOf(command.fields());
        updatedAt = now;
        updatedBy = by;
    }

    /** Becomes otherwise; code and place in the tree stay. */
    public void change(SaveCategory command, String by, Instant now) {
        position = command.position();
        name = command.name().strip();
        nameEn = command.nameEn().strip();
        group = command.group();
        fields = List.copyOf(command.fields());
        updatedAt = now;
        updatedBy = by;
    }

    /** Is no longer offered, or again. */
    public void retire(boolean gone, String by, Instant now) {
        retired = gone;
        updatedAt = now;
        updatedBy = by;
    }

    /** With everything that counts for its tickets. */
    public Category effective(@Nullable StoredCategory above) {
        List<CategoryField> all = new ArrayList<>();
        if (above != null) {
            all.addAll(above.fields);
        }
        all.addAll(fields);
        return new Category(
                code,
                parent,
                name,
                nameEn,
                group,
                retired || (above != null && above.retired),
                all);
    }

    /** Stable key. */
    public String code() {
        return code;
    }

    /** Code of the category above. */
    public @Nullable String parent() {
        return parent;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    /** As supervisors see it. */
    public CategoryView view() {
        return new CategoryView(
                code, parent, position, name, nameEn, group, fields, retired, updatedAt, updatedBy,
                version);
    }
}
