package id.tanggap.console.contact;

import id.tanggap.console.link.CallPlacer;
import id.tanggap.console.reference.CardTickets;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Phones;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.TrainingRecord;
import java.awt.BorderLayout;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A contact with tickets, calls and trainings. */
final class ContactHistoryPanel {
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final Times times;
    private final CallPlacer calls;
    private final JLabel name = Labels.page("");
    private final JLabel unit = Labels.muted("");
    private final JLabel nrp = new JLabel();
    private final JLabel role = new JLabel();
    private final JLabel localTime = new JLabel();
    private final JLabel note = new JLabel();
    private final JLabel notice = Labels.styled(new JLabel(), "small danger");
    private final JPanel phones = new JPanel(new MigLayout("insets 0, wrap 2, gapy 4", "[][]"));
    private final JTabbedPane tabs = new JTabbedPane();
    private final CardTickets tickets;
    private final RowTableModel<CallView> callLog = new RowTableModel<>(CallView::id);
    private final RowTableModel<TrainingRecord> trainings =
            new RowTableModel<>(TrainingRecord::sessionId);

    ContactHistoryPanel(
            Workplace workplace, CallPlacer calls, AppAction edit, Consumer<UUID> ticketOpened) {
        this.messages = workplace.messages();
        this.times = workplace.times();
        this.calls = calls;
        name.setName("contact.card.name");
        phones.setOpaque(false);
        phones.setName("contact.card.phones");
        panel.add(head(edit), BorderLayout.NORTH);
        panel.add(tabs, BorderLayout.CENTER);
        tickets =
                new CardTickets(
                        workplace,
                        "contact.card.tickets",
                        messages.of(TicketColumn.SUBJECT),
                        ticketOpened);
        tabs.addTab("", tickets.component());
        tabs.addTab("", callLog(workplace));
        tabs.addTab("", trainings(workplace));
    }

    JComponent component() {
        return panel;
    }

    private JComponent head(AppAction edit) {
        JPanel head =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 16 16, fillx, hidemode 3, gapy 6",
                                "[84:pref][grow,fill][]"));
        Labels.styled(head, "surface");
        head.add(name, "span 2, wmin 0");
        head.add(edit.button(), "wrap");
        head.add(unit, "span 3, wmin 0, wrap");
        row(head, "contact.field.phones.short", phones);
        row(head, "contact.field.nrp.short", nrp);
        row(head, "contact.field.role.short", role);
        row(head, "contact.localTime", localTime);
        row(head, "contact.field.note.short", note);
        head.add(notice, "span 3, wmin 0");
        return head;
    }

    private void row(JPanel head, String key, JComponent value) {
        head.add(Labels.muted(messages.text(key)), "aligny top");
        head.add(value, "span 2, wmin 0, wrap");
    }

    private JComponent callLog(Workplace workplace) {
        callLog.column(
                        messages.text("contact.call.at"),
                        120,
                        row -> Cell.time(row.enteredAt(), times))
                .column(messages.text("contact.call.outcome"), 170, row -> outcome(row))
                .numeric(
                        messages.text("contact.call.talk"),
                        80,
                        row ->
                                row.talkSeconds() == null
                                        ? Cell.number("—", 0L)
                                        : Cell.number(
                                                Times.stopwatch(
                                                        Duration.ofSeconds(row.talkSeconds())),
                                                row.talkSeconds()))
                .column(messages.text("contact.call.agent"), 130, row -> Cell.of(row.agentName()));
        return fitted(
                Tables.create(
                        callLog,
                        "contact.card.calls",
                        messages.text("contact.call.outcome"),
                        workplace.prefs()),
                1);
    }

    private Cell outcome(CallView call) {
        if (call.disposition() != null) {
            return Cell.of(messages.of(call.disposition())).withIcon("phone");
        }
        CallOutcome outcome = call.outcome();
        if (outcome == null) {
            return Cell.of(messages.of(call.state())).withIcon("phone");
        }
        boolean answered = outcome == CallOutcome.ANSWERED;
        return Cell.of(messages.of(outcome), answered ? Tone.NORMAL : Tone.WARN)
                .withIcon(answered ? "phone" : "phone-missed");
    }

    private JComponent trainings(Workplace workplace) {
        trainings
                .column(messages.text("contact.training.title"), 240, row -> Cell.of(row.title()))
                .column(
                        messages.text("contact.training.at"),
                        120,
                        row -> Cell.time(row.at(), times))
                .column(
                        messages.text("contact.training.status"),
                        130,
                        row -> presence(row.status()));
        return fitted(
                Tables.create(
                        trainings,
                        "contact.card.trainings",
                        messages.text("contact.training.title"),
                        workplace.prefs()),
                0);
    }

    private Cell presence(AttendanceStatus status) {
        Cell cell = Cell.of(messages.of(status)).withOrder(status);
        return switch (status) {
            case PRESENT -> cell.withIcon("check").withTone(Tone.OK);
            case LATE -> cell.withIcon("clock").withTone(Tone.WARN);
            case ABSENT -> cell.withIcon("close").withTone(Tone.DANGER);
            case EXCUSED, ENROLLED, WAITING -> cell.withIcon("dot").withTone(Tone.MUTED);
        };
    }

    private static JComponent fitted(JTable table, int elastic) {
        JComponent scroll = Tables.scroll(table);
        id.tanggap.console.reference.ColumnFit.install(table, elastic, 140);
        return scroll;
    }

    void show(ContactCard card) {
        ContactView contact = card.contact();
        name.setText((contact.rank() == null ? "" : contact.rank() + " ") + contact.name());
        unit.setText(contact.unitName() + ", " + contact.poldaName());
        nrp.setText(contact.nrp() == null ? "—" : contact.nrp());
        role.setText(contact.role() == null ? "—" : contact.role());
        localTime.setText(
                times.clock(times.now(), ZoneId.of(contact.zoneId())) + " " + contact.zoneLabel());
        note.setText(contact.note() == null ? "—" : contact.note());
        note.setToolTipText(contact.note());
        showPhones(contact);
        tickets.show(card.tickets());
        callLog.setRows(card.calls());
        trainings.setRows(card.trainings());
        tabs.setTitleAt(0, messages.text("contact.tab.tickets", card.tickets().size()));
        tabs.setTitleAt(1, messages.text("contact.tab.calls", card.calls().size()));
        tabs.setTitleAt(2, messages.text("contact.tab.trainings", card.trainings().size()));
    }

    private void showPhones(ContactView contact) {
        phones.removeAll();
        for (String number : contact.phones()) {
            AppAction call =
                    new AppAction(messages, "contact.call", () -> calls.call(number))
                            .enabledWhen(calls::canCall);
            JLabel shown =
                    new JLabel(Phones.shown(number), Icons.of("phone", Tone.MUTED), JLabel.LEADING);
            phones.add(shown);
            phones.add(call.button());
        }
        if (contact.phones().isEmpty()) {
            phones.add(Labels.muted(messages.text("contact.noPhone")));
        }
        phones.revalidate();
    }

    void notice(@Nullable String words) {
        notice.setText(words == null ? "" : words);
        notice.setVisible(words != null);
    }
}
