package id.tanggap.server.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "gagal sinkron            | all[gagal, sinkron]",
                "gagal                    | gagal",
                "sinkron*                 | sinkron*",
                "\"gagal sinkron\"        | 'gagal sinkron'",
                "-vpn                     | not[vpn]",
                "-(a b)                   | not[all[a, b]]",
                "a OR b c                 | any[a, all[b, c]]",
                "a ATAU b                 | any[a, b]",
                "(a OR b) c               | all[any[a, b], c]",
                "a or b                   | all[a, or, b]",
                "status:pending           | STATUS[PENDING]",
                "Status:Ditunda           | STATUS[PENDING]",
                "status:in-progress       | STATUS[IN_PROGRESS]",
                "status:\"in progress\"   | STATUS[IN_PROGRESS]",
                "status:new,assigned      | STATUS[NEW; ASSIGNED]",
                "prioritas:tinggi         | PRIORITY[HIGH]",
                "polda:NTT                | POLDA[NTT]",
                "polda:kalimantan         | POLDA[KALBAR KALSEL]",
                "group:hardware           | GROUP[HARDWARE]",
                "kelompok:\"perangkat keras\" | GROUP[HARDWARE]",
                "group:mine               | GROUP[me]",
                "level:2,vendor           | LEVEL[2; 3]",
                "handed-from:hardware     | HANDED_FROM[HARDWARE]",
                "dari-kelompok:none       | HANDED_FROM[none]",
                "pingpong:2               | PING_PONGS[2..2]",
                "bolak-balik:>1           | PING_PONGS[2..]",
                "handovers:>=2            | HANDOVERS[2..]",
                "alih:<2                  | HANDOVERS[0..1]",
                "alih:<=2,5..             | HANDOVERS[0..2; 5..]",
                "handovers:1..3           | HANDOVERS[1..3]",
                "is:escalated             | IS[ESCALATED]",
                "assignee:me              | ASSIGNEE[me]",
                "petugas:saya,none        | ASSIGNEE[me; none]",
                "assignee:sari            | ASSIGNEE[u1]",
                "assignee:\"me\"          | ASSIGNEE[?]",
                "unit:\"polres kupang\"   | UNIT[k1]",
                "unit:kupang              | UNIT[k1 k2]",
                "judul:\"gagal sinkron\"  | SUBJECT[~gagal sinkron]",
                "dors:LP/B/12             | DORS[~LP/B/12]",
                "dors:none                | DORS[none]",
                "is:open,overdue          | IS[OPEN; OVERDUE]",
                "has:note                 | HAS[NOTE]",
                "sla:missed               | SLA[MISSED]",
                "T-2026-000123            | #2026-123",
                "#123                     | #123",
                "123                      | 123",
                "jam 10:30                | all[jam, 10:30]",
                "Galat: printer           | all[Galat:, printer]",
                "http://dors              | http://dors",
                "vpn - lambat             | all[vpn, -, lambat]",
                "status:pending polda:NTT group:hardware due:<4h \"gagal sinkron\" -vpn"
                        + " | all[STATUS[PENDING], POLDA[NTT], GROUP[HARDWARE], DUE[..2026-11-25T09:00:00Z],"
                        + " 'gagal sinkron', not[vpn]]",
            })
    void queriesAreRead(String query, String tree) {
        if (tree.contains("?")) {
            assertThatThrownBy(() -> parse(query)).isInstanceOf(QueryError.class);
        } else {
            assertThat(show(parse(query))).isEqualTo(tree);
        }
    }

    @Test
    void anEmptyQueryHoldsForEverything() {
        assertThat(parse("  ")).isEqualTo(new Node.All(List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due:<4h            | ..2026-11-25T09:00:00Z",
                "due:4h             | ..2026-11-25T09:00:00Z",
                "due:>2d            | 2026-11-27T05:00:00Z..",
                "created:<4jam      | 2026-11-25T01:00:00Z..",
                "updated:>7d        | ..2026-11-18T05:00:00Z",
                "created:>1w        | ..2026-11-18T05:00:00Z",
                "created:30m        | 2026-11-25T04:30:00Z..",
                "created:today      | 2026-11-24T17:00:00Z..2026-11-25T17:00:00Z",
                "dibuat:kemarin     | 2026-11-23T17:00:00Z..2026-11-24T17:00:00Z",
                "due:besok          | 2026-11-25T17:00:00Z..2026-11-26T17:00:00Z",
                "created:this-week  | 2026-11-22T17:00:00Z..2026-11-29T17:00:00Z",
                "created:last-week  | 2026-11-15T17:00:00Z..2026-11-22T17:00:00Z",
                "created:this-month | 2026-10-31T17:00:00Z..2026-11-30T17:00:00Z",
                "created:2026-11    | 2026-10-31T17:00:00Z..2026-11-30T17:00:00Z",
                "created:2026       | 2025-12-31T17:00:00Z..2026-12-31T17:00:00Z",
                "created:2026-11-01 | 2026-10-31T17:00:00Z..2026-11-01T17:00:00Z",
                "created:1/11/2026  | 2026-10-31T17:00:00Z..2026-11-01T17:00:00Z",
                "created:<2026-11-01  | ..2026-10-31T17:00:00Z",
                "created:<=2026-11-01 | ..2026-11-01T17:00:00Z",
                "created:>2026-11-01  | 2026-11-01T17:00:00Z..",
                "created:>=today      | 2026-11-24T17:00:00Z..",
                "created:2026-11-01..2026-11-25 | 2026-10-31T17:00:00Z..2026-11-25T17:00:00Z",
                "created:2026-11-01..           | 2026-10-31T17:00:00Z..",
                "created:..yesterday            | ..2026-11-24T17:00:00Z",
            })
    void momentsAreThoseOfTheDesk(String query, String span) {
        assertThat(((Node.Condition) parse(query)).values())
                .singleElement()
                .extracting(QueryParserTest::show)
                .isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "vpn statsu:new        | UNKNOWN_FIELD   | 4  | status",
                "foo:bar               | UNKNOWN_FIELD   | 0  | §§",
                "status:pnding         | UNKNOWN_VALUE   | 7  | pending",
                "status:xyz            | UNKNOWN_VALUE   | 7  | new, assigned, in-progress, pending, resolved, closed",
                "status:new,xyz        | UNKNOWN_VALUE   | 11 | new, assigned, in-progress, pending, resolved, closed",
                "polda:nnt             | UNKNOWN_VALUE   | 6  | ntt",
                "polda:mars            | UNKNOWN_VALUE   | 6  | §§",
                "is:none               | UNKNOWN_VALUE   | 3  | done",
                "status:               | VALUE_MISSING   | 7  | status:new",
                "status:new,           | VALUE_MISSING   | 11 | status:new",
                "due: vpn              | VALUE_MISSING   | 4  | due:<4h",
                "status:<new           | NOT_COMPARABLE  | 7  | status:new",
                "due:soon              | BAD_DATE        | 4  | 2026-11-01, <4h",
                "due:todya             | BAD_DATE        | 4  | today",
                "created:2026-02-30    | BAD_DATE        | 8  | 2026-11-01, <4h",
                "created:2026-13       | BAD_DATE        | 8  | 2026-11-01, <4h",
                "created:..            | BAD_DATE        | 8  | 2026-11-01, <4h",
                "created:2026-11-25..2026-11-01 | RANGE_REVERSED | 8 | §§",
                "pingpong:banyak       | BAD_NUMBER      | 9  | pingpong:>1",
                "pingpong:>1..2        | BAD_NUMBER      | 9  | pingpong:>1",
                "pingpong:..           | BAD_NUMBER      | 9  | pingpong:>1",
                "alih:3..1             | RANGE_REVERSED  | 5  | §§",
                "vpn \"gagal           | UNCLOSED_QUOTE  | 4  | §§",
                "judul:\"gagal         | UNCLOSED_QUOTE  | 6  | §§",
                "(a b                  | PARENTHESES     | 0  | §§",
                "a b)                  | PARENTHESES     | 3  | §§",
                "()                    | TERM_MISSING    | 1  | §§",
                "a OR                  | TERM_MISSING    | 4  | §§",
                "OR a                  | TERM_MISSING    | 0  | §§",
                "-)                    | TERM_MISSING    | 1  | §§",
                "((((((((((a))))))))))  | TOO_DEEP       | 8  | 8",
            })
    void errorsTellPlaceReasonAndWhatWasMeant(
            String query, String code, int position, String hint) {
        assertThatThrownBy(() -> parse(query))
                .isInstanceOfSatisfying(
                        QueryError.class,
                        e -> {
                            assertThat(e.code()).hasToString(code);
                            assertThat(e.position()).isEqualTo(position);
                            assertThat(e.hint() == null ? "" : e.hint()).isEqualTo(hint);
                        });
    }

    @Test
    void aQueryHasAtMostFortyTerms() {
        assertThat(parse("a ".repeat(40))).isInstanceOf(Node.All.class);
        for (String query : List.of("a ".repeat(41), "status:" + "new,".repeat(41) + "new vpn")) {
            assertThatThrownBy(() -> parse(query))
                    .isInstanceOfSatisfying(
                            QueryError.class,
                            e -> assertThat(e.code()).isEqualTo(QueryError.Code.TOO_MANY_TERMS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-2026-000123",
                "t-2026-123",
                "2026-123",
                "2026/123",
                "#2026-123",
                "T 2026-000123"
            })
    void aNumberWithItsYearIsRead(String typed) {
        assertThat(TicketNumber.read(typed)).contains(new TicketNumber(2026, 123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "#123", "T-123", " 000123 ", "t123"})
    void aNumberWithoutItsYearIsRead(String typed) {
        assertThat(TicketNumber.read(typed)).contains(new TicketNumber(null, 123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vpn", "12a", "T-26-1-2", "12345678901"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(TicketNumber.read(typed)).isEmpty();
    }

    private static Node parse(String query) {
        return QueryParser.parse(query, SomeNames.CONTEXT);
    }

    private static String show(Node node) {
        return switch (node) {
            case Node.All all -> "all" + show(all.parts());
            case Node.Any any -> "any" + show(any.parts());
            case Node.Not not -> "not[" + show(not.part()) + "]";
            case Node.Word word -> word.text() + (word.open() ? "*" : "");
            case Node.Phrase phrase -> "'" + phrase.text() + "'";
            case Node.Numbered n ->
                    "#"
                            + (n.number().year() == null ? "" : n.number().year() + "-")
                            + n.number().count();
            case Node.Condition c ->
                    c.field()
                            + c.values().stream()
                                    .map(QueryParserTest::show)
                                    .collect(Collectors.joining("; ", "[", "]"));
        };
    }

    private static String show(List<Node> parts) {
        return parts.stream()
                .map(QueryParserTest::show)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String show(Value value) {
        return switch (value) {
            case Value.Codes codes -> String.join(" ", codes.codes());
            case Value.Me _ -> "me";
            case Value.None _ -> "none";
            case Value.Text text -> "~" + text.text();
            case Value.Count c -> c.from() + ".." + (c.to() == null ? "" : c.to());
            case Value.Between b ->
                    (b.from() == null ? "" : b.from()) + ".." + (b.to() == null ? "" : b.to());
        };
    }
}
