package id.tanggap.console.ticket;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Number, subject, clocks and facts of a ticket, and what can be done with it. */
final class TicketHeader {
    private static final List<TicketStatus> STEPS =
            List.of(
                    TicketStatus.IN_PROGRESS,
                    TicketStatus.PENDING,
                    TicketStatus.RESOLVED,
                    TicketStatus.CLOSED);

    private final JPanel panel =
            new JPanel(new MigLayout("insets 12 16 12 16, fillx, wrap 1, gapy 8", "[grow,fill]"));
    private final Messages messages;
    private final TicketWords words;
    private final JLabel number = Labels.muted("");
    private final JLabel subject = Labels.page("");
    private final JButton response = new JButton();
    private final JButton nextResponse = new JButton();
    private final JButton resolution = new JButton();
    private final JLabel called = new JLabel();
    private final JLabel snoozed = new JLabel();
    private final JLabel type = new JLabel();
    private final JLabel priority = new JLabel();
    private final JLabel status = new JLabel();
    private final JLabel owner = new JLabel();
    private final Map<TicketStatus, JButton> steps = new EnumMap<>(TicketStatus.class);
    private final Map<TicketStatus, AppAction> actions = new EnumMap<>(TicketStatus.class);
    private final AppAction reopen;
    private final AppAction assign;
    private final AppAction escalate;
    private final TicketMore more;
    private final AppAction edit;
    private Set<TicketStatus> next = Set.of();
    private boolean resolved;
    private boolean open;
    private boolean editable;

    TicketHeader(
            Messages messages,
            TicketWords words,
            AppAction back,
            Supplier<TicketDetailPresenter> presenter,
            Runnable beginEditing,
            Runnable beginEscalation,
            Consumer<SlaClockKind> explained,
            JComponent keys) {
        this.messages = messages;
        this.words = words;
        panel.setOpaque(false);
        number.setName("ticket.detail.number");
        status.setName("ticket.detail.status");
        JPanel title =
                new JPanel(
                        new MigLayout(
                                "insets 0, fillx, hidemode 3, gapx 8", "[][][grow][]16[]16[]"));
        title.setOpaque(false);
        title.add(back.iconButton());
        title.add(subject, "wmin 0");
        title.add(number);
        title.add(response, "cell 3 0");
        title.add(nextResponse, "cell 4 0");
        title.add(resolution, "cell 5 0");
        panel.add(title, "wmin 0");
        response.setName("ticket.detail.firstResponse");
        nextResponse.setName("ticket.detail.nextResponse");
        resolution.setName("ticket.detail.resolution");
        clockButton(response, SlaClockKind.FIRST_RESPONSE, explained);
        clockButton(nextResponse, SlaClockKind.NEXT_RESPONSE, explained);
        clockButton(resolution, SlaClockKind.RESOLUTION, explained);
        snoozed.setName("ticket.detail.snoozed");
        called.setName("ticket.detail.called");
        called.setIcon(Icons.of("escalate", Tone.WARN));
        Labels.toned(called, Tone.WARN);
        JPanel facts = new JPanel(new MigLayout("insets 0, gapx 16"));
        facts.setOpaque(false);
        facts.add(status);
        facts.add(priority);
        facts.add(type);
        facts.add(owner, "wmin 0");
        facts.add(called);
        facts.add(snoozed);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        buttons.setOpaque(false);
        edit =
                new AppAction(messages, "ticket.edit", beginEditing)
                        .enabledWhen(() -> editable)
                        .bindTo(keys);
        buttons.add(edit.button());
        assign =
                new AppAction(messages, "ticket.assign", () -> presenter.get().beginAssignment())
                        .enabledWhen(() -> open)
                        .bindTo(keys);
        buttons.add(assign.button());
        escalate =
                new AppAction(messages, "ticket.escalate", beginEscalation)
                        .enabledWhen(() -> open)
                        .bindTo(keys);
        buttons.add(escalate.button());
        reopen =
                new AppAction(
                                messages,
                                "ticket.reopen",
                                () -> presenter.get().begin(TicketStatus.IN_PROGRESS))
                        .enabledWhen(() -> resolved && next.contains(TicketStatus.IN_PROGRESS));
        JButton reopenButton = reopen.button();
        buttons.add(reopenButton);
        steps.put(TicketStatus.NEW, reopenButton);
        for (TicketStatus to : STEPS) {
            AppAction action =
                    new AppAction(
                                    messages,
                                    "ticket.to." + to.name(),
                                    () -> presenter.get().begin(to))
                            .enabledWhen(() -> allowed(to))
                            .bindTo(keys);
            JButton button = action.button();
            if (to == TicketStatus.RESOLVED) {
                Labels.styled(button, "primary");
            }
            buttons.add(button);
            steps.put(to, button);
            actions.put(to, action);
        }
        more = new TicketMore(messages, presenter, keys);
        buttons.add(more.button());
        JPanel below = new JPanel(new MigLayout("insets 0 32 0 0, fillx", "[grow]16[]"));
        below.setOpaque(false);
        below.add(facts, "wmin 0");
        below.add(buttons);
        panel.add(below, "wmin 0");
    }

    private boolean allowed(TicketStatus to) {
        return next.contains(to) && !(resolved && to == TicketStatus.IN_PROGRESS);
    }

    JComponent component() {
        return panel;
    }

    void show(TicketDetail ticket, boolean busy) {
        TicketRow row = ticket.row();
        Set<TicketStatus> allowed = ticket.next();
        resolved = row.status() == TicketStatus.RESOLVED;
        open = row.status().isOpen() && !busy;
        editable = row.status() != TicketStatus.CLOSED && !busy;
        next = busy ? Set.of() : allowed;
        number.setText(row.number());
        subject.setText(row.subject());
        subject.setToolTipText(row.subject());
        clock(response, row.firstResponse(), "firstResponse");
        clock(nextResponse, row.nextResponse(), "nextResponse");
        clock(resolution, row.resolution(), "resolution");
        type.setText(messages.of(row.type()));
        put(priority, words.priority(row.priority()), null);
        put(status, words.status(row), null);
        owner.setText(words.ownerInFull(row));
        owner.setToolTipText(owner.getText());
        owner.setIcon(Icons.of("group"));
        called.setVisible(row.escalatedAt() != null);
        called.setText(messages.text("ticket.called"));
        called.setToolTipText(words.calledSince(row));
        Cell hidden = words.snoozed(row);
        snoozed.setVisible(hidden != null);
        if (hidden != null) {
            put(snoozed, hidden, null);
        }
        status.setText(words.statusText(ticket));
        more.show(ticket, busy);
        edit.refresh();
        assign.refresh();
        escalate.refresh();
        reopen.refresh();
        actions.values().forEach(AppAction::refresh);
        // What can never follow from here is not shown; what only waits for an answer is pale.
        steps.forEach(
                (to, button) ->
                        button.setVisible(
                                to == TicketStatus.NEW
                                        ? resolved
                                        : allowed.contains(to)
                                                && !(resolved && to == TicketStatus.IN_PROGRESS)));
    }

    /** A clock without a target says nothing and is not shown. */
    private void clock(JButton label, @Nullable SlaClockView clock, String name) {
        boolean counts = clock != null && clock.state() != SlaClockState.NONE;
        label.setVisible(counts);
        if (clock != null && counts) {
            Cell cell = words.clock(clock, "ticket.sla." + name);
            label.setText(messages.text("ticket.sla.short." + name) + " " + cell.text());
            label.setIcon(icon(cell));
            Labels.toned(label, cell.tone());
            label.setToolTipText(
                    messages.text(
                            "ticket.explain.tip", Objects.requireNonNullElse(cell.tooltip(), "")));
        }
    }

    /** A clock is a word that can be asked: a click tells how it came to stand there. */
    private static void clockButton(
            JButton button, SlaClockKind clock, Consumer<SlaClockKind> explained) {
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> explained.accept(clock));
    }

    private static void put(JLabel label, Cell cell, @Nullable String name) {
        label.setText(name == null ? cell.text() : name + " " + cell.text());
        label.setIcon(icon(cell));
        Labels.toned(label, cell.tone());
        label.setToolTipText(cell.tooltip());
    }

    private static @Nullable Icon icon(Cell cell) {
        String name = cell.icon();
        return name == null ? null : Icons.of(name, cell.tone());
    }
}
