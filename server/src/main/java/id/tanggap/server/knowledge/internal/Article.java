package id.tanggap.server.knowledge.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article: its present text and where it stands. */
@Entity
@Table(name = "article")
public class Article {
    @Id private UUID id;
    @Version private int version;
    private int revision;
    private String title;
    private String body;

    @Column(name = "category_code")
    private String category;

    private String language;

    /** An array: Hibernate has one type for all lists of text, and lists of others are JSON. */
    private String[] keywords = {};

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    @Column(name = "author_ids")
    private UUID[] authorIds = {};

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Article() {}

    /** A new article, to be filled by {@link #write}. */
    @SuppressWarnings("NullAway.Init") // the rest comes with the first text
    public Article(UUID id, Actor author, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.createdBy = author.name();
        this.state = ArticleState.DRAFT;
    }

    /**
     * Takes over a text, whatever the state: it is a draft again, and who wrote it joins the
     * authors.
     */
    public void write(SaveArticle text, Actor author, Instant now) {
        Set<UUID> authors = new LinkedHashSet<>();
        if (state != ArticleState.REVIEWED) {
            authors.addAll(List.of(authorIds));
        }
        authors.add(author.userId());
        authorIds = authors.toArray(UUID[]::new);
        title = text.title().strip();
        body = text.body().strip();
        category = text.category();
        language = text.language();
        keywords = stripped(text.keywords());
        revision++;
        state = ArticleState.DRAFT;
        reviewedAt = null;
        reviewedBy = null;
        changed(author, now);
    }

    /**
     * Moves the article along its life.
     *
     * @throws DomainException {@code ARTICLE_STATE}, {@code OWN_ARTICLE}
     */
    public void moveTo(ArticleState to, Actor actor, Instant now) {
        if (!state.next().contains(to)) {
            throw new DomainException(
                    FaultCode.ARTICLE_STATE, Map.of("from", state.name(), "to", to.name()));
        }
        if (to == ArticleState.REVIEWED) {
            if (isAuthor(actor)) {
                throw DomainException.of(FaultCode.OWN_ARTICLE);
            }
            reviewedAt = now;
            reviewedBy = actor.name();
        } else if (to == ArticleState.DRAFT) {
            reviewedAt = null;
            reviewedBy = null;
        }
        state = to;
        changed(actor, now);
    }

    private void changed(Actor actor, Instant now) {
        updatedAt = now;
        updatedBy = actor.name();
    }

    private static String[] stripped(List<String> words) {
        return words.stream().map(String::strip).distinct().toArray(String[]::new);
    }

    /** Whether the actor wrote of it since the last review. */
    public boolean isAuthor(Actor actor) {
        return List.of(authorIds).contains(actor.userId());
    }

    /** The article's key. */
    public UUID id() {
        return id;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Number of the present text, from 1. */
    public int revision() {
        return revision;
    }

    /** One line. */
    public String title() {
        return title;
    }

    /** The text. */
    public String body() {
        return body;
    }

    /** Code of its ticket category. */
    public String category() {
        return category;
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return language;
    }

    /** Words users may look for. */
    public List<String> keywords() {
        return List.of(keywords);
    }

    /** Where it stands. */
    public ArticleState state() {
        return state;
    }

    /** Who began it. */
    public String createdBy() {
        return createdBy;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    /** When the present text was reviewed; null while it is not. */
    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    /** Who reviewed it. */
    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article a && a.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
