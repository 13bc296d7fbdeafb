package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An earlier text of an article; revisions count from 1. */
public record GetArticleRevision(@NotNull UUID articleId, @Min(1) int revision)
        implements ClientCommand<ArticleRevision> {}
