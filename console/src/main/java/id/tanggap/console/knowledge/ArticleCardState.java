package id.tanggap.console.knowledge;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleRevision;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the reading side shows.
 *
 * @param articleId the open article; null when none is
 * @param detail what is known of it; null while loading
 * @param earlier an earlier text shown instead of the present one; null for the present one
 * @param draft what is being written; null while reading
 * @param errors wrong fields of the draft
 * @param busy whether a deed is on its way
 * @param loading whether the article is on its way
 * @param fault why the last deed or question was refused
 * @param changedBy who saved another text meanwhile; null when nobody did
 */
public record ArticleCardState(
        @Nullable UUID articleId,
        @Nullable ArticleDetail detail,
        @Nullable ArticleRevision earlier,
        @Nullable ArticleDraft draft,
        Map<String, FieldError> errors,
        boolean busy,
        boolean loading,
        @Nullable Fault fault,
        @Nullable String changedBy) {

    public ArticleCardState {
        errors = Map.copyOf(errors);
    }

    static ArticleCardState empty() {
        return new ArticleCardState(null, null, null, null, Map.of(), false, false, null, null);
    }

    static ArticleCardState opening(UUID articleId) {
        return new ArticleCardState(articleId, null, null, null, Map.of(), false, true, null, null);
    }

    ArticleCardState loaded(ArticleDetail read) {
        return new ArticleCardState(
                read.row().id(), read, null, draft, errors, false, false, null, changedBy);
    }

    ArticleCardState editing(@Nullable ArticleDraft text) {
        return new ArticleCardState(
                articleId, detail, null, text, Map.of(), false, loading, null, null);
    }

    ArticleCardState typed(ArticleDraft text) {
        return new ArticleCardState(
                articleId, detail, earlier, text, errors, busy, loading, fault, changedBy);
    }

    ArticleCardState invalid(Map<String, FieldError> wrong) {
        return new ArticleCardState(
                articleId, detail, earlier, draft, wrong, false, loading, null, changedBy);
    }

    ArticleCardState working() {
        return new ArticleCardState(
                articleId, detail, earlier, draft, Map.of(), true, loading, null, null);
    }

    ArticleCardState refused(Fault reason, Map<String, FieldError> wrong, @Nullable String other) {
        return new ArticleCardState(
                articleId, detail, earlier, draft, wrong, false, false, reason, other);
    }

    ArticleCardState showing(@Nullable ArticleRevision text) {
        return new ArticleCardState(
                articleId, detail, text, draft, errors, false, loading, null, changedBy);
    }
}
