package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes back that an article solved a ticket; without a link nothing changes. */
public record UnlinkArticle(@NotNull UUID articleId, @NotNull UUID ticketId)
        implements ClientCommand<ArticleDetail> {}
