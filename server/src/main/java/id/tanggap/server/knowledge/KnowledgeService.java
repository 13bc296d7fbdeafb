package id.tanggap.server.knowledge;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleList;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRevision;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.ChangeArticleState;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.protocol.knowledge.SearchArticles;
import id.tanggap.protocol.knowledge.SuggestArticles;
import id.tanggap.server.knowledge.internal.Article;
import id.tanggap.server.knowledge.internal.ArticleQueries;
import id.tanggap.server.knowledge.internal.ArticleRecords;
import id.tanggap.server.knowledge.internal.ArticleRepository;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.ticket.TicketThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles: write, review, find, suggest, rate, link to tickets. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class KnowledgeService {
    /** Who reads articles, and so sees events about them. */
    private static final Audience READERS =
            Audience.of(Role.AGENT, Role.TECHNICIAN, Role.SUPERVISOR, Role.TRAINER);

    private static final Set<Role> REVIEWERS =
            Set.of(Role.TECHNICIAN, Role.SUPERVISOR, Role.TRAINER);
    private static final String TYPE = "article";

    private final ArticleRepository articles;
    private final ArticleQueries queries;
    private final ArticleRecords records;
    private final TicketThread tickets;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    KnowledgeService(
            ArticleRepository articles,
            ArticleQueries queries,
            ArticleRecords records,
            TicketThread tickets,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.articles = articles;
        this.queries = queries;
        this.records = records;
        this.tickets = tickets;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A page of the articles that fit, best first. */
    public ArticlePage search(SearchArticles command) {
        return queries.search(command);
    }

    /** Reviewed articles that may help with a ticket being written. */
    public ArticleList suggest(SuggestArticles command) {
        return new ArticleList(queries.suggest(command));
    }

    /** Articles linked to a ticket; none when there is no such ticket. */
    public ArticleList ofTicket(UUID ticketId) {
        return new ArticleList(queries.ofTicket(ticketId));
    }

    /**
     * An article as the actor sees it.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public ArticleDetail get(UUID articleId, Actor actor) {
        return detail(
                articles.findByIdOptional(articleId)
                        .orElseThrow(() -> DomainException.notFound(TYPE, articleId)),
                actor);
    }

    /**
     * An earlier text.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public ArticleRevision revision(UUID articleId, int number) {
        return records.revision(articleId, number)
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "article_revision", articleId + "/" + number));
    }

    /**
     * Writes or changes an article; it is then a draft.
     *
     * @throws DomainException {@code INVALID}, {@code VERSION_REQUIRED}, {@code STALE_VERSION},
     *     {@code NOT_FOUND_HERE}
     */
    public ArticleDetail save(SaveArticle command, Actor actor) {
        if (!records.isCategory(command.category())) {
            throw DomainException.invalid("category", "UNKNOWN_VALUE");
        }
        Instant now = clock.instant();
        Article article =
                command.articleId() == null
                        ? new Article(UuidCreator.getTimeOrderedEpoch(), actor, now)
                        : current(command.articleId(), command.version());
        return write(article, command, actor, now);
    }

    private ArticleDetail write(Article article, SaveArticle text, Actor actor, Instant now) {
        article.write(text, actor, now);
        articles.persistAndFlush(article);
        records.keepText(article, actor, now);
        return changed(
                article,
                actor,
                "article.saved",
                Map.of("title", article.title(), "revision", article.revision()));
    }

    /**
     * Moves an article along its life.
     *
     * @throws DomainException {@code ARTICLE_STATE}, {@code OWN_ARTICLE}, {@code STALE_VERSION},
     *     {@code NOT_FOUND_HERE}
     */
    public ArticleDetail changeState(ChangeArticleState command, Actor actor) {
        Instant now = clock.instant();
        Article article = current(command.articleId(), command.version());
        ArticleState before = article.state();
        article.moveTo(command.to(), actor, now);
        articles.flush();
        if (command.to() == ArticleState.REVIEWED) {
            records.keepReview(article, actor, now);
        }
        return changed(
                article,
                actor,
                "article.stateChanged",
                Map.of("from", before, "to", command.to(), "revision", article.revision()));
    }

    /**
     * Says whether an article helped; the last voice of a user counts.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public ArticleDetail rate(RateArticle command, Actor actor) {
        Article article = locked(command.articleId());
        String comment = command.comment();
        records.keepVoice(
                command,
                comment == null || comment.isBlank() ? null : comment.strip(),
                actor,
                clock.instant());
        return changed(article, actor, "article.rated", Map.of("helpful", command.helpful()));
    }

    /**
     * Notes that an article solved a ticket; linking twice changes nothing.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for article or ticket
     */
    public ArticleDetail link(UUID articleId, UUID ticketId, Actor actor) {
        Article article = locked(articleId);
        if (!records.isTicket(ticketId)) {
            throw DomainException.notFound("ticket", ticketId);
        }
        if (!records.link(articleId, ticketId, actor, clock.instant())) {
            return detail(article, actor);
        }
        tickets.articleLinked(ticketId, article.title(), actor);
        return changed(article, actor, "article.ticketLinked", Map.of("ticketId", ticketId));
    }

    /**
     * Takes back that an article solved a ticket; without a link nothing changes.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for the article
     */
    public ArticleDetail unlink(UUID articleId, UUID ticketId, Actor actor) {
        Article article = locked(articleId);
        if (!records.unlink(articleId, ticketId)) {
            return detail(article, actor);
        }
        tickets.articleUnlinked(ticketId, article.title(), actor);
        return changed(article, actor, "article.ticketUnlinked", Map.of("ticketId", ticketId));
    }

    private ArticleDetail changed(
            Article article,
            Actor actor,
            String deed,
            Map<String, ? extends @Nullable Object> details) {
        audit.record(actor, deed, TYPE, article.id(), details);
        ArticleDetail detail = detail(article, actor);
        outbox.publish(new ArticleChanged(detail.row()), READERS);
        return detail;
    }

    private ArticleDetail detail(Article article, Actor actor) {
        ArticleRow row = queries.get(article.id());
        List<ArticleState> next = article.state().next().stream().sorted().toList();
        return new ArticleDetail(
                row,
                article.body(),
                article.keywords(),
                article.createdBy(),
                article.reviewedBy(),
                article.reviewedAt(),
                next.contains(ArticleState.REVIEWED)
                        && actor.hasAny(REVIEWERS)
                        && !article.isAuthor(actor),
                records.revisions(article.id()),
                records.feedback(article.id()),
                records.solved(article.id()),
                next);
    }

    private Article current(UUID id, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        Article article = locked(id);
        if (article.version() != version) {
            throw DomainException.stale(TYPE, id, article.version(), article.updatedBy());
        }
        return article;
    }

    private Article locked(UUID id) {
        return articles.lock(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
    }
}
