package id.tanggap.console.ticket;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;

/** What is done to a ticket less often, behind one button. */
final class TicketMore {
    private final JPopupMenu menu = new JPopupMenu();
    private final JButton button;
    private final List<AppAction> actions;
    private boolean open;
    private boolean ended;
    private boolean asleep;
    private boolean busy = true;

    TicketMore(Messages messages, Supplier<TicketDetailPresenter> presenter, JComponent keys) {
        AppAction show = new AppAction(messages, "ticket.more", this::showMenu).bindTo(keys);
        button = show.button();
        actions =
                List.of(
                        new AppAction(
                                        messages,
                                        "ticket.snooze",
                                        () -> begin(presenter, new TicketStep.Snooze("", Map.of())))
                                .enabledWhen(() -> open && !busy)
                                .bindTo(keys),
                        new AppAction(
                                        messages,
                                        "ticket.wake",
                                        () -> presenter.get().carryOut(TicketDeeds.wake()))
                                .enabledWhen(() -> asleep && !busy),
                        new AppAction(
                                        messages,
                                        "ticket.merge",
                                        () ->
                                                begin(
                                                        presenter,
                                                        new TicketStep.Merge(null, Map.of())))
                                .enabledWhen(() -> !ended && !busy)
                                .bindTo(keys),
                        new AppAction(
                                        messages,
                                        "ticket.addLink",
                                        () ->
                                                begin(
                                                        presenter,
                                                        new TicketStep.Link(
                                                                TicketLinkKind.FOLLOWS,
                                                                null,
                                                                Map.of())))
                                .enabledWhen(() -> !busy)
                                .bindTo(keys),
                        new AppAction(
                                        messages,
                                        "ticket.followUp",
                                        () ->
                                                begin(
                                                        presenter,
                                                        new TicketStep.FollowUp("", Map.of())))
                                .enabledWhen(() -> !open && !busy),
                        new AppAction(
                                        messages,
                                        "ticket.spam",
                                        () -> begin(presenter, new TicketStep.Spam("", Map.of())))
                                .enabledWhen(() -> !ended && !busy));
        actions.forEach(action -> menu.add(action).setName(action.key()));
    }

    private static void begin(Supplier<TicketDetailPresenter> presenter, TicketStep step) {
        presenter.get().begin(step);
    }

    JButton button() {
        return button;
    }

    void show(TicketDetail ticket, boolean working) {
        open = ticket.row().status().isOpen();
        ended = ticket.row().status() == TicketStatus.CLOSED;
        asleep = ticket.row().snoozedUntil() != null;
        busy = working;
        actions.forEach(AppAction::refresh);
    }

    private void showMenu() {
        menu.show(button, 0, button.getHeight());
    }
}
