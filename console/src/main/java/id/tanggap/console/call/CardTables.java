package id.tanggap.console.call;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.Duration;
import java.time.Instant;

/** The two small tables of the caller card. */
final class CardTables {
    private static final Duration SOON = Duration.ofHours(1);

    private final Messages messages;
    private final Times times;

    CardTables(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    RowTableModel<TicketRow> tickets() {
        return new RowTableModel<TicketRow>(TicketRow::id)
                .column("", 116, row -> Cell.of(row.number()).withTooltip(row.number()))
                .column("", 190, row -> Cell.of(row.subject()).withTooltip(row.subject()))
                .numeric("", 148, row -> due(row.resolution()));
    }

    RowTableModel<CallView> calls() {
        CallWords words = new CallWords(messages, times);
        return new RowTableModel<CallView>(CallView::id)
                .column("", 112, words::when)
                .column("", 170, words::result)
                .numeric("", 50, words::talked);
    }

    private Cell due(SlaClockView clock) {
        Instant due = clock.dueAt();
        return switch (clock.state()) {
            case NONE, MET, MISSED, CANCELLED, VOID -> Cell.number("", Instant.MAX);
            case PAUSED ->
                    Cell.number(messages.text("call.ticket.paused"), Instant.MAX)
                            .withIcon("pause")
                            .withTone(Tone.INFO);
            case RUNNING -> due == null ? Cell.number("", Instant.MAX) : running(due);
        };
    }

    private Cell running(Instant due) {
        Duration left = Duration.between(times.now(), due);
        String size = times.rough(left);
        Cell cell =
                left.isNegative()
                        ? Cell.number(messages.text("call.ticket.late", size), due)
                                .withIcon("alert")
                                .withTone(Tone.DANGER)
                        : Cell.number(messages.text("call.ticket.left", size), due)
                                .withIcon("clock")
                                .withTone(left.compareTo(SOON) < 0 ? Tone.WARN : Tone.MUTED);
        return cell.withTooltip(messages.text("call.ticket.due", times.full(due)));
    }
}
