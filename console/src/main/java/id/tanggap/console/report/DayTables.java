package id.tanggap.console.report;

import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.DayReport.AgentFigures;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;

/** The day's agents, and the tickets that are late or will be within the hour. */
final class DayTables {
    private final Messages messages;
    private final Times times;
    private final RowTableModel<AgentFigures> agents = new RowTableModel<>(AgentFigures::userId);
    private final RowTableModel<TicketRow> breaches = new RowTableModel<>(TicketRow::id);
    private final JLabel noAgents = Labels.muted("");
    private final JLabel noBreaches = Labels.muted("");
    private final JComponent agentSection;
    private final JComponent breachSection;

    DayTables(Messages messages, Times times, ConsolePrefs prefs, Consumer<UUID> ticketOpened) {
        this.messages = messages;
        this.times = times;
        agents.column(messages.text("report.agent.name"), 150, row -> Cell.of(row.name()))
                .numeric(messages.text("report.agent.answered"), 84, row -> count(row.answered()))
                .numeric(messages.text("report.agent.talk"), 80, row -> length(row.talkSeconds()))
                .numeric(
                        messages.text("report.agent.wrapUp"),
                        100,
                        row -> length(row.wrapUpSeconds()))
                .numeric(messages.text("report.agent.filed"), 92, row -> count(row.ticketsFiled()))
                .numeric(
                        messages.text("report.agent.resolved"),
                        104,
                        row -> count(row.ticketsResolved()));
        breaches.column(messages.text("report.breach.number"), 128, row -> Cell.of(row.number()))
                .column(messages.text("report.breach.due"), 164, this::due)
                .column(
                        messages.text("report.breach.subject"),
                        200,
                        row -> Cell.of(row.subject()).withTooltip(row.subject()))
                .column(
                        messages.text("report.breach.owner"),
                        120,
                        row -> Cell.of(row.assigneeName() == null ? "—" : row.assigneeName()));
        JTable agentTable =
                Tables.create(agents, "report.agents", messages.text("report.agents"), prefs);
        JTable breachTable =
                Tables.create(breaches, "report.breaches", messages.text("report.breaches"), prefs);
        Tables.onOpen(
                breachTable,
                () ->
                        ticketOpened.accept(
                                breaches.row(
                                                breachTable.convertRowIndexToModel(
                                                        breachTable.getSelectedRow()))
                                        .id()));
        agentSection = section("report.agents", agentTable, noAgents, 0);
        breachSection = section("report.breaches", breachTable, noBreaches, 2);
        noAgents.setText(messages.text("report.agents.none"));
        noBreaches.setText(messages.text("report.breaches.none"));
    }

    private JComponent section(String key, JTable table, JLabel empty, int elastic) {
        JPanel section =
                new JPanel(
                        new MigLayout(
                                "insets 12, fill, wrap 1, hidemode 3",
                                "[grow,fill]",
                                "[][][grow,fill]"));
        Labels.styled(section, "surface");
        section.add(Labels.section(messages.text(key)));
        section.add(empty);
        JComponent scroll = Tables.scroll(table);
        section.add(scroll, "height 110:130:");
        Integer[] expendable = elastic == 0 ? new Integer[] {3, 2} : new Integer[] {3};
        ColumnFit.install(table, elastic, 110, expendable);
        return section;
    }

    JComponent agents() {
        return agentSection;
    }

    JComponent breaches() {
        return breachSection;
    }

    void show(DayReport report) {
        agents.setRows(report.agents());
        breaches.setRows(report.breaches());
        noAgents.setVisible(report.agents().isEmpty());
        noBreaches.setVisible(report.breaches().isEmpty());
    }

    private static Cell count(int number) {
        return Cell.number(Integer.toString(number), number);
    }

    private static Cell length(long seconds) {
        return Cell.number(Times.stopwatch(Duration.ofSeconds(seconds)), seconds);
    }

    private Cell due(TicketRow row) {
        Instant due = row.resolution().dueAt();
        if (due == null) {
            return Cell.of("—").withOrder(Instant.MAX);
        }
        Duration left = Duration.between(times.now(), due);
        boolean late = left.isNegative();
        return Cell.of(messages.text(late ? "report.late" : "report.left", times.rough(left)))
                .withTone(late ? Tone.DANGER : Tone.WARN)
                .withIcon(late ? "alert" : "clock")
                .withTooltip(times.full(due))
                .withOrder(due);
    }
}
