package id.tanggap.console.ticket.notice;

/** Shows what the user was told of tickets. Called on the event dispatch thread. */
public interface NoticeView {
    /** Shows this and nothing else. */
    void render(NoticeState state);

    /** Says one thing at once, without taking the focus. */
    void say(NoticeItem item);
}
