package id.tanggap.console.dors;

import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.protocol.dors.ReportLookup.NumberProblem;
import id.tanggap.protocol.dors.ReportLookup.Outcome;
import id.tanggap.protocol.dors.ReportView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The answer to a lookup: report, problems of the number, or why there is none. */
final class ReportResultPanel {
    /** Name of the field with the canonical number. */
    static final String NUMBER = "dors.result.number";

    /** Name of the label that says what came of the lookup. */
    static final String OUTCOME = "dors.result.outcome";

    private final Stack stack = new Stack(12);
    private final Messages messages;
    private final Times times;
    private final ReportWords words;
    private final BiConsumer<NumberProblem, String> chosen;

    ReportResultPanel(Messages messages, Times times, BiConsumer<NumberProblem, String> chosen) {
        this.messages = messages;
        this.times = times;
        this.words = new ReportWords(messages, times);
        this.chosen = chosen;
        stack.setBorder(new Padding(16, 16, 16, 16));
        stack.setName("dors.result");
    }

    JComponent component() {
        return stack;
    }

    void show(ReportLookup lookup) {
        stack.removeAll();
        outcome(lookup);
        if (!lookup.repairs().isEmpty()) {
            stack.add(repairs(lookup));
        }
        ReportView report = lookup.report();
        if (report != null) {
            report(report);
        }
        lookup.problems().forEach(problem -> stack.add(problem(problem)));
        stack.revalidate();
        stack.repaint();
    }

    void clear() {
        stack.removeAll();
        stack.revalidate();
        stack.repaint();
    }

    private void outcome(ReportLookup lookup) {
        Instant asOf = lookup.asOf();
        String at = asOf == null ? "—" : times.brief(asOf);
        String detail =
                switch (lookup.outcome()) {
                    case FOUND -> messages.text("dors.found", at);
                    case FOUND_STALE -> messages.text("dors.foundStale", at);
                    case NOT_FOUND -> messages.text("dors.notFound");
                    case NUMBER_UNREADABLE -> messages.text("dors.unreadable");
                    case UNAVAILABLE -> messages.text("dors.unavailable");
                };
        Tone tone = tone(lookup.outcome());
        JPanel bar =
                new JPanel(new MigLayout("insets 10 12 10 12, fillx, wrap 2, gapy 2", "[][grow]"));
        boolean calm = lookup.outcome() == Outcome.FOUND;
        Labels.styled(bar, calm ? "surface" : "stale");
        JLabel title = Labels.toned(new JLabel(messages.of(lookup.outcome())), tone);
        title.setName(OUTCOME);
        title.setIcon(Icons.of(calm ? "check" : "alert", tone));
        title.setToolTipText(asOf == null ? null : times.full(asOf));
        bar.add(title);
        bar.add(Labels.muted(detail), "wmin 0");
        if (lookup.canonical() != null) {
            JTextField number = selectable(lookup.canonical());
            Labels.styled(number, "h2");
            bar.add(number, "span 2, growx, gaptop 4");
        }
        stack.add(bar);
    }

    /** Text that can be marked and copied. */
    private static JTextField selectable(String text) {
        JTextField field = new JTextField(text);
        field.setName(NUMBER);
        field.setEditable(false);
        field.setOpaque(false);
        field.setBorder(null);
        return field;
    }

    private JComponent repairs(ReportLookup lookup) {
        JPanel line = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow]"));
        line.setOpaque(false);
        line.setName("dors.result.repairs");
        line.add(
                Labels.toned(icon("edit", messages.text("dors.repairs")), Tone.INFO), "aligny top");
        line.add(
                Labels.prose(
                        String.join(" · ", lookup.repairs().stream().map(words::repair).toList())),
                "growx, wmin 0, aligny top");
        return line;
    }

    private static JLabel icon(String icon, String text) {
        JLabel label = new JLabel(text);
        label.setIcon(Icons.of(icon, Tone.INFO));
        return label;
    }

    private void report(ReportView report) {
        JPanel card = new JPanel(new MigLayout("insets 16, fillx, wrap 1, gapy 16", "[grow,fill]"));
        Labels.styled(card, "surface");
        StatusChain chain = new StatusChain();
        chain.setName("dors.result.chain");
        chain.show(words.chain(report));
        card.add(chain);
        card.add(facts(report));
        List<String> remarks = words.remarks(report);
        if (!remarks.isEmpty()) {
            Stack notes = new Stack(4);
            remarks.forEach(remark -> notes.add(Labels.styled(Labels.prose(remark), "muted")));
            card.add(notes, "growx");
        }
        card.add(Labels.caption(messages.text("dors.privacy")));
        stack.add(card);
    }

    private JComponent facts(ReportView report) {
        ZoneId zone = ZoneId.of(report.zoneId());
        JPanel facts =
                new JPanel(
                        new MigLayout(
                                "insets 0, fillx, gapy 6, gapx 12",
                                "[110!][grow,fill][110!][grow,fill]"));
        facts.setOpaque(false);
        fact(facts, "dors.fact.unit", report.unitName(), false);
        fact(facts, "dors.fact.kind", words.kind(report.kind()), true);
        fact(facts, "dors.fact.category", report.category(), false);
        fact(facts, "dors.fact.reported", time(report.reportedAt(), zone), true);
        fact(facts, "dors.fact.typedBy", typedBy(report), false);
        fact(facts, "dors.fact.typed", time(report.typedAt(), zone), true);
        fact(facts, "dors.fact.transfer", transfer(report, zone), false);
        return facts;
    }

    private static void fact(JPanel facts, JLabel name, JLabel value, boolean last) {
        facts.add(name, "aligny top");
        facts.add(value, last ? "wmin 0, wrap" : "wmin 0");
    }

    private void fact(JPanel facts, String key, @Nullable String value, boolean last) {
        JLabel shown = new JLabel(value == null ? "—" : value);
        shown.setToolTipText(value);
        fact(facts, Labels.muted(messages.text(key)), shown, last);
    }

    private @Nullable String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : times.dateAndClock(at, zone) + " " + Times.zoneLabel(zone);
    }

    private static @Nullable String typedBy(ReportView report) {
        if (report.typedBy() == null || report.typedByUnit() == null) {
            return report.typedBy();
        }
        return report.typedBy() + ", " + report.typedByUnit();
    }

    private String transfer(ReportView report, ZoneId zone) {
        ReportView.Transfer transfer = report.transfer();
        if (transfer == null) {
            return messages.text("dors.transfer.none");
        }
        String accepted = time(transfer.acceptedAt(), zone);
        return accepted == null
                ? messages.text("dors.transfer.waiting", transfer.toUnit())
                : messages.text("dors.transfer.accepted", transfer.toUnit(), accepted);
    }

    private JComponent problem(NumberProblem problem) {
        JPanel card = new JPanel(new MigLayout("insets 12, fillx, wrap 1, gapy 8", "[grow,fill]"));
        Labels.styled(card, "surface");
        JLabel text = new JLabel(words.problem(problem));
        text.setIcon(Icons.of("alert", Tone.WARN));
        card.add(text);
        if (!problem.suggestions().isEmpty()) {
            card.add(Labels.caption(messages.text("dors.suggestions")));
        }
        int index = 0;
        for (String suggestion : problem.suggestions()) {
            JButton button = new JButton(suggestion);
            button.setName("dors.suggestion." + problem.part() + "." + index++);
            button.addActionListener(event -> chosen.accept(problem, suggestion));
            card.add(button, "growx 0");
        }
        return card;
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case FOUND -> Tone.OK;
            case FOUND_STALE, NUMBER_UNREADABLE, NOT_FOUND -> Tone.WARN;
            case UNAVAILABLE -> Tone.DANGER;
        };
    }
}
