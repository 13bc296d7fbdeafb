package id.tanggap.console.settings.calendar;

import id.tanggap.console.reference.MinutesText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.sla.CalendarView;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Below the open calendar: since when which version holds, who made it, what it changed. */
final class VersionsPanel implements VersionsView {
    /** Most versions that are shown; the newest. */
    private static final int SHOWN = 8;

    private final Messages messages;
    private final Times times;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 16 0 0 0, fillx, wrap 1, hidemode 3", "[grow,fill]"));
    private final Stack rows = new Stack(4);

    VersionsPanel(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
        panel.setOpaque(false);
        panel.add(Labels.section(messages.text("settings.calendar.versions")));
        panel.add(rows);
    }

    JComponent component() {
        return panel;
    }

    @Override
    public void render(VersionsState state) {
        panel.setVisible(!state.items().isEmpty());
        rows.removeAll();
        for (int i = 0; i < Math.min(SHOWN, state.items().size()); i++) {
            rows.add(row(state, i));
        }
        rows.revalidate();
        rows.repaint();
    }

    private JComponent row(VersionsState state, int index) {
        CalendarView version = state.items().get(index);
        String changes =
                state.changes(index).stream()
                        .map(change -> messages.text("settings.calendar.change." + change.name()))
                        .collect(Collectors.joining(", "));
        String week =
                MinutesText.of(
                        CalendarFields.of(version, messages.english()).minutesAWeek(),
                        messages.english());
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gapx 12", "[120!][grow,fill][]"));
        row.setOpaque(false);
        JLabel since =
                new JLabel(
                        messages.text(
                                "settings.calendar.since",
                                times.dateAndClock(version.updatedAt(), times.deskZone())));
        since.setToolTipText(times.full(version.updatedAt()));
        JLabel what =
                new JLabel(
                        messages.text("settings.calendar.version", changes, version.updatedBy()));
        what.setToolTipText(what.getText());
        row.add(index == 0 ? Labels.styled(since, "strong") : since);
        row.add(what, "wmin 0");
        row.add(Labels.muted(messages.text("settings.calendar.aWeek", week)));
        return row;
    }
}
