package id.tanggap.console.call;

import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Phones;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.call.CallView;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Everything about the selected call. */
final class CallDetails {
    static final String NUMBER = "call.details.number";

    private final Messages messages;
    private final Times times;
    private final CallWords words;
    private final TicketOpener tickets;
    private final AppAction callBack;
    private final JPanel panel =
            Labels.styled(
                    new JPanel(
                            new MigLayout("insets 16, wrap 2, fillx, gapy 6", "[96!]8[grow,fill]")),
                    "surface");
    private @Nullable CallView shown;
    private boolean drawn;

    CallDetails(Messages messages, Times times, TicketOpener tickets, AppAction callBack) {
        this.messages = messages;
        this.times = times;
        this.words = new CallWords(messages, times);
        this.tickets = tickets;
        this.callBack = callBack;
        show(null);
    }

    JComponent component() {
        JScrollPane scroll = new JScrollPane(panel);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    void show(@Nullable CallView call) {
        if (drawn && java.util.Objects.equals(call, shown)) {
            return;
        }
        drawn = true;
        shown = call;
        panel.removeAll();
        if (call == null) {
            panel.add(Labels.muted(messages.text("call.details.none")), "span 2");
        } else {
            fill(call);
        }
        panel.revalidate();
        panel.repaint();
    }

    private void fill(CallView call) {
        String name = call.contactName();
        String number = Phones.shown(call.callerNumber());
        panel.add(Labels.section(name == null ? number : name), "span 2, wmin 0");
        row("call.details.number", number);
        row("call.log.unit", words.unit(call).text());
        row("call.details.entered", times.dateAndClock(call.enteredAt(), times.deskZone()))
                .setToolTipText(times.full(call.enteredAt()));
        row("call.log.waited", words.waited(call).text());
        row("call.log.talked", words.talked(call).text());
        row("call.details.wrapUp", words.wrappedUp(call).text());
        row("call.log.agent", words.agent(call).text());
        row(
                "call.details.outcome",
                call.outcome() == null ? messages.of(call.state()) : messages.of(call.outcome()));
        if (call.disposition() != null) {
            row("call.details.disposition", messages.of(call.disposition()));
        }
        String note = call.note();
        if (note != null && !note.isBlank()) {
            panel.add(Labels.muted(messages.text("call.details.note")), "aligny top");
            JTextArea text = Labels.prose(note);
            panel.add(text, "wmin 0");
        }
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, wrap 1"));
        buttons.setOpaque(false);
        for (UUID ticket : call.ticketIds()) {
            if (tickets.available()) {
                JButton open =
                        new JButton(
                                messages.text("call.details.ticket"),
                                Icons.of("ticket", Tone.ACCENT));
                open.addActionListener(event -> tickets.open(ticket));
                buttons.add(open);
            }
        }
        if (callBack.isEnabled()) {
            buttons.add(callBack.button());
        }
        panel.add(buttons, "span 2, gaptop 8");
    }

    private JLabel row(String key, String value) {
        panel.add(Labels.muted(messages.text(key)));
        JLabel label = new JLabel(value.isEmpty() ? "—" : value);
        if (key.equals(NUMBER)) {
            label.setName(NUMBER);
        }
        panel.add(label, "wmin 0");
        return label;
    }
}
