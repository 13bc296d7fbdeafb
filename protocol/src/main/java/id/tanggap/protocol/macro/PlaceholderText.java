package id.tanggap.protocol.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text with placeholders such as <code>{{nama}}</code>. Reading it finds every name that is not a
 * {@link Placeholder} and every bracket that is not closed. Immutable, safe for any thread.
 */
public final class PlaceholderText {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final List<Part> parts;
    private final List<Mistake> mistakes;

    /** A piece of the text: plain words, or a placeholder. */
    private sealed interface Part {}

    private record Plain(String text) implements Part {}

    private record Named(Placeholder placeholder, String name) implements Part {}

    /** What is wrong at a place. Names are contract text. */
    public enum Code {
        /** The name is none of the list. */
        UNKNOWN_PLACEHOLDER,
        /** Begun with two brackets and not ended on the same line. */
        PLACEHOLDER_NOT_CLOSED
    }

    /**
     * A mistake in the text.
     *
     * @param code what is wrong
     * @param name what stands between the brackets
     * @param line counted from 1
     * @param column of the first bracket, counted from 1
     */
    public record Mistake(Code code, String name, int line, int column) {}

    /**
     * A text with its values.
     *
     * @param text the words; a placeholder without a value stands as it was written
     * @param missing names of the placeholders without a value, in order, each once
     */
    public record Filled(String text, List<String> missing) {
        public Filled {
            missing = List.copyOf(missing);
        }
    }

    private PlaceholderText(List<Part> parts, List<Mistake> mistakes) {
        this.parts = List.copyOf(parts);
        this.mistakes = List.copyOf(mistakes);
    }

    /** Reads a text. */
    public static PlaceholderText of(String text) {
        List<Part> parts = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = text.indexOf(OPEN, at);
            if (open < 0) {
                parts.add(new Plain(text.substring(at)));
                return new PlaceholderText(parts, mistakes);
            }
            parts.add(new Plain(text.substring(at, open)));
            int inside = open + OPEN.length();
            int close = text.indexOf(CLOSE, inside);
            int lineEnd = text.indexOf('\n', inside);
            if (close < 0 || (lineEnd >= 0 && lineEnd < close)) {
                int end = lineEnd < 0 ? text.length() : lineEnd;
                String rest = text.substring(inside, end).strip();
                mistakes.add(mistake(Code.PLACEHOLDER_NOT_CLOSED, rest, text, open));
                parts.add(new Plain(text.substring(open, end)));
                at = end;
                continue;
            }
            String name = text.substring(inside, close).strip();
            Optional<Placeholder> known = Placeholder.named(name);
            at = close + CLOSE.length();
            if (known.isEmpty()) {
                mistakes.add(mistake(Code.UNKNOWN_PLACEHOLDER, name, text, open));
                parts.add(new Plain(text.substring(open, at)));
            } else {
                parts.add(new Named(known.get(), name.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** What is wrong with it, in order; empty when it may be saved. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Whether a placeholder of the list stands in it. */
    public boolean hasPlaceholders() {
        return parts.stream().anyMatch(Named.class::isInstance);
    }

    /** Names of its placeholders as they are written, in order, each once. */
    public List<String> names() {
        return parts.stream()
                .filter(Named.class::isInstance)
                .map(part -> ((Named) part).name())
                .distinct()
                .toList();
    }

    /** Puts the values in. */
    public Filled fill(Placeholder.Values values) {
        StringBuilder text = new StringBuilder();
        List<String> missing = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Plain plain -> text.append(plain.text());
                case Named named -> {
                    Optional<String> value =
                            values.of(
                                            named.placeholder(),
                                            named.placeholder().language(named.name()))
                                    .filter(v -> !v.isBlank());
                    text.append(value.orElseGet(() -> Placeholder.written(named.name())));
                    if (value.isEmpty() && !missing.contains(named.name())) {
                        missing.add(named.name());
                    }
                }
            }
        }
        return new Filled(text.toString(), missing);
    }

    private static Mistake mistake(Code code, String name, String text, int offset) {
        int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset - 1);
        return new Mistake(code, name, line, column);
    }
}
