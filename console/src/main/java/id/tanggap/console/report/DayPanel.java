package id.tanggap.console.report;

import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.DayText;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.DayReport.FigureKey;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** The supervisor's day: figures, arrivals, map, agents, breaches. */
final class DayPanel extends JPanel implements DayView {
    /** Name of the date field. */
    static final String DATE = "report.date";

    private static final long serialVersionUID = 1L;
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Asia/Jakarta"),
                    ZoneId.of("Asia/Makassar"),
                    ZoneId.of("Asia/Jayapura"));
    private static final List<FigureKey> MAIN =
            List.of(
                    FigureKey.OFFERED,
                    FigureKey.ANSWERED,
                    FigureKey.SERVICE_LEVEL,
                    FigureKey.ABANDONMENT_RATE,
                    FigureKey.AVERAGE_SPEED_OF_ANSWER,
                    FigureKey.AVERAGE_HANDLE_TIME);
    private static final List<FigureKey> FURTHER =
            List.of(
                    FigureKey.TICKETS_FILED,
                    FigureKey.TICKETS_RESOLVED,
                    FigureKey.FIRST_RESPONSE_MET,
                    FigureKey.FIRST_RESOLUTION_MET,
                    FigureKey.RESOLUTION_MET);

    private final transient Messages messages;
    private final transient Times times;
    private final transient Supplier<DayPresenter> presenter;
    private final Map<FigureKey, FigureTile> tiles = new EnumMap<>(FigureKey.class);
    private final ArrivalsChart chart;
    private final TileMap map;
    private final transient DayTables tables;
    private final JLabel title = Labels.page("");
    private final JTextField date = new JTextField(9);
    private final JComboBox<Choice<ZoneId>> zone = new JComboBox<>();
    private final JLabel asOf = Labels.muted("");
    private final StateOverlay overlay;
    private boolean rendering;

    DayPanel(
            Workplace workplace,
            UnitCatalogue units,
            TicketOpener tickets,
            Supplier<DayPresenter> presenter) {
        super(new BorderLayout());
        this.messages = workplace.messages();
        this.times = workplace.times();
        this.presenter = presenter;
        chart = new ArrivalsChart(messages, times);
        map = new TileMap(messages, units);
        tables = new DayTables(messages, times, workplace.prefs(), tickets::open);
        JScrollPane scroll = new JScrollPane(content());
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        overlay = new StateOverlay(messages, scroll);
        add(top(), BorderLayout.NORTH);
        add(overlay, BorderLayout.CENTER);
        units.whenLoaded(map::repaint);
    }

    private JComponent top() {
        JPanel bar =
                new JPanel(new MigLayout("insets 12 16 8 16, fillx, gapx 8", "[][grow][][][][][]"));
        date.setName(DATE);
        Labels.named(date, messages.text("report.date.name"));
        zone.setName("report.zone");
        Labels.named(zone, messages.text("report.zone.name"));
        asOf.setName("report.asOf");
        for (ZoneId option : ZONES) {
            zone.addItem(new Choice<>(option, Times.zoneLabel(option)));
        }
        zone.setToolTipText(messages.text("report.zone.tip"));
        date.setToolTipText(messages.text("report.date.tip"));
        date.addActionListener(event -> chooseTyped());
        zone.addActionListener(
                event -> {
                    ZoneId chosen = Choice.selected(zone);
                    if (!rendering && chosen != null) {
                        presenter.get().choose(chosen);
                    }
                });
        bar.add(title);
        bar.add(asOf, "gapleft 8, wmin 0");
        bar.add(action("report.before", () -> step(-1)).iconButton());
        bar.add(date);
        bar.add(action("report.after", () -> step(1)).iconButton());
        bar.add(zone);
        bar.add(action("report.refresh", () -> presenter.get().reload()).iconButton());
        return bar;
    }

    private AppAction action(String key, Runnable deed) {
        return new AppAction(messages, key, deed).bindTo(this);
    }

    private JComponent content() {
        JPanel content =
                new Page(
                        new MigLayout(
                                "insets 0 16 16 16, fill, wrap 12, gap 8",
                                "[grow,fill,sg]".repeat(12),
                                "[][][grow 3,fill,230::][grow 2,fill,190::]"));
        MAIN.forEach(key -> content.add(tile(key, true), "span 2, wmin 0"));
        content.add(further(), "span 12, wmin 0");
        content.add(section("report.arrivals", "report.arrivals.hint", chart), "span 6, wmin 0");
        content.add(section("report.map", "report.map.hint", map), "span 6, wmin 0");
        content.add(tables.agents(), "span 6, wmin 0");
        content.add(tables.breaches(), "span 6, wmin 0");
        return content;
    }

    private JComponent further() {
        JPanel row =
                new JPanel(
                        new MigLayout(
                                "insets 0, fill, gap 8",
                                "[grow,fill,sg]".repeat(FURTHER.size()),
                                "[fill]"));
        row.setOpaque(false);
        FURTHER.forEach(key -> row.add(tile(key, false), "wmin 0"));
        return row;
    }

    private JComponent tile(FigureKey key, boolean large) {
        FigureTile tile = new FigureTile(messages, key, large);
        tiles.put(key, tile);
        return tile.component();
    }

    private JComponent section(String titleKey, String hintKey, JComponent body) {
        JPanel section =
                new JPanel(new MigLayout("insets 12, fill, wrap 2", "[][grow]", "[][grow,fill]"));
        Labels.styled(section, "surface");
        section.add(Labels.section(messages.text(titleKey)), "aligny baseline");
        section.add(
                Labels.caption(messages.text(hintKey)), "aligny baseline, alignx right, wmin 0");
        section.add(body, "span 2, grow, wmin 0");
        return section;
    }

    private void step(int days) {
        presenter.get().choose(presenter.get().state().date().plusDays(days));
    }

    private void chooseTyped() {
        LocalDate typed = DayText.day(date.getText(), times.today());
        if (typed == null) {
            date.putClientProperty("JComponent.outline", "error");
        } else {
            presenter.get().choose(typed);
        }
    }

    /** The caret goes into the date. */
    void focus() {
        date.requestFocusInWindow();
    }

    @Override
    public void render(DayState state) {
        rendering = true;
        try {
            title.setText(times.fullDate(state.date()));
            date.putClientProperty("JComponent.outline", null);
            if (!date.getText().equals(DayText.of(state.date()))) {
                date.setText(DayText.of(state.date()));
            }
            Choice.select(zone, state.zone());
        } finally {
            rendering = false;
        }
        DayReport report = state.report();
        Fault fault = state.fault();
        if (report != null) {
            show(report);
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, () -> presenter.get().reload());
        } else {
            overlay.showLoading();
        }
        showAsOf(state);
    }

    private void show(DayReport report) {
        for (DayReport.Figure figure : report.figures()) {
            FigureTile tile = tiles.get(figure.key());
            if (tile != null) {
                tile.show(figure, report);
            }
        }
        chart.show(report);
        map.show(report.openByPolda());
        tables.show(report);
    }

    private void showAsOf(DayState state) {
        DayReport report = state.report();
        Fault fault = state.fault();
        if (report == null) {
            asOf.setText("");
        } else if (fault != null) {
            asOf.setText(
                    messages.text(
                            "report.asOf.failed",
                            times.clockWithSeconds(report.asOf()),
                            FaultText.of(messages, fault)));
        } else {
            asOf.setText(
                    messages.text(
                            state.online() ? "report.asOf" : "report.asOf.stale",
                            times.clockWithSeconds(report.asOf())));
        }
        Labels.styled(asOf, fault != null || !state.online() ? "warn" : "muted");
        asOf.setToolTipText(asOf.getText());
    }

    /** As wide as there is room; scrolls only where the window is too low for it. */
    private static final class Page extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1L;

        Page(MigLayout layout) {
            super(layout);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return 24;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent().getHeight() >= getPreferredSize().height;
        }
    }
}
