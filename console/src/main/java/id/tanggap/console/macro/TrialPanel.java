package id.tanggap.console.macro;

import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.MacroPreview.StepPreview;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.PlaceholderText;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A macro before it is applied: each step, its words to change, and what stands in the way. */
final class TrialPanel {
    /** Name of the line that says why it cannot be applied. */
    static final String REFUSAL = "macro.trial.refusal";

    /** Name of the words of a step, before its place counted from 0. */
    static final String WORDS = "macro.trial.words.";

    private final JPanel panel = new JPanel(new BorderLayout(0, 8));
    private final Messages messages;
    private final MacroWords words;
    private final Supplier<QuickPresenter> presenter;
    private final JLabel title = Labels.page(" ");
    private final Stack steps = new Stack(8);
    private final JLabel refusal = Labels.styled(new JLabel(" "), "danger");
    private final AppAction apply;
    private final JButton applyButton;
    private final List<JLabel> holes = new ArrayList<>();
    private final Map<Integer, JTextArea> areas = new HashMap<>();
    private @Nullable MacroPreview shown;
    private boolean ready;

    TrialPanel(Messages messages, MacroWords words, Supplier<QuickPresenter> presenter) {
        this.messages = messages;
        this.words = words;
        this.presenter = presenter;
        AppAction back =
                new AppAction(messages, "macro.trial.back", () -> presenter.get().back())
                        .bindTo(panel);
        apply =
                new AppAction(messages, "macro.trial.apply", () -> presenter.get().apply())
                        .enabledWhen(() -> ready)
                        .bindTo(panel);
        applyButton = Labels.styled(apply.button(), "primary");
        refusal.setName(REFUSAL);
        JScrollPane scroll = new JScrollPane(steps);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow][][]"));
        foot.add(refusal, "wmin 0");
        foot.add(back.button());
        foot.add(applyButton);
        panel.setFocusable(true);
        Labels.named(panel, messages.text("macro.trial.name"));
        panel.add(title, BorderLayout.NORTH);
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    /** While the macro is tried nothing can be done, but its keys are heard. */
    void focus() {
        panel.requestFocusInWindow();
    }

    /** The steps of a macro that is only looked at. */
    String steps(MacroView macro) {
        return macro.steps().stream()
                .map(step -> "\u2022 " + words.of(step))
                .collect(Collectors.joining("\n"));
    }

    void show(QuickState state) {
        QuickState.Trial trial = state.trial();
        if (trial == null) {
            shown = null;
            ready = false;
            steps.removeAll();
            return;
        }
        MacroPreview preview = trial.preview();
        title.setText(trial.macro().name());
        if (preview == null) {
            steps.removeAll();
            steps.add(Labels.muted(messages.text("macro.trial.asking")));
        } else if (preview != shown) {
            fill(preview);
        }
        boolean arrived = preview != null && shown == null;
        shown = preview;
        boolean whole = preview != null && showHoles(trial, preview);
        Fault fault = state.fault() != null ? state.fault() : inTheWay(preview, whole);
        refusal.setText(fault == null ? " " : text(fault));
        refusal.setToolTipText(fault == null ? null : text(fault));
        refusal.setIcon(fault == null ? null : Icons.of("alert", 14, Tone.DANGER));
        ready = !state.busy() && whole && inTheWay(preview, whole) == null;
        apply.refresh();
        steps.revalidate();
        steps.repaint();
        if (arrived) {
            (whole ? applyButton : firstHole()).requestFocusInWindow();
        }
    }

    private JComponent firstHole() {
        for (int i = 0; i < holes.size(); i++) {
            JTextArea area = areas.get(i);
            if (area != null && holes.get(i).isVisible()) {
                return area;
            }
        }
        return panel;
    }

    /** Empty places are no refusal any more once the user has filled them. */
    private static @Nullable Fault inTheWay(@Nullable MacroPreview preview, boolean whole) {
        Fault refused = preview == null ? null : preview.refusal();
        boolean onlyHoles =
                refused != null
                        && !refused.fieldErrors().isEmpty()
                        && refused.fieldErrors().stream()
                                .allMatch(e -> e.code().equals("PLACEHOLDER_EMPTY"));
        return onlyHoles && whole ? null : refused;
    }

    private String text(Fault fault) {
        // Only a field that is wrong by itself says more than the refusal does.
        FieldError field = fault.code() == FaultCode.INVALID ? MacroWords.field(fault) : null;
        return words.place(fault)
                + (field == null ? FaultText.of(messages, fault) : FaultText.of(messages, field));
    }

    private void fill(MacroPreview preview) {
        steps.removeAll();
        holes.clear();
        areas.clear();
        List<StepPreview> all = preview.steps();
        for (int i = 0; i < all.size(); i++) {
            steps.add(row(i, all.get(i)));
        }
    }

    private JComponent row(int place, StepPreview step) {
        JPanel row =
                new JPanel(
                        new MigLayout(
                                "insets 0, fillx, wrap 1, hidemode 3, gapy 4", "[grow,fill]"));
        row.setBorder(new Padding(8, 12, 8, 12));
        Labels.styled(row, "card");
        row.add(Labels.strong((place + 1) + ". " + words.of(step.step())), "wmin 0");
        JLabel hole = Labels.styled(new JLabel(), "small warn");
        hole.setName("macro.trial.missing." + place);
        hole.setVisible(false);
        holes.add(hole);
        String text = step.step().words();
        if (text != null) {
            JTextArea area = new JTextArea(text, lines(text), 20);
            area.setName(WORDS + place);
            areas.put(place, area);
            Labels.named(area, words.of(step.step()));
            TextAreas.sentences(area);
            Typing.each(area, () -> presenter.get().write(place, area.getText()));
            row.add(new JScrollPane(area), "wmin 0");
        }
        row.add(hole);
        return row;
    }

    private static int lines(String text) {
        return Math.clamp(text.lines().count() + 1, 2, 8);
    }

    /** Says which places are still empty; answers whether none is. */
    private boolean showHoles(QuickState.Trial trial, MacroPreview preview) {
        boolean whole = true;
        for (int i = 0; i < preview.steps().size(); i++) {
            String text = trial.words().get(i);
            List<String> names = text == null ? List.of() : PlaceholderText.of(text).names();
            JLabel hole = holes.get(i);
            hole.setText(
                    names.isEmpty()
                            ? ""
                            : messages.text("macro.missing", String.join(", ", names)));
            hole.setVisible(!names.isEmpty());
            whole &= names.isEmpty();
        }
        return whole;
    }
}
