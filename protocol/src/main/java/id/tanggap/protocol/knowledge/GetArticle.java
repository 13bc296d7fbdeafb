package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One article with its text. */
public record GetArticle(@NotNull UUID articleId) implements ClientCommand<ArticleDetail> {}
