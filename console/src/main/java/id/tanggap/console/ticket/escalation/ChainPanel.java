package id.tanggap.console.ticket.escalation;

import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalationStep;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The chain, station under station: where the ticket is, where it can go, what is to be ticked. */
final class ChainPanel {
    private final Stack stack = new Stack(4);
    private final Messages messages;
    private final EscalationWords words;
    private final IntConsumer stationChosen;
    private final BiConsumer<String, Boolean> ticked;
    private @Nullable Shown shown;

    /** What the rows are made from: a tick alone makes no row anew, so it keeps the focus. */
    private record Shown(
            EscalationTemplateView template,
            int here,
            int step,
            Set<String> before,
            boolean busy) {}

    ChainPanel(
            Messages messages,
            EscalationWords words,
            IntConsumer stationChosen,
            BiConsumer<String, Boolean> ticked) {
        this.messages = messages;
        this.words = words;
        this.stationChosen = stationChosen;
        this.ticked = ticked;
        stack.setName("ticket.escalation.chain");
    }

    JComponent component() {
        return stack;
    }

    /** The names of the groups have come, perhaps after the chain. */
    void forget() {
        shown = null;
    }

    void show(EscalationState state) {
        EscalationTemplateView template = state.template();
        if (template == null) {
            shown = null;
            stack.removeAll();
            return;
        }
        Shown next =
                new Shown(
                        template,
                        state.here(),
                        state.draft().step(),
                        state.doneBefore(),
                        state.busy());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        stack.removeAll();
        ButtonGroup stations = new ButtonGroup();
        List<EscalationStep> steps = template.steps();
        for (int i = 0; i < steps.size(); i++) {
            stack.add(station(steps.get(i), i + 1, next, stations));
            if (i + 1 < next.step()) {
                for (ChecklistItem item : steps.get(i).checklist()) {
                    stack.add(item(item, state));
                }
            }
        }
        stack.revalidate();
        stack.repaint();
    }

    private JComponent station(EscalationStep step, int number, Shown now, ButtonGroup stations) {
        JPanel row = new JPanel(new MigLayout("insets 4 0 0 0, gapx 8", "[][][]"));
        row.setOpaque(false);
        String name = messages.english() ? step.nameEn() : step.name();
        String title = messages.text("ticket.escalation.station", number, name);
        boolean reachable = number > Math.max(1, now.here());
        if (reachable) {
            JRadioButton button = new JRadioButton(title, number == now.step());
            button.setName("ticket.escalation.station." + number);
            button.setOpaque(false);
            button.setEnabled(!now.busy());
            button.addActionListener(event -> stationChosen.accept(number));
            stations.add(button);
            row.add(button);
        } else {
            JLabel label = number == now.here() ? Labels.strong(title) : Labels.muted(title);
            label.setIcon(
                    number == now.here()
                            ? Icons.of("dot", Tone.ACCENT)
                            : Icons.of("check", Tone.MUTED));
            row.add(label);
        }
        row.add(Labels.caption(words.group(step.group())));
        if (number == now.here()) {
            JLabel here =
                    Labels.styled(
                            new JLabel(messages.text("ticket.escalation.here")), "small accent");
            here.setName("ticket.escalation.here");
            row.add(here);
        } else if (number == now.step()) {
            row.add(
                    Labels.styled(
                            new JLabel(messages.text("ticket.escalation.goesHere")), "small info"));
        }
        return row;
    }

    private JComponent item(ChecklistItem item, EscalationState state) {
        boolean before = state.doneBefore().contains(item.code());
        String name = messages.english() ? item.nameEn() : item.name();
        JCheckBox box =
                new JCheckBox(
                        before
                                ? messages.text("ticket.escalation.item.before", name)
                                : item.required()
                                        ? name
                                        : messages.text("ticket.escalation.item.optional", name),
                        before || state.draft().checked().contains(item.code()));
        box.setName("ticket.escalation.item." + item.code());
        box.setOpaque(false);
        box.setEnabled(!before && !state.busy());
        box.addActionListener(event -> ticked.accept(item.code(), box.isSelected()));
        JPanel row = new JPanel(new MigLayout("insets 0 24 0 0", "[grow]"));
        row.setOpaque(false);
        row.add(box, "wmin 0");
        return row;
    }
}
