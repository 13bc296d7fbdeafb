package id.tanggap.server.search.language;

import id.tanggap.server.search.language.QueryError.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the values of fields. */
final class Values {
    private static final String RANGE = "..";
    private static final String EXAMPLE_SPAN = "<4h";
    private static final String EXAMPLE_COUNT = ">1";
    private static final String EXAMPLE_DAY = "2026-11-01";

    private final Vocabulary vocabulary;
    private final Moments moments;

    Values(Context context) {
        vocabulary = context.vocabulary();
        moments = new Moments(context.now(), context.zone());
    }

    /**
     * Reads one value.
     *
     * @throws QueryError when the field has no such value
     */
    Value read(Field field, Token token) {
        if (token.text().isBlank()) {
            throw new QueryError(Code.VALUE_MISSING, token.end(), example(field));
        }
        if (!token.quoted() && Words.mayBeEmpty(field) && Words.NONE.isNamed(token.text())) {
            return new Value.None();
        }
        if (field.kind().isTime()) {
            return moment(field, token);
        }
        if (field.kind() == Field.Kind.COUNT) {
            return Counts.read(token)
                    .orElseThrow(
                            () -> new QueryError(Code.BAD_NUMBER, token.start(), example(field)));
        }
        if (token.operator() != null) {
            throw new QueryError(Code.NOT_COMPARABLE, token.start(), example(field));
        }
        if (field.kind() == Field.Kind.TEXT) {
            return new Value.Text(token.text().strip());
        }
        if (!token.quoted() && Words.isPersonal(field) && Words.ME.isNamed(token.text())) {
            return new Value.Me();
        }
        return codes(field, token);
    }

    /** All values that may be written for a field, special ones first. */
    static Stream<Choice> suggestions(Field field, Vocabulary vocabulary) {
        Stream<Choice> special =
                Stream.concat(
                        Words.isPersonal(field) ? Stream.of(Words.ME) : Stream.empty(),
                        Words.mayBeEmpty(field) ? Stream.of(Words.NONE) : Stream.empty());
        if (field.kind() == Field.Kind.COUNT) {
            return Stream.of("0", ">0", ">1", ">2").map(c -> Choice.of(c, c));
        }
        Stream<Choice> own =
                field.kind().isTime()
                        ? times(field)
                        : Stream.concat(
                                Words.of(field).stream(), named(field, vocabulary).stream());
        return Stream.concat(special, own);
    }

    private static Stream<Choice> times(Field field) {
        Stream<String> spans =
                field.kind() == Field.Kind.AHEAD
                        ? Stream.of("<1h", "<4h", "<1d")
                        : Stream.of("<1h", "<1d", ">7d");
        return Stream.concat(
                spans.map(s -> Choice.of(s, s)),
                Stream.of(Moments.Named.values())
                        .map(n -> new Choice(n.name(), n.names().getFirst(), n.names())));
    }

    private Value codes(Field field, Token token) {
        List<Choice> choices =
                field.kind() == Field.Kind.FIXED ? Words.of(field) : vocabulary.choices(field);
        Optional<Choice> exact = choices.stream().filter(c -> c.isNamed(token.text())).findFirst();
        if (exact.isPresent()) {
            return new Value.Codes(List.of(exact.get().code()));
        }
        List<String> like =
                field.kind() == Field.Kind.FIXED
                        ? List.of()
                        : choices.stream()
                                .filter(c -> c.isLike(token.text()))
                                .map(Choice::code)
                                .toList();
        if (like.isEmpty()) {
            throw new QueryError(Code.UNKNOWN_VALUE, token.start(), meant(field, token, choices));
        }
        return new Value.Codes(like);
    }

    private static @org.jspecify.annotations.Nullable String meant(
            Field field, Token token, List<Choice> choices) {
        return Spelling.nearest(
                        token.text(),
                        choices.stream()
                                .flatMap(
                                        c ->
                                                Stream.concat(
                                                        Stream.of(c.word()), c.names().stream())))
                .or(
                        () ->
                                field.kind() == Field.Kind.FIXED
                                        ? Optional.of(
                                                String.join(
                                                        ", ",
                                                        choices.stream()
                                                                .map(Choice::word)
                                                                .toList()))
                                        : Optional.empty())
                .orElse(null);
    }

    private Value moment(Field field, Token token) {
        String text = token.text().strip();
        int dots = text.indexOf(RANGE);
        Optional<Value.Between> read =
                dots >= 0 && token.operator() == null
                        ? moments.range(
                                text.substring(0, dots), text.substring(dots + RANGE.length()))
                        : moments.read(text, token.operator(), field.kind() == Field.Kind.AHEAD);
        Value.Between between =
                read.orElseThrow(
                        () ->
                                new QueryError(
                                        Code.BAD_DATE,
                                        token.start(),
                                        Spelling.nearest(text, Moments.allNames())
                                                .orElse(EXAMPLE_DAY + ", " + EXAMPLE_SPAN)));
        if (between.from() != null
                && between.to() != null
                && !between.from().isBefore(between.to())) {
            throw new QueryError(Code.RANGE_REVERSED, token.start(), null);
        }
        return between;
    }

    private static String example(Field field) {
        return field.label()
                + ":"
                + switch (field.kind()) {
                    case FIXED -> Words.of(field).getFirst().word();
                    case AHEAD, AGO -> EXAMPLE_SPAN;
                    case COUNT -> EXAMPLE_COUNT;
                    case NAMED, TEXT -> "\"...\"";
                };
    }

    private static List<Choice> named(Field field, Vocabulary vocabulary) {
        return field.kind() == Field.Kind.NAMED ? vocabulary.choices(field) : List.of();
    }
}
