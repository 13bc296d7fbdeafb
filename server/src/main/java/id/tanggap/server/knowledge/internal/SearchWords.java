package id.tanggap.server.knowledge.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as search compares it; the twin of the database's {@code search_words}. */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

    /** Words of questions that every article has; the dictionary of PostgreSQL knows none. */
    private static final Set<String> EMPTY =
            Set.of(
                    "yang",
                    "di",
                    "ke",
                    "dari",
                    "dan",
                    "atau",
                    "ini",
                    "itu",
                    "untuk",
                    "pada",
                    "dengan",
                    "oleh",
                    "saat",
                    "waktu",
                    "ketika",
                    "tidak",
                    "tak",
                    "bisa",
                    "dapat",
                    "sudah",
                    "telah",
                    "belum",
                    "ada",
                    "adalah",
                    "saya",
                    "kami",
                    "kita",
                    "anda",
                    "mohon",
                    "tolong",
                    "minta",
                    "bagaimana",
                    "gimana",
                    "cara",
                    "apa",
                    "apakah",
                    "kenapa",
                    "mengapa",
                    "kok",
                    "jadi",
                    "akan",
                    "bila",
                    "jika",
                    "kalau",
                    "agar",
                    "supaya",
                    "lagi",
                    "masih",
                    "juga",
                    "saja",
                    "pak",
                    "bu",
                    "the",
                    "a",
                    "an",
                    "is",
                    "of",
                    "to",
                    "in",
                    "on",
                    "how",
                    "and",
                    "not");

    private SearchWords() {}

    /** Small letters without accents, words apart by one space. */
    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return APART.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static List<String> split(String text) {
        String words = of(text);
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
    }

    /** Whether the word says nothing about what is looked for. */
    static boolean isEmptyWord(String word) {
        return EMPTY.contains(word);
    }
}
