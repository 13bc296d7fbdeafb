package id.tanggap.console.ticket;

import id.tanggap.console.ticket.EditConflict.Side;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Fields that somebody else changed meanwhile: as it was, mine, theirs, and whose stays. */
final class ConflictPanel {
    private final Stack stack = new Stack(8);
    private final Messages messages;
    private final Times times;
    private final FieldWords words;
    private final BiConsumer<String, Side> chosen;
    private @Nullable Object shown;

    ConflictPanel(
            Messages messages, Times times, FieldWords words, BiConsumer<String, Side> chosen) {
        this.messages = messages;
        this.times = times;
        this.words = words;
        this.chosen = chosen;
        stack.setName("ticket.conflicts");
        stack.setVisible(false);
    }

    JComponent component() {
        return stack;
    }

    void show(TicketEditState state) {
        // A decision changes no card: the button that was pressed keeps the focus.
        Object next =
                List.of(
                        state.ticketId(),
                        state.conflicts().stream().map(met -> met.choosing(Side.MINE)).toList(),
                        state.theirs() != null);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        stack.removeAll();
        stack.setVisible(!state.conflicts().isEmpty());
        TicketDetail theirs = state.theirs();
        List<@Nullable ContactView> known =
                Arrays.asList(state.draft().contact(), theirs == null ? null : theirs.contact());
        state.conflicts().forEach(conflict -> stack.add(card(conflict, known)));
        stack.revalidate();
        stack.repaint();
    }

    private JComponent card(EditConflict conflict, List<@Nullable ContactView> known) {
        JPanel card =
                new JPanel(
                        new MigLayout(
                                "insets 8 12 8 12, fillx, wrap 3, gapy 4", "[][grow,fill][]"));
        Labels.styled(card, "stale");
        String field = conflict.field();
        JLabel title =
                Labels.strong(
                        conflict.changedAt() == null
                                ? messages.text(
                                        "ticket.conflict.title",
                                        words.name(field),
                                        conflict.changedBy())
                                : messages.text(
                                        "ticket.conflict.titleAt",
                                        words.name(field),
                                        conflict.changedBy(),
                                        times.brief(conflict.changedAt())));
        title.setIcon(Icons.of("alert", Tone.WARN));
        title.setName("ticket.conflict." + field);
        card.add(title, "span 3, wmin 0");
        ToggleGroup group = new ToggleGroup();
        card.add(Labels.muted(messages.text("ticket.conflict.base")), "aligny top");
        card.add(Labels.prose(words.value(field, conflict.base(), known)), "wmin 0, span 2");
        side(card, group, conflict, Side.MINE, words.value(field, conflict.mine(), known));
        side(card, group, conflict, Side.THEIRS, words.value(field, conflict.theirs(), known));
        return card;
    }

    private void side(
            JPanel card, ToggleGroup group, EditConflict conflict, Side side, String value) {
        card.add(
                Labels.muted(
                        side == Side.MINE
                                ? messages.text("ticket.conflict.mine")
                                : messages.text("ticket.conflict.theirs", conflict.changedBy())),
                "aligny top");
        card.add(Labels.prose(value), "wmin 0");
        JToggleButton button =
                new JToggleButton(
                        messages.text(
                                side == Side.MINE
                                        ? "ticket.conflict.keepMine"
                                        : "ticket.conflict.takeTheirs"));
        button.setName("ticket.conflict." + conflict.field() + "." + side);
        button.setSelected(conflict.chosen() == side);
        button.addActionListener(event -> chosen.accept(conflict.field(), side));
        group.add(button);
        card.add(button, "growx");
    }
}
