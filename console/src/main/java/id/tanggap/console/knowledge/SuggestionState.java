package id.tanggap.console.knowledge;

import id.tanggap.protocol.knowledge.ArticleRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the panel beside a ticket shows.
 *
 * @param ticketId the ticket; null while it is only being written
 * @param linked articles linked to it
 * @param suggested other articles that may help
 * @param asked whether there was anything to ask about yet
 * @param loading whether an answer is on its way
 * @param failed whether the last question was refused; the panel then says so in one line
 */
public record SuggestionState(
        @Nullable UUID ticketId,
        List<ArticleRow> linked,
        List<ArticleRow> suggested,
        boolean asked,
        boolean loading,
        boolean failed) {

    public SuggestionState {
        linked = List.copyOf(linked);
        suggested = List.copyOf(suggested);
    }

    static SuggestionState initial() {
        return new SuggestionState(null, List.of(), List.of(), false, false, false);
    }
}
