package id.tanggap.server.search.internal;

import id.tanggap.server.search.language.Field;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.search.language.TicketNumber;
import id.tanggap.server.search.language.Value;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Parts of a query as conditions on {@code ticket t}. Codes of this program stand in the statement
 * itself, because the indexes of the hot lists are only found by those; all else is a value.
 */
final class ConditionSql {
    static final String OPEN = "t.status not in ('RESOLVED', 'CLOSED')";

    private static final Set<String> OPEN_STATUSES =
            Set.of("NEW", "ASSIGNED", "IN_PROGRESS", "PENDING");
    private static final String NEVER = "timestamptz '9999-12-31 00:00:00+00'";

    private final UUID userId;
    private final Instant now;

    ConditionSql(UUID userId, Instant now) {
        this.userId = userId;
        this.now = now;
    }

    /** Whether every status of a condition is that of an open ticket. */
    static boolean isOpen(Node.Condition condition) {
        return condition.values().stream()
                .allMatch(
                        v ->
                                v instanceof Value.Codes named
                                        && OPEN_STATUSES.containsAll(named.codes()));
    }

    Sql of(Node node) {
        if (WordSql.isText(node)) {
            return words(node);
        }
        return switch (node) {
            case Node.All all when all.parts().isEmpty() -> Sql.of("true");
            case Node.All all ->
                    Sql.join("(", all.parts().stream().map(this::of).toList(), " and ", ")");
            case Node.Any any ->
                    Sql.join("(", any.parts().stream().map(this::of).toList(), " or ", ")");
            case Node.Not not -> Sql.of("not coalesce(").plus(of(not.part())).plus(", false)");
            case Node.Numbered numbered -> numbered(numbered.number());
            case Node.Condition c -> condition(c);
            case Node.Word _, Node.Phrase _ -> words(node);
        };
    }

    /** Without a word that must be there no index helps: then each ticket is asked. */
    private static Sql words(Node node) {
        if (!WordSql.hasLetters(node)) {
            return Sql.of("true");
        }
        return WordSql.isPositive(node)
                ? Sql.of("t.id in (select w.ticket_id from ticket_text w where w.doc @@ ")
                        .plus(WordSql.query(node))
                        .plus(")")
                : Sql.of("exists (select from ticket_text w where w.ticket_id = t.id and w.doc @@ ")
                        .plus(WordSql.query(node))
                        .plus(")");
    }

    private static Sql numbered(TicketNumber number) {
        return number.year() != null
                ? Sql.of("t.number = ?", number.in(number.year()))
                : Sql.of(
                        "t.number in (select 'T-' || y.year || '-' || ? from ticket_number y)",
                        number.in(0).substring("T-0000-".length()));
    }

    private Sql condition(Node.Condition c) {
        List<Sql> choices = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Value value : c.values()) {
            if (value instanceof Value.Codes named) {
                codes.addAll(named.codes());
            } else {
                choices.add(single(c.field(), value));
            }
        }
        if (!codes.isEmpty()) {
            choices.add(codes(c.field(), codes));
        }
        return choices.size() == 1 ? choices.getFirst() : Sql.join("(", choices, " or ", ")");
    }

    private Sql codes(Field field, List<String> codes) {
        return switch (field) {
            case STATUS ->
                    OPEN_STATUSES.containsAll(codes)
                            ? fixed("t.status", codes).plus(" and " + OPEN)
                            : fixed("t.status", codes);
            case TYPE -> fixed("t.type", codes);
            case PRIORITY -> fixed("t.priority", codes);
            case ORIGIN -> fixed("t.origin", codes);
            case REASON -> fixed("t.pending_reason", codes);
            case CATEGORY ->
                    Sql.of("t.category_code in (select k.code from ticket_category k where ")
                            .plus(Sql.in("k.code", codes))
                            .plus(" or ")
                            .plus(Sql.in("k.parent_code", codes))
                            .plus(")");
            case GROUP -> Sql.in("t.group_code", codes);
            case HANDED_FROM -> Sql.in("t.previous_group", codes);
            case LEVEL ->
                    Sql.of(
                            "t.group_code in (select g.code from support_group g where g.level in ("
                                    + String.join(", ", codes)
                                    + "))");
            case ASSIGNEE -> Sql.in("t.assignee_id", ids(codes));
            case WATCHER -> watched(Sql.in("w.user_id", ids(codes)));
            case POLDA ->
                    Sql.of("t.unit_id in (select u.id from unit u where ")
                            .plus(Sql.in("u.polda_code", codes))
                            .plus(")");
            case UNIT -> Sql.in("t.unit_id", ids(codes));
            case IS, HAS, SLA ->
                    Sql.join(
                            "(",
                            codes.stream().map(code -> state(field, code)).toList(),
                            " or ",
                            ")");
            default -> throw new IllegalArgumentException(field + " has no codes");
        };
    }

    private Sql state(Field field, String code) {
        return switch (field + "." + code) {
            case "IS.OPEN" -> Sql.of(OPEN);
            case "IS.DONE" -> Sql.of("t.status in ('RESOLVED', 'CLOSED')");
            case "IS.OVERDUE" ->
                    Sql.of(
                            OPEN
                                    + " and (t.next_due_at < ? or 'MISSED' in (t.first_response_state, t.next_response_state, t.resolution_state))",
                            time(now));
            case "IS.UNASSIGNED" -> Sql.of("t.assignee_id is null");
            case "IS.SNOOZED" -> Sql.of("t.snoozed_until is not null");
            case "IS.ESCALATED" -> Sql.of("t.escalated_at is not null");
            case "IS.REOPENED" -> Sql.of("t.reopen_count > 0");
            case "IS.MERGED", "IS.SPAM" -> Sql.of("t.closure = '" + code + "'");
            case "IS.KNOWN_ERROR" -> Sql.of("t.known_error");
            case "HAS.CALL" ->
                    Sql.of("exists (select from ticket_call c where c.ticket_id = t.id)");
            case "HAS.NOTE", "HAS.REPLY" ->
                    Sql.of(
                            "exists (select from ticket_entry e where e.ticket_id = t.id and e.kind = '"
                                    + code
                                    + "')");
            case "HAS.DORS" -> Sql.of("t.dors_number is not null");
            case "HAS.ASSET" -> Sql.of("t.asset_id is not null");
            case "HAS.ATTACHMENT" ->
                    Sql.of("exists (select from attachment k where k.ticket_id = t.id)");
            case "HAS.TASK" ->
                    Sql.of("exists (select from ticket_task k where k.ticket_id = t.id)");
            case "HAS.TIME" ->
                    Sql.of("exists (select from ticket_time k where k.ticket_id = t.id)");
            case "HAS.LINK" ->
                    Sql.of(
                            "(exists (select from ticket_link k where k.from_id = t.id)"
                                    + " or exists (select from ticket_link k where k.to_id = t.id))");
            case "SLA.MET" ->
                    Sql.of(
                            "t.resolution_state = 'MET' and 'MISSED' not in (t.first_response_state, t.next_response_state)");
            case "SLA.MISSED" ->
                    Sql.of(
                            "'MISSED' in (t.first_response_state, t.next_response_state, t.resolution_state)");
            case "SLA.RUNNING" ->
                    Sql.of(
                            "'RUNNING' in (t.first_response_state, t.next_response_state, t.resolution_state)");
            case "SLA.PAUSED" -> Sql.of("t.resolution_state = 'PAUSED'");
            default -> throw new IllegalArgumentException(field + ":" + code);
        };
    }

    private Sql single(Field field, Value value) {
        return switch (value) {
            case Value.Me _ -> mine(field);
            case Value.None _ -> none(field);
            case Value.Between between -> between(field, between);
            case Value.Count count -> count(field, count);
            case Value.Text text -> text(field, text.text());
            case Value.Codes codes -> codes(field, codes.codes());
        };
    }

    private Sql mine(Field field) {
        return switch (field) {
            case GROUP ->
                    Sql.of(
                            "t.group_code in (select g.group_code from user_group g where g.user_id = ?)",
                            userId);
            case WATCHER -> watched(Sql.of("w.user_id = ?", userId));
            default -> Sql.of("t.assignee_id = ?", userId);
        };
    }

    private static Sql watched(Sql by) {
        return Sql.of("t.id in (select w.ticket_id from ticket_watcher w where ")
                .plus(by)
                .plus(")");
    }

    private static Sql none(Field field) {
        return Sql.of(field == Field.DUE ? "t.next_due_at = " + NEVER : column(field) + " is null");
    }

    private static Sql between(Field field, Value.Between between) {
        String column = column(field);
        List<Sql> ends = new ArrayList<>();
        if (between.from() != null) {
            ends.add(Sql.of(column + " >= ?", time(between.from())));
        }
        if (between.to() != null) {
            ends.add(Sql.of(column + " < ?", time(between.to())));
        } else if (field == Field.DUE) {
            ends.add(Sql.of(column + " < " + NEVER));
        }
        return Sql.join("(", ends, " and ", ")");
    }

    private static Sql count(Field field, Value.Count count) {
        String column = column(field);
        Integer to = count.to();
        return to == null
                ? Sql.of(column + " >= ?", count.from())
                : Sql.of("(" + column + " >= ? and " + column + " <= ?)", count.from(), to);
    }

    private static Sql text(Field field, String text) {
        return switch (field) {
            case SUBJECT -> likeEachWord("t.search", text);
            case NUMBER ->
                    Sql.of("t.number like ?", pattern(text.toUpperCase(java.util.Locale.ROOT)));
            case CONTACT ->
                    Sql.of("t.contact_id in (select c.id from contact c where ")
                            .plus(likeEachWord("c.search", text))
                            .plus(")");
            case ASSET ->
                    Sql.of("t.asset_id in (select a.id from asset a where ")
                            .plus(likeEachWord("a.search", text))
                            .plus(")");
            case DORS -> Sql.of("upper(t.dors_number) like upper(?)", pattern(text));
            default -> throw new IllegalArgumentException(field + " is not text");
        };
    }

    private static Sql likeEachWord(String column, String text) {
        List<Sql> words =
                Arrays.stream(text.split("\\s+"))
                        .filter(w -> !w.isEmpty())
                        .map(w -> Sql.of(column + " like search_text(?)", pattern(w)))
                        .toList();
        return Sql.join("(", words, " and ", ")");
    }

    /** The text anywhere, its own wildcards taken literally. */
    private static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String column(Field field) {
        return switch (field) {
            case GROUP -> "t.group_code";
            case HANDED_FROM -> "t.previous_group";
            case HANDOVERS -> "t.handover_count";
            case PING_PONGS -> "t.ping_pong_count";
            case ASSIGNEE -> "t.assignee_id";
            case POLDA, UNIT -> "t.unit_id";
            case CONTACT -> "t.contact_id";
            case DUE -> "t.next_due_at";
            case CREATED -> "t.created_at";
            case UPDATED -> "t.updated_at";
            case RESOLVED -> "t.resolved_at";
            case CLOSED -> "t.closed_at";
            case ASSET -> "t.asset_id";
            case DORS -> "t.dors_number";
            default -> throw new IllegalArgumentException(field + " is no single column");
        };
    }

    private static Sql fixed(String column, List<String> codes) {
        return codes.size() == 1
                ? Sql.of(column + " = '" + codes.getFirst() + "'")
                : Sql.of(
                        column
                                + codes.stream()
                                        .map(c -> "'" + c + "'")
                                        .collect(Collectors.joining(", ", " in (", ")")));
    }

    private static List<UUID> ids(List<String> codes) {
        return codes.stream().map(UUID::fromString).toList();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
