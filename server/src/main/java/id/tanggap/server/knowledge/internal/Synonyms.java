package id.tanggap.server.knowledge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a question apart into what must be found, each with all its spellings. Pure.
 *
 * <p>{@code D.O.R.S} and {@code d o r s} are read as one word; a phrase of several words counts
 * before its words; a typing error of one letter in a longer word still finds its group.
 */
final class Synonyms {
    private static final int MAX_UNITS = 12;
    private static final int FORGIVEN_LENGTH = 4;

    private final Map<String, List<String>> groupOfTerm = new HashMap<>();
    private final int longest;

    /**
     * @param groups terms of each group, as search compares them
     */
    Synonyms(List<List<String>> groups) {
        int words = 1;
        for (List<String> group : groups) {
            for (String term : group) {
                groupOfTerm.put(term, group);
                words = Math.max(words, term.split(" ", -1).length);
            }
        }
        longest = words;
    }

    /** What must be found: for each part of the question the phrases that mean it. */
    List<List<String>> units(String question) {
        List<String> words = SearchWords.split(question);
        List<List<String>> units = new ArrayList<>();
        int at = 0;
        while (at < words.size() && units.size() < MAX_UNITS) {
            Found found = at(words, at);
            if (found.alternatives() != null && !units.contains(found.alternatives())) {
                units.add(found.alternatives());
            }
            at += found.words();
        }
        return List.copyOf(units);
    }

    private record Found(int words, @Nullable List<String> alternatives) {}

    private Found at(List<String> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length >= 1; length--) {
            String phrase = String.join(" ", words.subList(at, at + length));
            List<String> group = groupOfTerm.get(phrase);
            if (group != null) {
                return new Found(length, group);
            }
        }
        int letters = letters(words, at);
        if (letters > 1) {
            return new Found(letters, spelled(words.subList(at, at + letters)));
        }
        String word = words.get(at);
        return new Found(1, SearchWords.isEmptyWord(word) ? null : forgiven(word));
    }

    private static int letters(List<String> words, int at) {
        int end = at;
        while (end < words.size() && words.get(end).length() == 1) {
            end++;
        }
        return end - at;
    }

    /** Letters one by one are a word: "l p" is "lp". */
    private List<String> spelled(List<String> letters) {
        String glued = String.join("", letters);
        List<String> group = groupOfTerm.get(glued);
        return group != null ? group : List.of(glued, String.join(" ", letters));
    }

    private List<String> forgiven(String word) {
        if (word.length() < FORGIVEN_LENGTH || word.chars().anyMatch(Character::isDigit)) {
            return List.of(word);
        }
        LinkedHashSet<String> alternatives = new LinkedHashSet<>(List.of(word));
        groupOfTerm.forEach(
                (term, group) -> {
                    if (term.length() >= FORGIVEN_LENGTH && isOneSlip(word, term)) {
                        alternatives.addAll(group);
                    }
                });
        return List.copyOf(alternatives);
    }

    /** Whether one letter too many, too few, wrong or swapped makes the one the other. */
    static boolean isOneSlip(String a, String b) {
        if (a.length() > b.length()) {
            return isOneSlip(b, a);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (b.length() - a.length() == 1) {
            return a.substring(same).equals(b.substring(same + 1));
        }
        if (a.length() != b.length() || same == a.length()) {
            return false;
        }
        boolean wrong = a.substring(same + 1).equals(b.substring(same + 1));
        boolean swapped =
                same + 1 < a.length()
                        && a.charAt(same) == b.charAt(same + 1)
                        && a.charAt(same + 1) == b.charAt(same)
                        && a.substring(same + 2).equals(b.substring(same + 2));
        return wrong || swapped;
    }
}
