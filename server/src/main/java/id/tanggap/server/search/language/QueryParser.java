package id.tanggap.server.search.language;

import id.tanggap.server.search.language.QueryError.Code;
import id.tanggap.server.search.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries. Terms next to each other must all hold, {@code OR} binds weaker, a minus turns the
 * next term around, parentheses group.
 */
public final class QueryParser {
    private static final int MAX_TERMS = 40;
    private static final int MAX_DEPTH = 8;

    private final List<Token> tokens;
    private final int end;
    private final Values values;
    private int at;
    private int terms;
    private int depth;

    private QueryParser(String text, Context context) {
        tokens = Tokenizer.tokens(text);
        end = text.length();
        values = new Values(context);
    }

    /**
     * Reads a query; an empty one holds for every ticket.
     *
     * @throws QueryError when it cannot be read
     */
    public static Node parse(String text, Context context) {
        QueryParser parser = new QueryParser(text, context);
        if (parser.tokens.isEmpty()) {
            return new Node.All(List.of());
        }
        Node query = parser.any();
        Token left = parser.peek();
        if (left != null) {
            throw new QueryError(Code.PARENTHESES, left.start(), null);
        }
        return query;
    }

    private Node any() {
        List<Node> choices = new ArrayList<>(List.of(all()));
        while (takes(Kind.OR)) {
            choices.add(all());
        }
        return choices.size() == 1 ? choices.getFirst() : new Node.Any(choices);
    }

    private Node all() {
        List<Node> parts = new ArrayList<>();
        for (Token token = peek(); token != null && startsTerm(token); token = peek()) {
            parts.add(term(token));
        }
        if (parts.isEmpty()) {
            Token token = peek();
            throw new QueryError(Code.TERM_MISSING, token == null ? end : token.start(), null);
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.All(parts);
    }

    private static boolean startsTerm(Token token) {
        return !token.is(Kind.OR) && !token.is(Kind.CLOSE);
    }

    private Node term(Token token) {
        if (++terms > MAX_TERMS) {
            throw new QueryError(Code.TOO_MANY_TERMS, token.start(), Integer.toString(MAX_TERMS));
        }
        at++;
        return switch (token.kind()) {
            case NOT -> negated(token);
            case OPEN -> group(token);
            case FIELD -> condition(token);
            default -> word(token);
        };
    }

    private Node negated(Token minus) {
        Token next = peek();
        if (next == null || !startsTerm(next)) {
            throw new QueryError(Code.TERM_MISSING, minus.end(), null);
        }
        terms--;
        return new Node.Not(term(next));
    }

    private Node group(Token open) {
        if (++depth > MAX_DEPTH) {
            throw new QueryError(Code.TOO_DEEP, open.start(), Integer.toString(MAX_DEPTH));
        }
        Node inner = any();
        if (!takes(Kind.CLOSE)) {
            throw new QueryError(Code.PARENTHESES, open.start(), null);
        }
        depth--;
        return inner;
    }

    private Node condition(Token name) {
        Field field =
                Field.named(name.text())
                        .orElseThrow(
                                () ->
                                        new QueryError(
                                                Code.UNKNOWN_FIELD,
                                                name.start(),
                                                Spelling.nearest(name.text(), Field.allNames())
                                                        .orElse(null)));
        List<Value> read = new ArrayList<>();
        for (Token token = peek(); token != null && token.is(Kind.VALUE); token = peek()) {
            refuseOpenQuote(token);
            read.add(values.read(field, token));
            at++;
        }
        terms += read.size() - 1;
        return new Node.Condition(field, read);
    }

    private static Node word(Token token) {
        refuseOpenQuote(token);
        if (token.quoted()) {
            return new Node.Phrase(token.text());
        }
        String text = token.text();
        boolean open = text.length() > 1 && text.endsWith("*");
        return TicketNumber.inText(text)
                .<Node>map(Node.Numbered::new)
                .orElseGet(
                        () ->
                                new Node.Word(
                                        open ? text.substring(0, text.length() - 1) : text, open));
    }

    private static void refuseOpenQuote(Token token) {
        if (!token.closed()) {
            throw new QueryError(Code.UNCLOSED_QUOTE, token.start(), null);
        }
    }

    private boolean takes(Kind kind) {
        Token token = peek();
        if (token == null || !token.is(kind)) {
            return false;
        }
        at++;
        return true;
    }

    private @Nullable Token peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }
}
