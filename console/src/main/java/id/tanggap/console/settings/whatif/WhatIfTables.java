package id.tanggap.console.settings.whatif;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.sla.WhatIfResult.Changed;
import id.tanggap.protocol.sla.WhatIfResult.Counts;
import id.tanggap.protocol.sla.WhatIfResult.Figures;
import id.tanggap.protocol.sla.WhatIfResult.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of the two tables of a result. */
final class WhatIfTables {
    private final Messages messages;
    private final Times times;

    WhatIfTables(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** By priority and clock. */
    RowTableModel<Figures> figures() {
        return new RowTableModel<Figures>(row -> List.of(row.priority(), row.clock()))
                .column(
                        messages.text("settings.whatIf.column.priority"),
                        80,
                        row -> Cell.of(messages.of(row.priority())).withOrder(row.priority()))
                .column(
                        messages.text("settings.whatIf.column.clock"),
                        120,
                        row -> Cell.of(messages.of(row.clock())).withOrder(row.clock()))
                .numeric(messages.text("settings.whatIf.today"), 76, row -> percent(row.today()))
                .numeric(messages.text("settings.whatIf.then"), 76, row -> percent(row.then()))
                .numeric(
                        messages.text("settings.whatIf.column.missed"),
                        84,
                        row -> missed(row.today(), row.then()));
    }

    private Cell percent(Counts counts) {
        Integer percent = WhatIfState.percent(counts);
        return Cell.number(percent == null ? "—" : percent + " %", percent == null ? -1 : percent)
                .withTooltip(
                        messages.text(
                                "settings.whatIf.counts",
                                counts.met(),
                                counts.missed(),
                                counts.open()));
    }

    private static Cell missed(Counts today, Counts then) {
        int more = then.missed() - today.missed();
        String text = more == 0 ? "0" : more > 0 ? "+" + more : "−" + -more;
        return Cell.number(text, more)
                .withTone(more == 0 ? Tone.MUTED : more > 0 ? Tone.DANGER : Tone.OK);
    }

    /** Tickets whose outcome would be another. */
    RowTableModel<Changed> changed() {
        return new RowTableModel<Changed>(row -> List.of(row.ticketId(), row.clock()))
                .column(
                        messages.text("settings.whatIf.column.number"),
                        116,
                        row -> Cell.of(row.number()).withTooltip(messages.of(row.priority())))
                .column(
                        messages.text("settings.whatIf.column.subject"),
                        150,
                        row -> Cell.of(row.subject()).withTooltip(row.subject()))
                .column(
                        messages.text("settings.whatIf.column.clock"),
                        120,
                        row -> Cell.of(messages.of(row.clock())))
                .column(
                        messages.text("settings.whatIf.today"),
                        104,
                        row -> outcome(row.today(), row.todayDueAt()))
                .column(
                        messages.text("settings.whatIf.then"),
                        104,
                        row -> outcome(row.then(), row.thenDueAt()));
    }

    private Cell outcome(Outcome outcome, @Nullable Instant dueAt) {
        String due =
                dueAt == null
                        ? messages.text("settings.whatIf.noGoal")
                        : messages.text("settings.whatIf.due", times.full(dueAt));
        Cell cell = Cell.of(messages.text("settings.whatIf.outcome." + outcome)).withTooltip(due);
        return switch (outcome) {
            case MET -> cell.withIcon("check").withTone(Tone.OK);
            case MISSED -> cell.withIcon("alert").withTone(Tone.DANGER);
            case OPEN -> cell.withTone(Tone.MUTED);
        };
    }
}
