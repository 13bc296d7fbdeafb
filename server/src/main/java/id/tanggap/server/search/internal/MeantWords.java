package id.tanggap.server.search.internal;

import id.tanggap.server.platform.database.Jdbc;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Guesses what was meant by a word that stands in no ticket: a word of the newest 50,000 entries,
 * or of a name, that looks like it.
 */
@ApplicationScoped
@Transactional
public class MeantWords {
    private static final int WORDS = 4;
    private static final int GUESSES = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,40}");

    /** One node at a time; the others find it done. */
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtext('search_word'))";

    private static final String LEARN =
            """
            insert into search_word (word, entries)
            select word, ndoc from ts_stat($words$
                select to_tsvector('simple', search_text(said.text)) from (
                    (select text from ticket_entry where text is not null order by id desc limit 50000)
                    union all select name from contact union all select name from contact
                    union all select name from unit union all select name from unit) said
            $words$)
            where ndoc > 1 and word ~ '^[a-z]{4,40}$'
            """;

    private static final String GUESS =
            "select word from search_word where word % ? order by similarity(word, ?) desc, entries desc, word limit "
                    + GUESSES;

    private static final String KNOWN =
            "select 1 from ticket_text where doc @@ plainto_tsquery('public.tanggap', ?) limit 1";

    private final Jdbc jdbc;

    @Inject
    MeantWords(DataSource dataSource) {
        jdbc = new Jdbc(dataSource);
    }

    /** Learns the words anew; a word that stands once only may be a slip itself. */
    @Scheduled(
            every = "1h",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void learn() {
        if (jdbc.find(ALONE, row -> row.getBoolean(1)).orElse(false)) {
            jdbc.update("delete from search_word");
            jdbc.update(LEARN);
        }
    }

    /**
     * Queries that were probably meant, best first: the first word that stands nowhere is replaced.
     *
     * @param query as it was typed
     * @param words the plain words in it
     */
    List<String> queries(String query, List<String> words) {
        return words.stream()
                .limit(WORDS)
                .filter(word -> WORD.matcher(word).matches())
                .filter(word -> jdbc.find(KNOWN, row -> 1, word).isEmpty())
                .findFirst()
                .stream()
                .flatMap(word -> guesses(word).map(guess -> replaced(query, word, guess)))
                .toList();
    }

    private Stream<String> guesses(String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        return jdbc.list(GUESS, row -> row.getString(1), typed, typed).stream();
    }

    private static String replaced(String query, String word, String guess) {
        return Pattern.compile("(?<![\\p{L}\\d:])" + Pattern.quote(word) + "(?![\\p{L}\\d:])")
                .matcher(query)
                .replaceFirst(guess);
    }
}
