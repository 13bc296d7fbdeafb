package id.tanggap.console.search;

import id.tanggap.console.search.BulkState.Line;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change of many tickets in words. */
final class BulkWords {
    private static final String NONE = "—";

    private final Messages messages;
    private final Times times;
    private final Supplier<TicketOptions> options;

    /**
     * @param options categories and groups by name; empty while loading
     */
    BulkWords(Messages messages, Times times, Supplier<TicketOptions> options) {
        this.messages = messages;
        this.times = times;
        this.options = options;
    }

    /** What changes on a ticket: from what to what, as far as the list knows the ticket. */
    Cell change(Line line, BulkDraft draft) {
        if (!draft.complete()) {
            return Cell.of(NONE, Tone.MUTED);
        }
        TicketRow row = line.row();
        String after = after(draft);
        String before = row == null ? null : before(row, draft.kind());
        if (before == null) {
            return tipped(after);
        }
        return before.equals(after)
                ? Cell.of(messages.text("search.bulk.same", after), Tone.MUTED)
                : tipped(messages.text("search.bulk.fromTo", before, after));
    }

    private static Cell tipped(String text) {
        return Cell.of(text).withTooltip(text);
    }

    /** What becomes of a ticket, and why not. */
    Cell outcome(Line line) {
        return switch (line.outcome()) {
            case UNKNOWN -> Cell.of(messages.text("search.bulk.outcome.UNKNOWN"), Tone.MUTED);
            case WOULD_CHANGE ->
                    Cell.of(messages.text("search.bulk.outcome.WOULD_CHANGE"), Tone.INFO)
                            .withIcon("check");
            case CHANGED ->
                    Cell.of(messages.text("search.bulk.outcome.CHANGED"), Tone.OK)
                            .withIcon("check");
            case REFUSED -> {
                String why = messages.text("search.bulk.outcome.REFUSED", reason(line));
                yield Cell.of(why, Tone.DANGER).withIcon("alert").withTooltip(why);
            }
        };
    }

    private String reason(Line line) {
        FaultCode code = line.refusal();
        if (!line.errors().isEmpty()) {
            return line.errors().stream().map(this::error).collect(Collectors.joining(" "));
        }
        return code == null ? "" : FaultText.of(messages, Fault.of(code));
    }

    /** Names the field where it is one of the category's own, which no input here shows. */
    private String error(FieldError error) {
        String text = FaultText.of(messages, error);
        String own = "fields.";
        return error.field().startsWith(own)
                ? messages.text("search.bulk.ownField", error.field().substring(own.length()), text)
                : text;
    }

    private String after(BulkDraft draft) {
        return switch (draft.kind()) {
            case ASSIGN -> owner(draft.group(), member(draft));
            case STATUS ->
                    draft.reason() == null || draft.status() != TicketStatus.PENDING
                            ? messages.of(draft.status())
                            : messages.of(draft.status()) + ": " + messages.of(draft.reason());
            case PRIORITY -> messages.of(draft.priority());
            case CATEGORY -> category(draft.category());
            case TYPE -> messages.of(draft.type());
            case SAY -> messages.of(draft.say()) + ": " + draft.text().strip();
            case SNOOZE ->
                    draft.snoozedUntil() == null
                            ? NONE
                            : messages.text("search.bulk.until", times.brief(draft.snoozedUntil()));
            case CAUSED_BY -> draft.problem() == null ? NONE : draft.problem().number();
            case WATCH -> messages.text("search.bulk.watched");
            case UNWATCH -> messages.text("search.bulk.unwatched");
        };
    }

    /** Null where there is nothing before. */
    private @Nullable String before(TicketRow row, BulkKind kind) {
        return switch (kind) {
            case ASSIGN -> owner(row.group(), row.assigneeName());
            case STATUS ->
                    row.pendingReason() == null
                            ? messages.of(row.status())
                            : messages.of(row.status()) + ": " + messages.of(row.pendingReason());
            case PRIORITY -> messages.of(row.priority());
            case CATEGORY -> category(row.category());
            case TYPE -> messages.of(row.type());
            case SAY, SNOOZE, CAUSED_BY, WATCH, UNWATCH -> null;
        };
    }

    private @Nullable String member(BulkDraft draft) {
        UUID id = draft.assigneeId();
        return id == null
                ? null
                : options.get().groups().stream()
                        .flatMap(group -> group.members().stream())
                        .filter(member -> member.userId().equals(id))
                        .map(TicketOptions.Member::name)
                        .findFirst()
                        .orElse(null);
    }

    private String owner(@Nullable String code, @Nullable String person) {
        String group = code == null ? NONE : group(code);
        return person == null ? group : group + " · " + person;
    }

    private String group(String code) {
        return options.get().groups().stream()
                .filter(group -> group.code().equals(code))
                .map(group -> messages.english() ? group.nameEn() : group.name())
                .findFirst()
                .orElse(code);
    }

    private String category(@Nullable String code) {
        return options.get().categories().stream()
                .filter(category -> category.code().equals(code))
                .map(category -> messages.english() ? category.nameEn() : category.name())
                .findFirst()
                .orElse(code == null ? NONE : code);
    }
}
