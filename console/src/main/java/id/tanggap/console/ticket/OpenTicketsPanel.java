package id.tanggap.console.ticket;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * Beside the editor: open tickets with a subject like the one typed, and those of the caller's
 * unit. A call about one of them is linked, not filed again.
 */
final class OpenTicketsPanel {
    private final Stack stack = new Stack(8);
    private final Messages messages;
    private final TicketWords words;
    private final Consumer<UUID> link;
    private @Nullable Object shown;

    OpenTicketsPanel(Messages messages, TicketWords words, Consumer<UUID> link) {
        this.messages = messages;
        this.words = words;
        this.link = link;
        stack.setName("ticket.editor.openTickets");
    }

    JComponent component() {
        return stack;
    }

    void show(TicketEditorState state) {
        boolean fromCall = state.draft().callId() != null;
        SimilarTickets similar = state.similar();
        boolean alike = similar != null && !similar.items().isEmpty();
        stack.setVisible(fromCall || alike);
        Object next = List.of(fromCall, state.openTickets(), Optional.ofNullable(similar));
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        stack.removeAll();
        if (similar != null && alike) {
            similar(similar, fromCall);
        }
        if (fromCall) {
            open(state.openTickets());
        }
        stack.revalidate();
        stack.repaint();
    }

    private void open(List<TicketRow> tickets) {
        stack.add(Labels.section(messages.text("ticket.editor.open", tickets.size())));
        stack.add(hint(tickets.isEmpty() ? "ticket.editor.open.none" : "ticket.editor.open.hint"));
        tickets.forEach(ticket -> stack.add(row(ticket, true)));
    }

    private void similar(SimilarTickets similar, boolean fromCall) {
        JLabel title =
                Labels.section(messages.text("ticket.editor.similar", similar.items().size()));
        title.setName("ticket.editor.similar");
        stack.add(title);
        if (similar.problemSuggested()) {
            JLabel many =
                    Labels.toned(
                            new JLabel(
                                    messages.text(
                                            "ticket.editor.similar.many", similar.lastHour())),
                            Tone.WARN);
            many.setIcon(Icons.of("alert", Tone.WARN));
            many.setName("ticket.editor.similar.many");
            stack.add(many);
            stack.add(hint("ticket.editor.similar.problem"));
        }
        similar.items().forEach(match -> stack.add(row(match.ticket(), fromCall)));
    }

    private JComponent hint(String key) {
        return Labels.styled(Labels.prose(messages.text(key)), "small muted");
    }

    private JComponent row(TicketRow ticket, boolean linkable) {
        JPanel row =
                new JPanel(new MigLayout("insets 8 12 8 12, fillx, wrap 2, gapy 2", "[grow][]"));
        Labels.styled(row, "card");
        Cell due = words.nextDue(ticket);
        JLabel dueLabel = Labels.toned(new JLabel(due.text()), due.tone());
        dueLabel.setIcon(due.icon() == null ? null : Icons.of(due.icon(), 12, due.tone()));
        row.add(Labels.caption(ticket.number()));
        row.add(dueLabel);
        JLabel subject = new JLabel(ticket.subject());
        subject.setToolTipText(ticket.subject());
        row.add(subject, "span 2, wmin 0");
        if (linkable) {
            JButton button =
                    new AppAction(messages, "ticket.linkCall", () -> link.accept(ticket.id()))
                            .button();
            button.setName("ticket.linkCall." + ticket.number());
            row.add(button, "span 2, growx 0");
        }
        return row;
    }
}
