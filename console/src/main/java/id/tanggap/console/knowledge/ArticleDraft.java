package id.tanggap.console.knowledge;

import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.SaveArticle;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is being written.
 *
 * @param articleId null for a new one
 * @param version version it was made from; null for a new one
 * @param title as typed
 * @param body as typed
 * @param category code; empty while not chosen
 * @param language {@code id} or {@code en}
 * @param keywords as typed, apart by commas
 */
public record ArticleDraft(
        @Nullable UUID articleId,
        @Nullable Integer version,
        String title,
        String body,
        String category,
        String language,
        String keywords) {

    static ArticleDraft fresh() {
        return new ArticleDraft(null, null, "", "", "", "id", "");
    }

    static ArticleDraft of(ArticleDetail detail) {
        return new ArticleDraft(
                detail.row().id(),
                detail.row().version(),
                detail.row().title(),
                detail.body(),
                detail.row().category(),
                detail.row().language(),
                String.join(", ", detail.keywords()));
    }

    /** The same text on top of what somebody else saved meanwhile. */
    ArticleDraft onTopOf(ArticleDetail detail) {
        return new ArticleDraft(
                articleId, detail.row().version(), title, body, category, language, keywords);
    }

    SaveArticle command() {
        return new SaveArticle(
                articleId, version, title.strip(), body, category, language, words(keywords));
    }

    /** Words apart by commas or line ends. */
    static List<String> words(String typed) {
        return Arrays.stream(typed.split("[,;\n]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
