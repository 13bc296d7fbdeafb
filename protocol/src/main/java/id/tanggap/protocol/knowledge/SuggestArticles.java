package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Reviewed articles that may help with a ticket being written. Rare words count more than common
 * ones, the same category a little; without a subject the category's most helpful ones.
 *
 * @param subject the ticket's subject as typed so far
 * @param category the ticket's category; null while not chosen
 * @param limit rows, 1 to 20
 */
public record SuggestArticles(
        @Nullable @Size(max = 200) String subject,
        @Nullable @Size(max = 40) String category,
        @Min(1) @Max(20) int limit)
        implements ClientCommand<ArticleList> {}
