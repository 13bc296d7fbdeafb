package id.tanggap.server.search.language;

import id.tanggap.server.search.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a query into tokens; never refuses. */
final class Tokenizer {
    private static final Pattern FIELD = Pattern.compile("\\p{L}[\\p{L}-]*(?=:)");
    private static final Pattern OPERATOR = Pattern.compile("[<>]=?");
    private static final Set<String> OR = Set.of("OR", "ATAU");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.skipSpace()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '(' || c == ')') {
            tokens.add(Token.of(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at, ++at));
        } else if (c == '-' && startsTerm(at + 1)) {
            tokens.add(Token.of(Kind.NOT, "-", at, ++at));
        } else if (c == '"') {
            tokens.add(quoted(Kind.WORD, null, at));
        } else {
            String field = field();
            if (field == null) {
                word();
            } else {
                tokens.add(Token.of(Kind.FIELD, field, at, at + field.length() + 1));
                at += field.length() + 1;
                values();
            }
        }
    }

    /** A minus stands before a term; between spaces it is only a dash. */
    private boolean startsTerm(int index) {
        return index < text.length()
                && !Character.isWhitespace(text.charAt(index))
                && text.charAt(index) != '-';
    }

    /** "Galat: printer" and "http://" look like fields and are none. */
    private @Nullable String field() {
        Matcher name = FIELD.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            return null;
        }
        int after = name.end() + 1;
        boolean followed = after < text.length() && !Character.isWhitespace(text.charAt(after));
        boolean address = text.startsWith("//", after);
        boolean isField = Field.named(name.group()).isPresent() || (followed && !address);
        return isField ? name.group() : null;
    }

    private void values() {
        do {
            int start = at;
            String operator = operator();
            if (at < text.length() && text.charAt(at) == '"') {
                tokens.add(quoted(Kind.VALUE, operator, start));
            } else {
                String value = bare(",");
                tokens.add(new Token(Kind.VALUE, value, operator, start, at, false, true));
            }
        } while (at < text.length() && text.charAt(at) == ',' && at++ >= 0);
    }

    private @Nullable String operator() {
        Matcher operator = OPERATOR.matcher(text).region(at, text.length());
        if (!operator.lookingAt()) {
            return null;
        }
        at = operator.end();
        return operator.group();
    }

    private void word() {
        int start = at;
        String word = bare("");
        tokens.add(Token.of(OR.contains(word) ? Kind.OR : Kind.WORD, word, start, at));
    }

    private String bare(String stops) {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && "()\"".indexOf(text.charAt(at)) < 0
                && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private Token quoted(Kind kind, @Nullable String operator, int start) {
        int from = at + 1;
        int close = text.indexOf('"', from);
        boolean closed = close >= 0;
        int end = closed ? close : text.length();
        at = closed ? end + 1 : end;
        return new Token(kind, text.substring(from, end), operator, start, at, true, closed);
    }
}
