package id.tanggap.protocol.category;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category as supervisors keep it.
 *
 * @param code stable key
 * @param parent code of the category above; null at the first level
 * @param position place among those of its level, counted from 1
 * @param name Indonesian name
 * @param nameEn English name
 * @param group code of the support group that gets its tickets first
 * @param fields its own fields, without those of the category above
 * @param retired not offered any more; its tickets keep it
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record CategoryView(
        String code,
        @Nullable String parent,
        int position,
        String name,
        String nameEn,
        String group,
        List<CategoryField> fields,
        boolean retired,
        Instant updatedAt,
        String updatedBy,
        int version) {
    public CategoryView {
        fields = List.copyOf(fields);
    }
}
