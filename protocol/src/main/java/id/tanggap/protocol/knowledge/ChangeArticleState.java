package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Moves an article along its life: reviews it, retires it, takes a retired one up again.
 *
 * @param articleId the article
 * @param version version read
 * @param to the new state, one of {@link ArticleState#next()}
 */
public record ChangeArticleState(
        @NotNull UUID articleId, @NotNull Integer version, @NotNull ArticleState to)
        implements ClientCommand<ArticleDetail> {}
