package id.tanggap.console.settings.whatif;

import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.protocol.sla.WhatIfResult.Counts;
import id.tanggap.protocol.ticket.SlaClockKind;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** For each clock two bars, as it is and as it would be, with percent and counts. */
final class ComparisonPanel {
    private final Messages messages;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, gapx 12, gapy 2", "[][][grow,fill][][]"));
    private final Map<SlaClockKind, Pair> pairs = new EnumMap<>(SlaClockKind.class);

    private record Pair(Line today, Line then) {}

    private record Line(OutcomeBar bar, JLabel percent, JLabel counts) {}

    ComparisonPanel(Messages messages) {
        this.messages = messages;
        panel.setOpaque(false);
        for (SlaClockKind clock : SlaClockKind.values()) {
            String gap = clock == SlaClockKind.FIRST_RESPONSE ? "" : ", gaptop 10";
            panel.add(Labels.strong(messages.of(clock)), "span 1 2, aligny top" + gap);
            Line today = line(clock, "today", gap);
            Line then = line(clock, "then", "");
            pairs.put(clock, new Pair(today, then));
        }
    }

    private Line line(SlaClockKind clock, String which, String gap) {
        OutcomeBar bar = new OutcomeBar();
        JLabel percent = Labels.strong("—");
        JLabel counts = Labels.muted("");
        percent.setName("settings.whatIf." + which + "." + clock);
        panel.add(Labels.muted(messages.text("settings.whatIf." + which)), gap.replace(", ", ""));
        panel.add(bar, "growx" + gap);
        panel.add(percent, "alignx right" + gap);
        panel.add(counts, "wrap" + gap);
        return new Line(bar, percent, counts);
    }

    JComponent component() {
        return panel;
    }

    void show(WhatIfResult result) {
        pairs.forEach(
                (clock, pair) -> {
                    Counts today = WhatIfState.sum(result, clock, false);
                    Counts then = WhatIfState.sum(result, clock, true);
                    fill(pair.today(), today);
                    fill(pair.then(), then);
                    Labels.toned(pair.then().counts(), tone(today, then));
                });
        panel.revalidate();
    }

    /** Fewer missed is good, more is not; the numbers beside say so, too. */
    private static Tone tone(Counts today, Counts then) {
        if (then.missed() == today.missed()) {
            return Tone.MUTED;
        }
        return then.missed() > today.missed() ? Tone.DANGER : Tone.OK;
    }

    private void fill(Line line, Counts counts) {
        line.bar().show(counts);
        Integer percent = WhatIfState.percent(counts);
        line.percent().setText(percent == null ? "—" : percent + " %");
        line.counts()
                .setText(
                        messages.text(
                                "settings.whatIf.counts",
                                counts.met(),
                                counts.missed(),
                                counts.open()));
    }
}
