package id.tanggap.console.ticket.notice;

import java.util.List;

/**
 * What the user was told of tickets.
 *
 * @param items newest first
 */
public record NoticeState(List<NoticeItem> items) {
    public NoticeState {
        items = List.copyOf(items);
    }

    /** How many he has not seen. */
    public int unread() {
        return (int) items.stream().filter(item -> !item.read()).count();
    }
}
