package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Notes that an article solved a ticket; linking twice changes nothing. */
public record LinkArticle(@NotNull UUID articleId, @NotNull UUID ticketId)
        implements ClientCommand<ArticleDetail> {}
