package id.tanggap.server.knowledge.transport;

import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.ChangeArticleState;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.protocol.knowledge.SaveSynonyms;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies of REST requests: the commands without what the path and the headers carry. */
@SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
final class ArticleBodies {
    private ArticleBodies() {}

    /** Body of an article to write or change. */
    public record ArticleBody(
            @Nullable String title,
            @Nullable String body,
            @Nullable String category,
            @Nullable String language,
            @Nullable List<String> keywords) {

        SaveArticle command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveArticle(id, version, title, body, category, language, keywords);
        }
    }

    /** Body of a new state. */
    public record StateBody(@Nullable ArticleState to) {
        ChangeArticleState command(UUID id, int version) {
            return new ChangeArticleState(id, version, to);
        }
    }

    /** Body of a voice. */
    public record VoiceBody(boolean helpful, @Nullable String comment) {
        RateArticle command(UUID id) {
            return new RateArticle(id, helpful, comment);
        }
    }

    /** Body of a group of synonyms. */
    public record TermsBody(@Nullable List<String> terms) {
        SaveSynonyms command(@Nullable UUID id, @Nullable Integer version) {
            return new SaveSynonyms(id, version, terms);
        }
    }
}
