package id.tanggap.protocol.knowledge;

import java.util.EnumSet;
import java.util.Set;

/** Life of an article, with the one transition table that server, console and documents share. */
public enum ArticleState {
    /** Being written, or changed since the last review. */
    DRAFT,
    /** Somebody else than its authors has read it and stands for it; only these are suggested. */
    REVIEWED,
    /** No longer true; kept for the tickets that it solved, found only when asked for. */
    RETIRED;

    /** States that a user may choose next. A change of the text makes any article a draft. */
    public Set<ArticleState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(REVIEWED, RETIRED);
            case REVIEWED -> EnumSet.of(RETIRED);
            case RETIRED -> EnumSet.of(DRAFT);
        };
    }
}
