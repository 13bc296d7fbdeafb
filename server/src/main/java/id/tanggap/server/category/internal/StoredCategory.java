package id.tanggap.server.category.internal;

import id.tanggap.protocol.category.CategoryField;
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
}
