package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles, best first; without a text all of them, newest first. Every spelling of the
 * synonyms is accepted.
 *
 * @param text what was typed; null or blank for all
 * @param category only of this category
 * @param state only in this state; null for all but retired ones
 * @param limit rows, 1 to 200
 * @param cursor {@code next} of the page before
 */
public record SearchArticles(
        @Nullable @Size(max = 200) String text,
        @Nullable @Size(max = 40) String category,
        @Nullable ArticleState state,
        @Min(1) @Max(200) int limit,
        @Nullable @Size(max = 200) String cursor)
        implements ClientCommand<ArticlePage> {}
