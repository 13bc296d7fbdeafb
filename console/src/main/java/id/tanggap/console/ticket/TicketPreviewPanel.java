package id.tanggap.console.ticket;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketRow;
import java.awt.BorderLayout;
import java.util.Objects;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The chosen ticket beside the list, to be read only. */
final class TicketPreviewPanel extends JPanel implements TicketDetailView {
    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient TicketWords words;
    private final transient ThreadPanel thread;
    private final transient Runnable retry;
    private final StateOverlay overlay;
    private final JScrollPane scroll;
    private final JTextArea subject = Labels.prose("");
    private final JLabel facts = new JLabel();
    private final JLabel due = new JLabel();
    private final JLabel owner = Labels.muted("");
    private final JLabel contact = Labels.muted("");
    private @Nullable UUID shown;

    TicketPreviewPanel(
            Messages messages,
            Times times,
            TicketCatalogue catalogue,
            TicketWords words,
            AppAction open,
            Runnable retry) {
        super(new BorderLayout());
        this.messages = messages;
        this.words = words;
        this.retry = retry;
        thread = new ThreadPanel(messages, times, catalogue, null);
        Labels.styled(subject, "h2");
        Stack head = new Stack(6);
        head.setBorder(new Padding(12, 16, 12, 16));
        head.add(subject);
        head.add(facts);
        head.add(due);
        head.add(owner);
        head.add(contact);
        JPanel bar = new JPanel(new BorderLayout());
        bar.setOpaque(false);
        bar.setBorder(new Padding(0, 16, 12, 16));
        bar.add(open.button(), BorderLayout.WEST);
        JPanel content = new JPanel(new BorderLayout());
        Labels.styled(content, "surface");
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(head, BorderLayout.CENTER);
        top.add(bar, BorderLayout.SOUTH);
        scroll = new JScrollPane(thread.component());
        scroll.setBorder(BorderFactory.createEmptyBorder());
        content.add(top, BorderLayout.NORTH);
        content.add(scroll, BorderLayout.CENTER);
        overlay = new StateOverlay(messages, content);
        add(overlay);
        setName("ticket.preview");
    }

    @Override
    public void render(TicketDetailState state) {
        TicketDetail detail = state.detail();
        Fault fault = state.loadFault();
        if (detail != null) {
            show(detail);
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, retry);
        } else if (state.loading()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(
                    new EmptyState("ticket", messages.text("ticket.preview.empty"), null, null));
        }
    }

    private void show(TicketDetail detail) {
        TicketRow row = detail.row();
        subject.setText(row.subject());
        Cell status = words.status(row);
        facts.setText(
                row.number()
                        + "  ·  "
                        + words.statusText(row)
                        + "  ·  "
                        + messages.of(row.priority()));
        facts.setIcon(status.icon() == null ? null : Icons.of(status.icon(), status.tone()));
        Cell next = words.nextDue(row);
        due.setText(next.text());
        owner.setText(words.ownerInFull(row));
        due.setIcon(next.icon() == null ? null : Icons.of(next.icon(), next.tone()));
        Labels.toned(due, next.tone());
        due.setToolTipText(next.tooltip());
        contact.setText(
                messages.text(
                        "ticket.preview.contact",
                        Objects.requireNonNullElse(
                                row.contactName(), messages.text("ticket.contact.none")),
                        Objects.requireNonNullElse(row.unitName(), "—")));
        boolean other = !row.id().equals(shown);
        shown = row.id();
        if (thread.show(detail.entries()) || other) {
            SwingUtilities.invokeLater(
                    () -> scroll.getVerticalScrollBar().setValue(Integer.MAX_VALUE));
        }
    }
}
