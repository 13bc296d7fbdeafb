package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says whether an article helped. A user has one voice per article; the last one counts.
 *
 * @param articleId the article
 * @param helpful whether it helped
 * @param comment what is missing or wrong; null for none
 */
public record RateArticle(
        @NotNull UUID articleId, boolean helpful, @Nullable @Size(max = 1000) String comment)
        implements ClientCommand<ArticleDetail> {}
