package id.tanggap.console.ticket.notice;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Notices;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;

/** The bell beside the user's name: how many notices are new, and the list of them. */
public final class NoticeBell implements NoticeView {
    /** Name of the button. */
    public static final String BELL = "ticket.notices";

    private static final int LONGEST = 90;

    private final Messages messages;
    private final Times times;
    private final Notices line;
    private final Consumer<UUID> opener;
    private final NoticeWords words;
    private final AppAction action;
    private final JButton button;
    private @Nullable NoticePresenter presenter;
    private NoticeState state = new NoticeState(java.util.List.of());

    /**
     * @param line where a notice is said at once
     * @param opener opens a ticket
     */
    public NoticeBell(Messages messages, Times times, Notices line, Consumer<UUID> opener) {
        this.messages = messages;
        this.times = times;
        this.line = line;
        this.opener = opener;
        words = new NoticeWords(messages);
        action = new AppAction(messages, BELL, this::showList);
        button = action.button();
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(false);
    }

    /** Gives it the presenter whose state it shows. */
    public void attach(NoticePresenter presenter) {
        this.presenter = presenter;
    }

    /** The button. */
    public JComponent component() {
        return button;
    }

    /** Shows the list. */
    public AppAction action() {
        return action;
    }

    @Override
    public void render(NoticeState next) {
        state = next;
        int unread = next.unread();
        button.setText(unread == 0 ? "" : String.valueOf(unread));
        button.setIcon(Icons.of("bell", 18, unread == 0 ? Tone.MUTED : Tone.ACCENT));
        Labels.toned(button, unread == 0 ? Tone.MUTED : Tone.ACCENT);
        Labels.named(button, messages.text("ticket.notices.name", unread));
    }

    @Override
    public void say(NoticeItem item) {
        line.news(words.sentence(item).text(), () -> open(item.ticketId()));
    }

    private void open(UUID ticketId) {
        NoticePresenter open = presenter;
        if (open != null) {
            open.opened(ticketId);
        }
        opener.accept(ticketId);
    }

    private void showList() {
        JPopupMenu list = new JPopupMenu();
        list.setName("ticket.notices.list");
        if (state.items().isEmpty()) {
            JMenuItem none = new JMenuItem(messages.text("ticket.notices.none"));
            none.setEnabled(false);
            list.add(none);
        }
        for (NoticeItem item : state.items()) {
            list.add(row(item));
        }
        NoticePresenter open = presenter;
        if (open != null) {
            open.read();
        }
        list.show(button, button.getWidth() - list.getPreferredSize().width, button.getHeight());
    }

    private JMenuItem row(NoticeItem item) {
        Cell cell = words.sentence(item);
        String text = cell.text();
        String icon = cell.icon();
        JMenuItem row =
                new JMenuItem(
                        messages.text(
                                "ticket.notices.row",
                                times.brief(item.at()),
                                text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
        row.setName("ticket.notice." + item.number());
        row.setIcon(icon == null ? null : Icons.of(icon, 16, cell.tone()));
        row.setToolTipText(text);
        if (!item.read()) {
            Labels.styled(row, "strong");
        }
        row.addActionListener(event -> open(item.ticketId()));
        return row;
    }
}
