package id.tanggap.server.ticket.internal;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code @username} in a text. What is no user's name stays text, and so do addresses such as
 * {@code budi@polri.example}.
 */
final class Mentions {
    private static final int MAX = 20;
    private static final Pattern MENTION =
            Pattern.compile("(?<![A-Za-z0-9._@-])@([A-Za-z0-9][A-Za-z0-9._-]{1,39})");

    private Mentions() {}

    /**
     * Names that may be meant, in lower case, at most 20; of "@budi." both {@code budi.} and {@code
     * budi}, since a name may end in a dot and a sentence does.
     */
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher mention = MENTION.matcher(text);
        for (int found = 0; found < MAX && mention.find(); found++) {
            String name = mention.group(1).toLowerCase(Locale.ROOT);
            names.add(name);
            names.add(name.replaceAll("[._-]+$", ""));
        }
        return names;
    }
}
