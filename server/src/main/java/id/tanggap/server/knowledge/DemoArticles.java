package id.tanggap.server.knowledge;

import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.demo.DemoTable;
import id.tanggap.server.demo.DemoUsers;
import id.tanggap.server.knowledge.internal.Article;
import id.tanggap.server.knowledge.internal.ArticleRecords;
import id.tanggap.server.knowledge.internal.ArticleRepository;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.ticket.DemoTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/** Invented articles for every category, with who they helped and which tickets they solved. */
@ApplicationScoped
public class DemoArticles implements DemoData {
    private static final Duration AGE = Duration.ofDays(60);

    private static final Map<String, Actor> PEOPLE =
            Map.of(
                    "dewi", person(DemoUsers.DEWI, "Dewi Lestari"),
                    "sari", person(DemoUsers.SARI, "Sari Handayani"),
                    "bayu", person(DemoUsers.BAYU, "Bayu Nugroho"),
                    "joko", person(DemoUsers.JOKO, "Joko Susilo"),
                    "ratna", person(DemoUsers.RATNA, "Ratna Puspita"),
                    "hendra", person(DemoUsers.HENDRA, "Hendra Gunawan"));

    private final ArticleRepository articles;
    private final ArticleRecords records;

    @Inject
    DemoArticles(ArticleRepository articles, ArticleRecords records) {
        this.articles = articles;
        this.records = records;
    }

    /** Id of an article, 1 is the first of the table; the same everywhere. */
    public static UUID articleId(int n) {
        return UUID.nameUUIDFromBytes(("demo|article|" + n).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed(Instant now) {
        List<CSVRecord> rows = DemoTable.read("articles");
        for (int n = 1; n <= rows.size(); n++) {
            Instant written = now.minus(AGE).plus(Duration.ofHours(n * 31L));
            tell(articleId(n), rows.get(n - 1), written);
        }
    }

    private void tell(UUID id, CSVRecord row, Instant written) {
        Actor author = actor(row.get("author"));
        Article article = new Article(id, author, written);
        article.write(
                new SaveArticle(
                        id,
                        0,
                        row.get("title"),
                        row.get("body"),
                        row.get("category"),
                        row.get("language"),
                        split(row.get("keywords"))),
                author,
                written);
        articles.persistAndFlush(article);
        records.keepText(article, author, written);
        if (!row.get("reviewer").isEmpty()) {
            Actor reviewer = actor(row.get("reviewer"));
            Instant reviewed = written.plus(Duration.ofHours(20));
            article.moveTo(ArticleState.REVIEWED, reviewer, reviewed);
            records.keepReview(article, reviewer, reviewed);
            if (row.get("state").equals(ArticleState.RETIRED.name())) {
                article.moveTo(ArticleState.RETIRED, reviewer, reviewed.plus(Duration.ofDays(20)));
            }
            articles.flush();
        }
        voices(id, row, written.plus(Duration.ofDays(1)));
        for (String ticket : split(row.get("tickets"))) {
            records.link(
                    id,
                    DemoTickets.ticketId(Integer.parseInt(ticket)),
                    author,
                    written.plus(Duration.ofDays(2)));
        }
    }

    /** Colleagues that are not among the users of the desk: a voice needs no account any more. */
    private void voices(UUID id, CSVRecord row, Instant first) {
        int helpful = Integer.parseInt(row.get("helpful"));
        int all = helpful + Integer.parseInt(row.get("unhelpful"));
        String comment = row.get("comment");
        // Praise comes from whom it helped, a wish from whom it did not.
        int spoken =
                comment.startsWith("Tambahkan") || comment.startsWith("Sudah tidak") ? all - 1 : 0;
        List<Actor> known = PEOPLE.values().stream().sorted(byName()).toList();
        for (int n = 0; n < all; n++) {
            records.keepVoice(
                    new RateArticle(id, n < helpful, null),
                    n == spoken && !comment.isEmpty() ? comment : null,
                    n < known.size() ? known.get(n) : person(articleId(1000 + n), "Rekan " + n),
                    first.plus(Duration.ofHours(5L * n)));
        }
    }

    private static Comparator<Actor> byName() {
        return Comparator.comparing(Actor::name);
    }

    private static Actor actor(String username) {
        return Objects.requireNonNull(PEOPLE.get(username), username);
    }

    private static Actor person(UUID id, String name) {
        return new Actor(id, name, Set.of(), "");
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(";", -1));
    }
}
