package id.tanggap.console.ticket.explain;

import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.sla.SlaClockExplanation;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.SlaClockView;
import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/**
 * In place of the thread: where each clock stands, by which rules, and every span of its time with
 * the reason why it counts or not.
 */
public final class ExplanationPanel implements ExplanationView {
    /** Name of the table of spans. */
    public static final String STEPS = "ticket.explain.steps";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final Times times;
    private final ExplanationWords words;
    private final Function<SlaClockView, Cell> stands;
    private final Supplier<ExplanationPresenter> presenter;
    private final Runnable toggled;
    private final StateOverlay overlay;
    private final Map<SlaClockKind, JToggleButton> clocks = new EnumMap<>(SlaClockKind.class);
    private final JLabel asOf = Labels.caption("");
    private final JLabel left = Labels.strong("");
    private final JLabel due = new JLabel();
    private final JLabel target = new JLabel();
    private final JLabel counted = new JLabel();
    private final JLabel rules = new JLabel();
    private final JLabel fired = new JLabel();
    private final JLabel earlier = Labels.caption("");
    private final RowTableModel<CountedStep> steps = new RowTableModel<>(row -> row.step().from());
    private final RowTableModel<Recount> recounts = new RowTableModel<>(Recount::at);
    private final JTable stepTable;
    private final JPanel recountPart;
    private boolean open;

    /**
     * @param stands how a clock stands: words, icon and tone
     * @param toggled told when it opens or closes
     */
    public ExplanationPanel(
            Workplace workplace,
            Function<SlaClockView, Cell> stands,
            Supplier<ExplanationPresenter> presenter,
            Runnable toggled) {
        messages = workplace.messages();
        times = workplace.times();
        words = new ExplanationWords(messages, times);
        this.stands = stands;
        this.presenter = presenter;
        this.toggled = toggled;
        steps.column(text("from"), 120, row -> words.moment(row.step().from()))
                .column(text("to"), 120, row -> words.moment(row.step().to()))
                .numeric(text("minutesColumn"), 100, words::minutes)
                .column(text("countedColumn"), 100, row -> words.counted(row.step()))
                .column(text("why"), 260, row -> words.reason(row.step()));
        recounts.column(text("was"), 120, recount -> words.moment(recount.was()))
                .column(text("now"), 120, recount -> words.moment(recount.now()))
                .column(text("why"), 300, recount -> Cell.of(words.why(recount.why())))
                .column(text("when"), 120, recount -> words.moment(recount.at()));
        stepTable = Tables.create(steps, STEPS, text("steps"), workplace.prefs());
        recountPart = recounts(workplace);
        overlay = new StateOverlay(messages, content());
        panel.setName("ticket.explain");
        panel.add(head(), BorderLayout.NORTH);
        panel.add(overlay, BorderLayout.CENTER);
    }

    private String text(String key) {
        return messages.text("ticket.explain." + key);
    }

    private JPanel recounts(Workplace workplace) {
        JTable table =
                Tables.create(
                        recounts, "ticket.explain.recounts", text("recounts"), workplace.prefs());
        JPanel part = new JPanel(new BorderLayout(0, 4));
        part.setOpaque(false);
        part.setBorder(new Padding(12, 16, 0, 16));
        part.add(Labels.strong(text("recounts")), BorderLayout.NORTH);
        table.setFillsViewportHeight(false);
        JPanel rows = new JPanel(new BorderLayout());
        rows.setOpaque(false);
        rows.add(table.getTableHeader(), BorderLayout.NORTH);
        rows.add(table, BorderLayout.CENTER);
        part.add(rows, BorderLayout.CENTER);
        return part;
    }

    private JComponent head() {
        JPanel head =
                new JPanel(new MigLayout("insets 12 16 8 16, fillx, hidemode 3", "[][grow][]"));
        head.setOpaque(false);
        head.add(Labels.section(text("title")));
        head.add(asOf, "wmin 0");
        head.add(
                new AppAction(messages, "ticket.explain.close", () -> presenter.get().leave())
                        .bindTo(panel)
                        .button(),
                "wrap");
        JPanel bar = new JPanel(new MigLayout("insets 0, gapx 4, hidemode 3"));
        bar.setOpaque(false);
        ToggleGroup group = new ToggleGroup();
        for (SlaClockKind clock : SlaClockKind.values()) {
            JToggleButton button = new JToggleButton(words.clock(clock));
            button.setName("ticket.explain.clock." + clock.name());
            button.addActionListener(event -> presenter.get().choose(clock));
            group.add(button);
            clocks.put(clock, button);
            bar.add(button);
        }
        head.add(bar, "span 3");
        return head;
    }

    private JComponent content() {
        left.setName("ticket.explain.left");
        rules.setName("ticket.explain.rules");
        fired.setName("ticket.explain.fired");
        JPanel facts =
                new JPanel(
                        new MigLayout(
                                "insets 0 16 8 16, fillx, wrap 2, gapy 4, hidemode 3",
                                "[]16[grow,fill]"));
        facts.setOpaque(false);
        fact(facts, "left", left);
        fact(facts, "due", due);
        fact(facts, "target", target);
        fact(facts, "sum", counted);
        fact(facts, "rules", rules);
        fact(facts, "fired", fired);
        facts.add(earlier, "span 2");
        JPanel table = new JPanel(new BorderLayout());
        table.setOpaque(false);
        table.setBorder(new Padding(0, 16, 12, 16));
        table.add(Tables.scroll(stepTable), BorderLayout.CENTER);
        Stack top = new Stack(0);
        top.add(facts);
        top.add(recountPart);
        JLabel title = Labels.strong(text("steps"));
        title.setBorder(new Padding(8, 16, 4, 16));
        top.add(title);
        JPanel content = new JPanel(new BorderLayout());
        content.add(top, BorderLayout.NORTH);
        content.add(table, BorderLayout.CENTER);
        return content;
    }

    private void fact(JPanel facts, String key, JLabel value) {
        facts.add(Labels.muted(messages.text("ticket.explain.fact." + key)), "aligny top");
        facts.add(value, "wmin 0");
    }

    /** The panel. */
    public JComponent component() {
        return panel;
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return open;
    }

    @Override
    public void open(ExplanationState state) {
        if (!open) {
            open = true;
            toggled.run();
        }
        render(state);
        SwingUtilities.invokeLater(stepTable::requestFocusInWindow);
    }

    @Override
    public void render(ExplanationState state) {
        SlaExplanation explanation = state.explanation();
        Fault fault = state.fault();
        clocks.forEach(
                (clock, button) -> {
                    button.setVisible(state.clocks().contains(clock));
                    button.setSelected(clock == state.clock());
                });
        if (explanation == null) {
            asOf.setText("");
            if (fault == null) {
                overlay.showLoading();
            } else {
                overlay.showFailed(fault, () -> presenter.get().reload());
            }
            return;
        }
        asOf.setText(messages.text("ticket.footer.asOf", times.brief(explanation.asOf())));
        SlaClockExplanation shown = state.shown();
        if (shown == null) {
            overlay.showEmpty(new EmptyState("clock", text("none"), text("none.hint"), null));
            return;
        }
        show(shown, state);
        overlay.showContent();
    }

    private void show(SlaClockExplanation clock, ExplanationState state) {
        Cell cell = stands.apply(clock.stands());
        left.setText(cell.text());
        String icon = cell.icon();
        left.setIcon(
                icon == null
                        ? null
                        : Icons.of(icon, cell.tone() == Tone.NORMAL ? Tone.OK : cell.tone()));
        // Running with time to spare is good news, and said so: never by the colour alone.
        Labels.toned(left, cell.tone() == Tone.NORMAL ? Tone.OK : cell.tone());
        left.setToolTipText(cell.tooltip());
        due.setText(clock.stands().dueAt() == null ? "—" : times.full(clock.stands().dueAt()));
        Integer minutes = clock.targetMinutes();
        target.setText(minutes == null ? "—" : words.length(java.time.Duration.ofMinutes(minutes)));
        counted.setText(words.length(ExplanationWords.micros(clock.countedMicros())));
        rules.setText(
                messages.text(
                        "ticket.explain.by",
                        clock.policyName(),
                        clock.policyVersion(),
                        clock.calendarName(),
                        clock.calendarVersion()));
        rules.setToolTipText(rules.getText());
        fired.setText(fired(state));
        fired.setToolTipText(fired.getText());
        earlier.setText(
                messages.text(
                        "ticket.explain.earlier",
                        words.length(ExplanationWords.micros(clock.earlierMicros()))));
        earlier.setVisible(clock.earlierMicros() > 0);
        steps.setRows(CountedStep.of(clock.steps(), clock.earlierMicros()));
        List<Recount> moved = state.recounts();
        recountPart.setVisible(!moved.isEmpty());
        recounts.setRows(moved);
        panel.revalidate();
    }

    private String fired(ExplanationState state) {
        return state.fired().isEmpty()
                ? text("fired.none")
                : state.fired().stream()
                        .map(
                                one ->
                                        messages.text(
                                                "ticket.explain.fired.one",
                                                one.threshold(),
                                                times.dateAndClock(
                                                        one.reachedAt(), times.deskZone())))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            toggled.run();
        }
    }
}
