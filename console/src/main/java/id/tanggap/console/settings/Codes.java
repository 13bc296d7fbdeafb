package id.tanggap.console.settings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Stable keys made of names, so that nobody has to think of them. */
public final class Codes {
    private static final int LONGEST = 40;

    private Codes() {}

    /** {@code Network printer} as {@code NETWORK_PRINTER}; empty when the name has no letter. */
    public static String upper(String name) {
        return cut(String.join("_", words(name)).toUpperCase(Locale.ROOT));
    }

    /** {@code Report number} as {@code reportNumber}; empty when the name has no letter. */
    public static String camel(String name) {
        List<String> words = words(name);
        return cut(
                words.stream().limit(1).collect(Collectors.joining())
                        + words.stream()
                                .skip(1)
                                .map(
                                        word ->
                                                word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                        + word.substring(1))
                                .collect(Collectors.joining()));
    }

    /** Lower-case words of ASCII letters and digits, the first beginning with a letter. */
    private static List<String> words(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", " ")
                        .replaceAll("^[0-9 ]+", "")
                        .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    private static String cut(String code) {
        String shorter = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        // Two characters are the least that a key has.
        return shorter.length() == 1 ? shorter + shorter : shorter;
    }
}
