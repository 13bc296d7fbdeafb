package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The articles that are linked to a ticket. */
public record GetTicketArticles(@NotNull UUID ticketId) implements ClientCommand<ArticleList> {}
