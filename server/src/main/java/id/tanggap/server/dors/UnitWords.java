package id.tanggap.server.dors;

import id.tanggap.server.dors.NumberReading.RepairCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts what follows the year into SPKT, function and units, by their words rather than slashes. */
final class UnitWords {
    private static final Pattern WORD = Pattern.compile("[A-Z0-9]+(?:['-][A-Z0-9]+)*");
    private static final String KEYWORD =
            "(?:SPKT|BARESKRIM|POLDA|POLRESTABES|POLRESTRO|POLRESTA|POLRES|POLSEK|RES|SEK)";

    /** A dash between a keyword and its neighbour; other dashes belong to names. */
    private static final Pattern DASH =
            Pattern.compile("(?<=\\b" + KEYWORD + ")-|-(?=" + KEYWORD + "\\b)");

    private static final Map<String, Level> UNIT_WORDS =
            Map.ofEntries(
                    Map.entry("BARESKRIM", Level.BARESKRIM),
                    Map.entry("MABES", Level.BARESKRIM),
                    Map.entry("POLDA", Level.POLDA),
                    Map.entry("POLRES", Level.POLRES),
                    Map.entry("POLRESTA", Level.POLRES),
                    Map.entry("POLRESTABES", Level.POLRES),
                    Map.entry("POLRESTRO", Level.POLRES),
                    Map.entry("RES", Level.POLRES),
                    Map.entry("RESTA", Level.POLRES),
                    Map.entry("POLSEK", Level.POLSEK),
                    Map.entry("POLSEKTA", Level.POLSEK),
                    Map.entry("SEK", Level.POLSEK));

    private static final Map<String, String> KINDS =
            Map.of(
                    "",
                    "POLRES",
                    "RES",
                    "POLRES",
                    "RESTA",
                    "POLRESTA",
                    "POLRESTRO",
                    "POLRES METRO",
                    "SEK",
                    "POLSEK");

    /** What a piece is; in the order in which pieces follow each other. */
    enum Level {
        SPKT,
        SATKER,
        BARE,
        POLSEK,
        POLRES,
        POLDA,
        BARESKRIM
    }

    /**
     * A piece of the text.
     *
     * @param word the word that tells its level, e.g. {@code POLRES}; empty for {@code BARE}
     * @param name what follows it, words joined by single spaces
     */
    record Piece(Level level, String word, String name) {
        String typed() {
            return (word + " " + name).strip();
        }

        /** The name with its kind spelled out, e.g. {@code POLRES REJANG LEBONG}. */
        String fullName() {
            return (KINDS.getOrDefault(word, word) + " " + name).strip();
        }
    }

    private UnitWords() {}

    static List<Piece> cut(String rest, Findings findings) {
        String text = DASH.matcher(rest).replaceAll(" - ");
        List<Piece> pieces = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            String between = text.substring(end, words.start()).replaceAll("\\s", "");
            end = words.end();
            Piece last = pieces.isEmpty() ? null : pieces.getLast();
            Piece piece = start(words.group(), between, last);
            if (piece == null && last != null) {
                if (!between.isEmpty()) {
                    findings.repaired(RepairCode.PUNCTUATION);
                }
                pieces.set(pieces.size() - 1, append(last, words.group()));
            } else if (piece != null) {
                noteSeparator(between, last, piece, findings);
                pieces.add(piece);
            }
        }
        if (!text.substring(end).isBlank()) {
            findings.repaired(RepairCode.PUNCTUATION);
        }
        return pieces;
    }

    /** The piece that this word begins, or null if it continues the last one. */
    private static @Nullable Piece start(String word, String between, @Nullable Piece last) {
        Level unit = UNIT_WORDS.get(word);
        if (unit != null) {
            return new Piece(unit, word, "");
        }
        if (word.equals("SPKT")) {
            return new Piece(Level.SPKT, word, "");
        }
        boolean atFront = last == null || last.level() == Level.SPKT;
        if (atFront && word.matches("(?:SAT|DIT|UNIT).*")) {
            return new Piece(Level.SATKER, "", word);
        }
        boolean awaitsName = last != null && !last.word().isEmpty() && last.name().isEmpty();
        if (atFront || (between.contains("/") && !awaitsName)) {
            return new Piece(Level.BARE, "", word);
        }
        return null;
    }

    /** Functions are one word: {@code SAT RES NARKOBA} is {@code SATRESNARKOBA}. */
    private static Piece append(Piece piece, String word) {
        String glue = piece.level() == Level.SATKER || piece.name().isEmpty() ? "" : " ";
        return new Piece(piece.level(), piece.word(), piece.name() + glue + word);
    }

    private static void noteSeparator(
            String between, @Nullable Piece last, Piece next, Findings findings) {
        boolean function = last != null && next.level() == Level.SATKER;
        if (!function) {
            HeadReader.separator(between, findings);
        } else if (!between.equals(".")) {
            findings.repaired(RepairCode.PUNCTUATION);
        }
    }
}
