package id.tanggap.server.dors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares names of units the way people mean them, and finds the nearest ones. */
final class UnitNames {
    private static final Pattern KIND =
            Pattern.compile("^(?:POLDA|POLRESTABES|POLRESTRO|POLRESTA|POLRES|POLSEKTA|POLSEK) ");
    private static final Pattern NOISE = Pattern.compile("[^A-Z0-9]");
    private static final Map<String, String> ABBREVIATIONS =
            Map.of(
                    "KEP",
                    "KEPULAUAN",
                    "SOETTA",
                    "SOEKARNO HATTA",
                    "JAKSEL",
                    "JAKARTA SELATAN",
                    "JAKBAR",
                    "JAKARTA BARAT",
                    "JAKTIM",
                    "JAKARTA TIMUR",
                    "JAKUT",
                    "JAKARTA UTARA",
                    "JAKPUS",
                    "JAKARTA PUSAT");

    /** Names in use beside the official one and the code. */
    private static final Map<String, Set<String>> POLDA_ALIASES =
            Map.of(
                    "METRO", Set.of("PMJ", "DKIJAKARTA", "JAKARTA"),
                    "DIY", Set.of("DIYOGYAKARTA", "YOGYAKARTA", "JOGJA"),
                    "BABEL", Set.of("BANGKABELITUNG"));

    /** Below this two names have too little in common to suggest one for the other. */
    private static final double NEAR = 0.6;

    private static final int MOST = 3;

    private UnitNames() {}

    /** The name without kind, spaces and punctuation: {@code Muko-Muko} is {@code MUKOMUKO}. */
    static String key(String name) {
        String bare = KIND.matcher(IssuingUnit.upper(name).strip() + " ").replaceFirst("");
        String words =
                Stream.of(bare.split("[^A-Z0-9]+", -1))
                        .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                        .collect(Collectors.joining());
        return NOISE.matcher(words).replaceAll("");
    }

    static boolean isPolda(UnitDirectory.Polda polda, String key) {
        return key.equals(key(polda.name()))
                || key.equals(polda.code())
                || POLDA_ALIASES.getOrDefault(polda.code(), Set.of()).contains(key);
    }

    /** In Jakarta "Metro" is part of some names and left out or added freely. */
    static String withoutMetro(String key) {
        return key.startsWith("METRO") && key.length() > 5 ? key.substring(5) : key;
    }

    /** Those of {@code all} whose key is nearest to {@code typed}, best first. */
    static List<String> nearest(String typed, List<String> all) {
        String key = key(typed);
        record Scored(String name, double score) {}
        return all.stream()
                .map(name -> new Scored(name, similarity(key, key(name))))
                .filter(scored -> scored.score() >= NEAR)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** 1 is equal, 0 nothing in common; the start of a longer name is nearly equal. */
    static double similarity(String a, String b) {
        if (Math.min(a.length(), b.length()) >= 4 && (a.startsWith(b) || b.startsWith(a))) {
            return 0.95;
        }
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 0 : 1 - (double) distance(a, b) / longer;
    }

    /** Levenshtein. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[b.length()];
    }
}
