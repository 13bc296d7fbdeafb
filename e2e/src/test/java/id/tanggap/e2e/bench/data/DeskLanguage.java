package id.tanggap.e2e.bench.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an invented desk says, in Indonesian. Words are used as unevenly as in real texts: the k-th
 * choice of a list about 1/k as often as the first, and names, numbers and places in a long tail.
 * Immutable.
 */
public final class DeskLanguage {
    private static final String FILE = "desk-language.txt";
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final String[] HEADS = {
        "Su", "Ka", "Ta", "Mar", "Pa", "Le", "Ban", "Re", "Wo", "Gu", "Ci", "Ma", "Ja", "Tri", "Bu"
    };
    private static final String[] MIDDLES = {
        "ka", "no", "ra", "ti", "lu", "ma", "wa", "san", "du", "be", "go", "ni", "pu", "la", "ju"
    };
    private static final String[] TAILS = {
        "rejo", "sari", "mulyo", "jaya", "harjo", "wangi", "tani", "makmur", "agung", "raya"
    };

    private final Map<String, List<Phrase>> sections;
    private final List<String> units;

    /** Literal text and slots by turns; the first and the last are literal. */
    private record Phrase(List<String> literals, List<String> slots) {}

    /**
     * The language of the desk.
     *
     * @param units names of units that are spoken of
     */
    public DeskLanguage(List<String> units) {
        this.units = List.copyOf(units);
        sections = read();
    }

    /** One choice of a section, in full. */
    public String say(String section, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        say(section, random, text);
        return text.toString();
    }

    /**
     * An index below {@code size}; the k-th comes about 1/k as often as the first.
     *
     * @param size at least 1
     */
    static int zipf(SplittableRandom random, int size) {
        return Math.min(size - 1, (int) (Math.pow(size + 1.0, random.nextDouble()) - 1));
    }

    private void say(String section, SplittableRandom random, StringBuilder text) {
        List<Phrase> phrases = sections.get(section);
        if (phrases == null) {
            text.append(fact(section, random));
            return;
        }
        Phrase phrase = phrases.get(zipf(random, phrases.size()));
        for (int i = 0; i < phrase.slots().size(); i++) {
            text.append(phrase.literals().get(i));
            say(phrase.slots().get(i), random, text);
        }
        text.append(phrase.literals().getLast());
    }

    private String fact(String name, SplittableRandom random) {
        return switch (name) {
            case "unit" -> units.get(zipf(random, units.size()));
            case "hour" -> two(random.nextInt(24)) + "." + two(random.nextInt(60));
            case "day" -> Integer.toString(1 + random.nextInt(31));
            case "count" -> Integer.toString(2 + zipf(random, 200));
            case "version" ->
                    (3 + random.nextInt(2)) + "." + random.nextInt(10) + "." + zipf(random, 30);
            case "error" -> "E" + (1000 + zipf(random, 4000));
            case "nrp" -> nrp(random);
            case "lp" -> report(units.get(zipf(random, units.size())), random);
            case "address" -> "10." + random.nextInt(64) + "." + random.nextInt(256) + ".1";
            case "tag" -> "AST-" + (10_000 + random.nextInt(40_000));
            case "trace" -> Long.toString(random.nextLong(1L << 40) + (1L << 40), 36);
            case "village" -> village(random);
            default -> throw new IllegalStateException("no section or fact " + name);
        };
    }

    /** An invented NRP. */
    static String nrp(SplittableRandom random) {
        return String.valueOf(70_010_000 + random.nextInt(29_000_000));
    }

    /** Number of an invented report. */
    static String report(String unit, SplittableRandom random) {
        String[] months = {
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
        };
        return "LP/B/"
                + (1 + random.nextInt(900))
                + "/"
                + months[random.nextInt(12)]
                + "/"
                + (2024 + random.nextInt(3))
                + "/SPKT/"
                + unit.toUpperCase(Locale.ROOT);
    }

    private static String village(SplittableRandom random) {
        String middle = random.nextInt(3) == 0 ? pick(MIDDLES, random) : "";
        return pick(HEADS, random) + pick(MIDDLES, random) + middle + pick(TAILS, random);
    }

    private static String pick(String[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> read = new HashMap<>();
        List<Phrase> section = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        DeskLanguage.class.getResourceAsStream(FILE)),
                                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    section = new ArrayList<>();
                    read.put(line.substring(1, line.length() - 1), section);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(phrase(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static Phrase phrase(String line) {
        List<String> literals = new ArrayList<>();
        List<String> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(line);
        int from = 0;
        while (slot.find()) {
            literals.add(line.substring(from, slot.start()));
            slots.add(slot.group(1));
            from = slot.end();
        }
        literals.add(line.substring(from));
        return new Phrase(literals, slots);
    }
}
