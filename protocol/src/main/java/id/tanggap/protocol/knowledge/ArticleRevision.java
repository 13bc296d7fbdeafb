package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ServerReply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An article's text as it was saved once.
 *
 * @param articleId the article
 * @param number counts from 1
 * @param title title then
 * @param body text then
 * @param category category then
 * @param language language then
 * @param keywords keywords then
 * @param at when saved
 * @param by who saved it
 */
public record ArticleRevision(
        UUID articleId,
        int number,
        String title,
        String body,
        String category,
        String language,
        List<String> keywords,
        Instant at,
        String by)
        implements ServerReply {
    public ArticleRevision {
        keywords = List.copyOf(keywords);
    }
}
