package id.tanggap.server.search.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares what people type with what there is. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s_/.-]+");

    private Spelling() {}

    /** Without case, accents, spaces and hyphens. */
    static String plain(String text) {
        return GAPS.matcher(lower(text)).replaceAll("");
    }

    /** Whether every word of {@code typed} begins a word of {@code name}. */
    static boolean begins(String name, String typed) {
        List<String> words = words(name);
        List<String> wanted = words(typed);
        return !wanted.isEmpty()
                && wanted.stream().allMatch(w -> words.stream().anyMatch(n -> n.startsWith(w)));
    }

    /** The candidate that was probably meant: one that begins so, else one with few slips. */
    static Optional<String> nearest(String typed, Stream<String> candidates) {
        String wanted = plain(typed);
        int slips = Math.max(1, (wanted.length() + 1) / 3);
        return candidates
                .distinct()
                .map(c -> new Candidate(c, distance(wanted, plain(c))))
                .filter(
                        c ->
                                c.distance <= slips
                                        || (wanted.length() > 1
                                                && plain(c.text).startsWith(wanted)))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::text);
    }

    private record Candidate(String text, int distance) {}

    private static List<String> words(String text) {
        return Arrays.stream(GAPS.split(lower(text))).filter(w -> !w.isEmpty()).toList();
    }

    private static String lower(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Letters to put in, take out or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
