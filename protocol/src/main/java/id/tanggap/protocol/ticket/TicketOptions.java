package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.category.CategoryField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Categories and support groups with their members. */
public record TicketOptions(List<Category> categories, List<Group> groups) implements ServerReply {
    public TicketOptions {
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
    }

    /**
     * A category.
     *
     * @param code stable key
     * @param name Indonesian name
     * @param nameEn English name
     * @param group support group that gets such tickets
     * @param parent code of the category above; null at the first level
     * @param fields its fields and those of the category above
     */
    public record Category(
            String code,
            String name,
            String nameEn,
            String group,
            @Nullable String parent,
            List<CategoryField> fields) {
        public Category {
            fields = fields == null ? List.of() : List.copyOf(fields);
        }
    }

    /**
     * A support group.
     *
     * @param code stable key
     * @param name Indonesian name
     * @param nameEn English name
     * @param level 1 desk, 2 technicians, 3 vendor and Mabes
     * @param members who works in it
     */
    public record Group(String code, String name, String nameEn, int level, List<Member> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * A member of a support group.
     *
     * @param userId the user
     * @param name his name
     * @param username his name for signing in, by which a text mentions him; null from a server
     *     that does not tell it
     */
    public record Member(UUID userId, String name, @Nullable String username) {}
}
