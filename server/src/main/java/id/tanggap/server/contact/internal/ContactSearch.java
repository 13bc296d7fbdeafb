package id.tanggap.server.contact.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a contact, taken apart.
 *
 * @param text all of it, blank for everybody
 * @param words each of which must fit: a part of the name, rank, NRP, role, number, unit or Polda
 */
record ContactSearch(String text, List<String> words) {
    private static final Pattern NUMBER = Pattern.compile("[+0-9 ().\\-/]{4,}");
    private static final Pattern PREFIX = Pattern.compile("^(62|0)");
    private static final int MAX_WORDS = 6;

    static ContactSearch of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new ContactSearch("", List.of());
        }
        if (NUMBER.matcher(text).matches()) {
            String digits = text.replaceAll("\\D", "");
            return new ContactSearch(text, List.of(withoutPrefix(text, digits)));
        }
        return new ContactSearch(
                text, Arrays.stream(text.split("\\s+")).distinct().limit(MAX_WORDS).toList());
    }

    /** Stored numbers are E.164; an NRP has neither plus nor separators, and fits as it is. */
    private static String withoutPrefix(String text, String digits) {
        boolean nrp = digits.length() == 8 && text.length() == 8;
        return nrp ? digits : PREFIX.matcher(digits).replaceFirst("");
    }

    /** The word for {@code like}: anywhere, its own wildcards taken literally. */
    static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Whether a near miss may count: names are misheard, digits are not. */
    static boolean isFuzzy(String word) {
        return word.length() >= 4 && word.chars().allMatch(Character::isLetter);
    }
}
