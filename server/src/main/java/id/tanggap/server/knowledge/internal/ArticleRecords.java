package id.tanggap.server.knowledge.internal;

import id.tanggap.protocol.knowledge.ArticleDetail.Feedback;
import id.tanggap.protocol.knowledge.ArticleDetail.Revision;
import id.tanggap.protocol.knowledge.ArticleDetail.SolvedTicket;
import id.tanggap.protocol.knowledge.ArticleRevision;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an article: earlier texts, reviews, feedback, tickets. Called inside the
 * caller's transaction, after the article itself was flushed.
 */
@ApplicationScoped
public class ArticleRecords {
    private static final int SHOWN = 50;

    private final Jdbc jdbc;

    @Inject
    ArticleRecords(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** Keeps the article's present text. */
    public void keepText(Article article, Actor author, Instant now) {
        jdbc.update(
                """
                insert into article_revision
                    (article_id, number, title, body, category_code, language, keywords, at, author_id, author_name)
                select id, revision, title, body, category_code, language, keywords, ?, ?, ? from article where id = ?
                """,
                now,
                author.userId(),
                author.name(),
                article.id());
    }

    /** Keeps who stands for the article's present text. */
    public void keepReview(Article article, Actor reviewer, Instant now) {
        jdbc.update(
                "insert into article_review (article_id, number, at, reviewer_id, reviewer_name) values (?, ?, ?, ?, ?)",
                article.id(),
                article.revision(),
                now,
                reviewer.userId(),
                reviewer.name());
    }

    /** Keeps a voice; the last one of a user counts. */
    public void keepVoice(RateArticle voice, @Nullable String comment, Actor user, Instant now) {
        jdbc.update(
                """
                insert into article_feedback (article_id, user_id, user_name, helpful, comment, at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (article_id, user_id) do update
                set user_name = excluded.user_name, helpful = excluded.helpful, comment = excluded.comment, at = excluded.at
                """,
                voice.articleId(),
                user.userId(),
                user.name(),
                voice.helpful(),
                comment,
                now);
    }

    /** Links a ticket; false when it was linked already. */
    public boolean link(UUID articleId, UUID ticketId, Actor by, Instant now) {
        return jdbc.update(
                        """
                        insert into article_ticket (article_id, ticket_id, linked_at, linked_by)
                        values (?, ?, ?, ?) on conflict do nothing
                        """,
                        articleId,
                        ticketId,
                        now,
                        by.name())
                == 1;
    }

    /** Takes a link back; false when there was none. */
    public boolean unlink(UUID articleId, UUID ticketId) {
        return jdbc.update(
                        "delete from article_ticket where article_id = ? and ticket_id = ?",
                        articleId,
                        ticketId)
                == 1;
    }

    /** Whether there is a ticket category with that code. */
    public boolean isCategory(String code) {
        return jdbc.find("select 1 from ticket_category where code = ?", row -> code, code)
                .isPresent();
    }

    /** Whether there is a ticket with that id. */
    public boolean isTicket(UUID id) {
        return jdbc.find("select 1 from ticket where id = ?", row -> id, id).isPresent();
    }

    /** Every saved text, newest first. */
    public List<Revision> revisions(UUID articleId) {
        return jdbc.list(
                """
                select r.number, r.at, r.author_name,
                       (select v.reviewer_name from article_review v
                        where v.article_id = r.article_id and v.number = r.number order by v.at desc limit 1) as reviewer
                from article_revision r where r.article_id = ? order by r.number desc
                """,
                row ->
                        new Revision(
                                row.getInt("number"),
                                Jdbc.instant(row, "at"),
                                row.getString("author_name"),
                                row.getString("reviewer")),
                articleId);
    }

    /** One saved text. */
    public Optional<ArticleRevision> revision(UUID articleId, int number) {
        return jdbc.find(
                "select * from article_revision where article_id = ? and number = ?",
                row ->
                        new ArticleRevision(
                                articleId,
                                number,
                                row.getString("title"),
                                row.getString("body"),
                                row.getString("category_code"),
                                row.getString("language"),
                                strings(row.getArray("keywords")),
                                Jdbc.instant(row, "at"),
                                row.getString("author_name")),
                articleId,
                number);
    }

    /** The newest voices. */
    public List<Feedback> feedback(UUID articleId) {
        return jdbc.list(
                "select * from article_feedback where article_id = ? order by at desc, user_id limit "
                        + SHOWN,
                row ->
                        new Feedback(
                                row.getBoolean("helpful"),
                                row.getString("comment"),
                                Jdbc.instant(row, "at"),
                                row.getString("user_name")),
                articleId);
    }

    /** The tickets solved last. */
    public List<SolvedTicket> solved(UUID articleId) {
        return jdbc.list(
                """
                select t.id, t.number, t.subject, t.status, l.linked_by, l.linked_at
                from article_ticket l join ticket t on t.id = l.ticket_id
                where l.article_id = ? order by l.linked_at desc, t.id limit
                """
                        + SHOWN,
                row ->
                        new SolvedTicket(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getString("subject"),
                                TicketStatus.valueOf(row.getString("status")),
                                row.getString("linked_by"),
                                Jdbc.instant(row, "linked_at")),
                articleId);
    }

    private static List<String> strings(Array array) throws java.sql.SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
