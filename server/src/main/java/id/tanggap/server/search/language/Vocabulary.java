package id.tanggap.server.search.language;

import java.util.List;

/** Names that live in the database: categories, support groups, users, Polda, units. */
@FunctionalInterface
public interface Vocabulary {
    /** What a {@link Field.Kind#NAMED} field may be; in the order in which to suggest it. */
    List<Choice> choices(Field field);
}
