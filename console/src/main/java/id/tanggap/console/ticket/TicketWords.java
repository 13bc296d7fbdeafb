package id.tanggap.console.ticket;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLife;
import id.tanggap.protocol.ticket.TicketRef;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words, icons and tones of a ticket, the same in list, preview and page. */
final class TicketWords {
    /** From here on a running clock is shown as urgent. */
    private static final Duration SOON = Duration.ofMinutes(30);

    private final Messages messages;
    private final Times times;
    private final TicketCatalogue catalogue;

    TicketWords(Messages messages, Times times, TicketCatalogue catalogue) {
        this.messages = messages;
        this.times = times;
        this.catalogue = catalogue;
    }

    Cell priority(Priority priority) {
        Cell cell = Cell.of(messages.of(priority)).withOrder(priority);
        return switch (priority) {
            case CRITICAL -> cell.withIcon("priority-critical").withTone(Tone.DANGER);
            case HIGH -> cell.withIcon("priority-high").withTone(Tone.WARN);
            case NORMAL -> cell.withIcon("priority-normal");
            case LOW -> cell.withIcon("priority-low").withTone(Tone.MUTED);
        };
    }

    Cell status(TicketRow row) {
        Cell cell = Cell.of(messages.of(row.status())).withOrder(row.status());
        return switch (row.status()) {
            case NEW -> cell.withIcon("dot").withTone(Tone.INFO);
            case ASSIGNED -> cell.withIcon("group");
            case IN_PROGRESS -> cell.withIcon("play").withTone(Tone.ACCENT);
            case PENDING -> cell.withIcon("pause").withTone(Tone.WARN).withTooltip(pending(row));
            case RESOLVED -> cell.withIcon("check").withTone(Tone.OK);
            case CLOSED -> cell.withIcon("check").withTone(Tone.MUTED);
        };
    }

    /** Status in words; a pending one says whom it waits for. */
    String statusText(TicketRow row) {
        String pending = pending(row);
        return pending == null ? messages.of(row.status()) : pending;
    }

    /** As {@link #statusText(TicketRow)}, with how it ended and when it goes on. */
    String statusText(TicketDetail ticket) {
        TicketLife life = ticket.life();
        TicketRef into = life.mergedInto();
        if (life.closure() != null) {
            return into == null
                    ? messages.text("ticket.closure.SPAM")
                    : messages.text("ticket.closure.MERGED", into.number());
        }
        Instant planned = life.plannedFor();
        String status = statusText(ticket.row());
        return planned == null
                ? status
                : messages.text("ticket.pending.until", status, times.brief(planned));
    }

    /** Until when it is out of sight; null when it is not. */
    @Nullable Cell snoozed(TicketRow row) {
        Instant until = row.snoozedUntil();
        return until == null
                ? null
                : Cell.of(messages.text("ticket.snoozed.until", times.brief(until)), Tone.INFO)
                        .withIcon("clock")
                        .withTooltip(times.full(until));
    }

    /** Since when the supervisor is called for; null when he is not. */
    @Nullable String calledSince(TicketRow row) {
        Instant since = row.escalatedAt();
        return since == null ? null : messages.text("ticket.called.since", times.full(since));
    }

    private @Nullable String pending(TicketRow row) {
        return row.status() == TicketStatus.PENDING && row.pendingReason() != null
                ? messages.text("ticket.pending.for", messages.of(row.pendingReason()))
                : null;
    }

    /** What is due next: the earliest of the running clocks, or how the last one ended. */
    Cell nextDue(TicketRow row) {
        SlaClockView next = row.resolution();
        String nameKey = "ticket.sla.resolution";
        if (isBefore(row.nextResponse(), next)) {
            next = Objects.requireNonNull(row.nextResponse());
            nameKey = "ticket.sla.nextResponse";
        }
        if (isBefore(row.firstResponse(), next)) {
            next = row.firstResponse();
            nameKey = "ticket.sla.firstResponse";
        }
        return clock(next, nameKey);
    }

    private static boolean isBefore(@Nullable SlaClockView clock, SlaClockView other) {
        return clock != null
                && running(clock)
                && (!running(other) || due(clock).isBefore(due(other)));
    }

    /** One clock; {@code nameKey} names it in the tooltip. */
    Cell clock(SlaClockView clock, String nameKey) {
        Instant due = clock.dueAt();
        String name = messages.text(nameKey);
        return switch (clock.state()) {
            case NONE -> Cell.of("—", Tone.MUTED).withOrder(Instant.MAX);
            case CANCELLED, VOID ->
                    Cell.of(messages.of(clock.state()), Tone.MUTED).withOrder(Instant.MAX);
            case PAUSED ->
                    Cell.of(messages.text("ticket.sla.paused"), Tone.INFO)
                            .withIcon("pause")
                            .withTooltip(messages.text("ticket.sla.paused.tip", name))
                            .withOrder(Instant.MAX.minusSeconds(2));
            case MET ->
                    Cell.of(messages.text("ticket.sla.met"), Tone.OK)
                            .withIcon("check")
                            .withTooltip(ended(name, clock))
                            .withOrder(Instant.MAX.minusSeconds(1));
            case MISSED ->
                    Cell.of(messages.text("ticket.sla.missed"), Tone.DANGER)
                            .withIcon("alert")
                            .withTooltip(ended(name, clock))
                            .withOrder(Instant.MAX.minusSeconds(1));
            case RUNNING ->
                    due == null
                            ? Cell.of("—", Tone.MUTED).withOrder(Instant.MAX)
                            : running(due, name);
        };
    }

    /** One clock, named by its kind. */
    Cell clock(SlaClockView clock) {
        return clock(clock, "ticket.sla.resolution");
    }

    private Cell running(Instant due, String name) {
        Duration left = Duration.between(times.now(), due);
        String tip = messages.text("ticket.sla.due", name, times.full(due));
        if (left.isNegative()) {
            return Cell.of(messages.text("ticket.sla.late", times.rough(left)), Tone.DANGER)
                    .withIcon("alert")
                    .withTooltip(tip)
                    .withOrder(due);
        }
        boolean soon = left.compareTo(SOON) < 0;
        return Cell.of(messages.text("ticket.sla.left", times.rough(left)))
                .withTone(soon ? Tone.WARN : Tone.NORMAL)
                .withIcon("clock")
                .withTooltip(tip)
                .withOrder(due);
    }

    private String ended(String name, SlaClockView clock) {
        Instant met = clock.metAt();
        return met == null ? name : messages.text("ticket.sla.ended", name, times.full(met));
    }

    private static boolean running(SlaClockView clock) {
        return clock.state() == SlaClockState.RUNNING && clock.dueAt() != null;
    }

    private static Instant due(SlaClockView clock) {
        return Objects.requireNonNull(clock.dueAt());
    }

    /** Group and person, as far as there are any. */
    String owner(TicketRow row) {
        String group =
                row.group() == null ? "" : catalogue.groupName(row.group(), messages.english());
        if (row.assigneeName() == null) {
            return group.isEmpty() ? messages.text("ticket.owner.none") : group;
        }
        return row.assigneeName();
    }

    /** Person and group: where the room is too small for both, the group gives way. */
    String ownerInFull(TicketRow row) {
        String group =
                row.group() == null
                        ? messages.text("ticket.owner.none")
                        : catalogue.groupName(row.group(), messages.english());
        return row.assigneeName() == null ? group : row.assigneeName() + " · " + group;
    }

    /** How long ago it was filed. */
    Cell age(TicketRow row) {
        return Cell.number(
                        times.rough(Duration.between(row.createdAt(), times.now())),
                        row.createdAt())
                .withTooltip(times.full(row.createdAt()));
    }
}
