package id.tanggap.console.ticket;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.protocol.ticket.TicketRow;
import java.awt.Dimension;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/**
 * Open tickets of the caller's unit beside the editor: a call about one of them is linked, not
 * filed again.
 */
final class OpenTicketsPanel {
    private final Stack stack = new Stack(8);
    private final JScrollPane scroll = new JScrollPane(stack);
    private final Messages messages;
    private final TicketWords words;
    private final Consumer<UUID> link;

    OpenTicketsPanel(Messages messages, TicketWords words, Consumer<UUID> link) {
        this.messages = messages;
        this.words = words;
        this.link = link;
        stack.setBorder(new Padding(16, 16, 16, 16));
        stack.setName("ticket.editor.openTickets");
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setPreferredSize(com.formdev.flatlaf.util.UIScale.scale(new Dimension(340, 100)));
    }

    JComponent component() {
        return scroll;
    }

    void show(List<TicketRow> tickets, boolean fromCall) {
        scroll.setVisible(fromCall);
        stack.removeAll();
        stack.add(Labels.section(messages.text("ticket.editor.open", tickets.size())));
        stack.add(
                Labels.styled(
                        Labels.prose(
                                messages.text(
                                        tickets.isEmpty()
                                                ? "ticket.editor.open.none"
                                                : "ticket.editor.open.hint")),
                        "small muted"));
        tickets.forEach(ticket -> stack.add(row(ticket)));
        stack.revalidate();
    }

    private JComponent row(TicketRow ticket) {
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
        JButton button =
                new AppAction(messages, "ticket.linkCall", () -> link.accept(ticket.id())).button();
        button.setName("ticket.linkCall." + ticket.number());
        row.add(button, "span 2, growx 0");
        return row;
    }
}
