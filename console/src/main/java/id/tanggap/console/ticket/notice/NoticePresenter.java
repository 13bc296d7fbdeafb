package id.tanggap.console.ticket.notice;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.protocol.sla.ThresholdReached;
import id.tanggap.protocol.ticket.TicketNotice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what the server tells the user of tickets: one line per ticket and matter, the newest ones.
 * Only on the event dispatch thread.
 */
public final class NoticePresenter implements AutoCloseable {
    private static final int MOST = 30;

    private final NoticeView view;
    private final List<ConsoleEvents.Subscription> subscriptions;
    private NoticeState state = new NoticeState(List.of());

    public NoticePresenter(NoticeView view, ConsoleEvents events) {
        this.view = view;
        subscriptions =
                List.of(
                        events.subscribe(TicketNotice.class, notice -> told(NoticeItem.of(notice))),
                        events.subscribe(
                                ThresholdReached.class, reached -> told(NoticeItem.of(reached))));
        view.render(state);
    }

    private void told(NoticeItem item) {
        // A supervisor who works on the ticket himself is told of a clock twice.
        boolean again =
                state.items().stream().anyMatch(known -> known.asRead().equals(item.asRead()));
        if (again) {
            return;
        }
        List<NoticeItem> next = new ArrayList<>();
        next.add(item);
        state.items().stream()
                .filter(known -> !known.sameMatter(item))
                .limit(MOST - 1L)
                .forEach(next::add);
        // Of a clock the share is told when it was reached, which may be a while ago.
        next.sort(Comparator.comparing(NoticeItem::at).reversed());
        render(new NoticeState(next));
        if (item.isWorthAWord()) {
            view.say(item);
        }
    }

    /** The user looks at the list. */
    public void read() {
        render(new NoticeState(state.items().stream().map(NoticeItem::asRead).toList()));
    }

    /** The user opened the ticket from a notice. */
    public void opened(UUID ticketId) {
        render(
                new NoticeState(
                        state.items().stream()
                                .map(
                                        item ->
                                                item.ticketId().equals(ticketId)
                                                        ? item.asRead()
                                                        : item)
                                .toList()));
    }

    /** What is shown now. */
    public NoticeState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void render(NoticeState next) {
        if (!next.equals(state)) {
            state = next;
            view.render(next);
        }
    }
}
