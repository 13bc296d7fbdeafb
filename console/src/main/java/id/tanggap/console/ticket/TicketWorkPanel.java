package id.tanggap.console.ticket;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLink;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketTask;
import id.tanggap.protocol.ticket.TicketWatcher;
import id.tanggap.protocol.ticket.TimeWorked;
import id.tanggap.protocol.ticket.WorkActivity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Beside the thread: tasks, links, time worked, and who follows. */
final class TicketWorkPanel {
    private final Stack stack = new Stack(4);
    private final Messages messages;
    private final Times times;
    private final UUID self;
    private final Supplier<TicketDetailPresenter> presenter;
    private final Consumer<UUID> opened;
    private @Nullable Shown shown;

    /** What the rows are made from: they are made anew only when it changes. */
    private record Shown(
            UUID ticketId,
            boolean open,
            boolean busy,
            Object tasks,
            Object links,
            Object watchers,
            Object times) {}

    /**
     * @param self the user
     * @param opened opens another ticket
     */
    TicketWorkPanel(
            Messages messages,
            Times times,
            UUID self,
            Supplier<TicketDetailPresenter> presenter,
            Consumer<UUID> opened) {
        this.messages = messages;
        this.times = times;
        this.self = self;
        this.presenter = presenter;
        this.opened = opened;
        stack.setName("ticket.work");
    }

    JComponent component() {
        return stack;
    }

    void show(TicketDetail ticket, boolean busy) {
        boolean open = ticket.row().status().isOpen();
        Shown next =
                new Shown(
                        ticket.row().id(),
                        open,
                        busy,
                        ticket.tasks(),
                        ticket.links(),
                        ticket.watchers(),
                        ticket.times());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        stack.removeAll();
        tasks(ticket, open && !busy);
        links(ticket, !busy);
        times(ticket, !busy);
        watchers(ticket, !busy);
        stack.revalidate();
        stack.repaint();
    }

    private void tasks(TicketDetail ticket, boolean may) {
        long done = ticket.tasks().stream().filter(task -> task.doneAt() != null).count();
        head(
                ticket.tasks().isEmpty()
                        ? messages.text("ticket.work.tasks")
                        : messages.text("ticket.work.tasks.n", done, ticket.tasks().size()),
                new AppAction(
                                messages,
                                "ticket.addTask",
                                () ->
                                        presenter
                                                .get()
                                                .begin(
                                                        new TicketStep.Task(
                                                                null, "", null, null, Map.of())))
                        .enabledWhen(() -> may));
        for (TicketTask task : ticket.tasks()) {
            JCheckBox box = new JCheckBox(task.title(), task.doneAt() != null);
            box.setName("ticket.task." + task.title());
            box.setOpaque(false);
            box.setEnabled(may);
            box.setToolTipText(whose(task));
            box.addActionListener(
                    event -> presenter.get().carryOut(TicketDeeds.tick(task, box.isSelected())));
            row(box, taskMenu(ticket, task, may));
        }
    }

    /** What is done to a task besides ticking it, behind one button. */
    private JButton taskMenu(TicketDetail ticket, TicketTask task, boolean may) {
        int place = ticket.tasks().indexOf(task) + 1;
        JPopupMenu menu = new JPopupMenu();
        List.of(
                        new AppAction(messages, "ticket.renameTask", () -> rename(task)),
                        new AppAction(messages, "ticket.taskUp", () -> move(task, place - 1))
                                .enabledWhen(() -> place > 1),
                        new AppAction(messages, "ticket.taskDown", () -> move(task, place + 1))
                                .enabledWhen(() -> place < ticket.tasks().size()),
                        new AppAction(
                                messages,
                                "ticket.removeTask",
                                () -> presenter.get().carryOut(TicketDeeds.remove(task))))
                .forEach(action -> menu.add(action).setName(action.key()));
        JButton button =
                AppAction.titled(
                                "ticket.taskMenu",
                                messages.text("ticket.work.task.menu", task.title()),
                                () -> {})
                        .enabledWhen(() -> may)
                        .iconButton();
        button.setIcon(Icons.of("chevron-down", 14, Tone.MUTED));
        button.setName("ticket.task.menu." + task.title());
        button.addActionListener(event -> menu.show(button, 0, button.getHeight()));
        return button;
    }

    private void rename(TicketTask task) {
        presenter
                .get()
                .begin(
                        new TicketStep.Task(
                                task.id(),
                                task.title(),
                                task.group(),
                                task.assigneeId(),
                                Map.of()));
    }

    private void move(TicketTask task, int position) {
        presenter.get().carryOut(TicketDeeds.move(task, position));
    }

    private String whose(TicketTask task) {
        return task.doneBy() == null || task.doneAt() == null
                ? Objects.requireNonNullElse(
                        task.assigneeName(), messages.text("ticket.work.task.anybody"))
                : messages.text("ticket.work.task.done", task.doneBy(), times.brief(task.doneAt()));
    }

    private void links(TicketDetail ticket, boolean may) {
        head(
                messages.text("ticket.work.links"),
                new AppAction(
                                messages,
                                "ticket.addLink",
                                () ->
                                        presenter
                                                .get()
                                                .begin(
                                                        new TicketStep.Link(
                                                                TicketLinkKind.FOLLOWS,
                                                                null,
                                                                Map.of())))
                        .enabledWhen(() -> may));
        for (TicketLink link : ticket.links()) {
            JButton open =
                    AppAction.titled(
                                    "ticket.openLink",
                                    messages.text(
                                            "ticket.work.link."
                                                    + (link.outgoing() ? "" : "INVERSE_")
                                                    + link.kind(),
                                            link.number()),
                                    () -> opened.accept(link.ticketId()))
                            .button();
            open.setName("ticket.link." + link.number());
            open.setToolTipText(link.subject() + " · " + messages.of(link.status()));
            Labels.styled(open, "link");
            open.putClientProperty("JButton.buttonType", "borderless");
            open.setHorizontalAlignment(JButton.LEADING);
            row(
                    open,
                    new AppAction(
                                    messages,
                                    "ticket.unlink",
                                    () -> presenter.get().carryOut(TicketDeeds.unlink(link)))
                            .enabledWhen(() -> may)
                            .iconButton());
        }
    }

    private void times(TicketDetail ticket, boolean may) {
        int minutes = ticket.times().stream().mapToInt(TimeWorked::minutes).sum();
        head(
                messages.text("ticket.work.time", TicketTexts.hours(minutes)),
                new AppAction(
                                messages,
                                "ticket.logTime",
                                () ->
                                        presenter
                                                .get()
                                                .begin(
                                                        new TicketStep.Time(
                                                                "",
                                                                WorkActivity.DIAGNOSIS,
                                                                "",
                                                                Map.of())))
                        .enabledWhen(() -> may));
        ticket.times().stream()
                .skip(Math.max(0, ticket.times().size() - 5L))
                .forEach(
                        time -> {
                            var line =
                                    Labels.prose(
                                            messages.text(
                                                    "ticket.work.time.line",
                                                    TicketTexts.hours(time.minutes()),
                                                    messages.of(time.activity()),
                                                    time.byName()));
                            line.setToolTipText(
                                    Objects.requireNonNullElse(time.note(), "")
                                            + " "
                                            + times.full(time.at()));
                            stack.add(Labels.styled(line, "prose small muted"));
                        });
    }

    private void watchers(TicketDetail ticket, boolean may) {
        boolean watching =
                ticket.watchers().stream().anyMatch(watcher -> watcher.userId().equals(self));
        AppAction toggle =
                new AppAction(
                                messages,
                                watching ? "ticket.unwatch" : "ticket.watch",
                                () -> presenter.get().carryOut(TicketDeeds.watch(!watching)))
                        .enabledWhen(() -> may);
        head(messages.text("ticket.work.watchers", ticket.watchers().size()), toggle);
        if (!ticket.watchers().isEmpty()) {
            stack.add(
                    Labels.styled(
                            Labels.prose(
                                    ticket.watchers().stream()
                                            .map(TicketWatcher::name)
                                            .collect(Collectors.joining(", "))),
                            "prose small muted"));
        }
    }

    private void head(String words, AppAction action) {
        JPanel head = new JPanel(new MigLayout("insets 12 0 0 0, fillx", "[grow][]"));
        head.setOpaque(false);
        head.add(Labels.section(words), "wmin 0");
        JButton button = action.iconButton();
        if (button.getIcon() == null) {
            button.setIcon(Icons.of("plus", 14, Tone.NORMAL));
        }
        head.add(button);
        stack.add(head);
    }

    private void row(JComponent left, JComponent right) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill][]"));
        row.setOpaque(false);
        row.add(left, "wmin 0");
        row.add(right);
        stack.add(row);
    }
}
