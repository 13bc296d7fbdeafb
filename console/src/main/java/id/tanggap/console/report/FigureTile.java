package id.tanggap.console.report;

import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.DayReport.Figure;
import id.tanggap.protocol.report.DayReport.FigureKey;
import java.text.NumberFormat;
import java.time.Duration;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One figure with what it stands on; the definition is the tooltip and, in short, below it. */
final class FigureTile {
    private final JPanel panel =
            new JPanel(new MigLayout("insets 10 12 10 12, wrap 1, gapy 2, fillx", "[grow,fill]"));
    private final Messages messages;
    private final FigureKey key;
    private final JLabel value = new JLabel("—");
    private final JLabel basis = Labels.caption(" ");

    FigureTile(Messages messages, FigureKey key, boolean large) {
        this.messages = messages;
        this.key = key;
        Labels.styled(panel, "surface");
        panel.setName("report.figure." + key.name());
        value.setName("report.figure." + key.name() + ".value");
        Labels.styled(value, large ? "h1" : "h2");
        panel.add(Labels.muted(messages.of(key)), "wmin 0");
        panel.add(value, "wmin 0");
        panel.add(basis, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void show(Figure figure, DayReport report) {
        Double number = figure.value();
        value.setText(number == null ? "—" : format(number));
        String definition =
                messages.text(
                        "report.definition." + key.name(),
                        report.targetSeconds(),
                        report.shortSeconds());
        basis.setText(
                messages.text("report.basis." + key.name(), figure.n(), report.targetSeconds()));
        panel.setToolTipText(definition);
        value.setToolTipText(definition);
        basis.setToolTipText(definition);
        panel.getAccessibleContext().setAccessibleDescription(definition);
    }

    private String format(double number) {
        return switch (key) {
            case SERVICE_LEVEL,
                    ABANDONMENT_RATE,
                    FIRST_RESPONSE_MET,
                    FIRST_RESOLUTION_MET,
                    RESOLUTION_MET ->
                    messages.text("report.percent", Math.round(number));
            case AVERAGE_SPEED_OF_ANSWER, AVERAGE_HANDLE_TIME ->
                    Times.stopwatch(Duration.ofSeconds(Math.round(number)));
            case OFFERED, ANSWERED, TICKETS_FILED, TICKETS_RESOLVED ->
                    NumberFormat.getIntegerInstance(messages.locale()).format(Math.round(number));
        };
    }
}
