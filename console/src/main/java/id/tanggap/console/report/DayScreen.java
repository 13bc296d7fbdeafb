package id.tanggap.console.report;

import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.UpdateCoalescer;
import javax.swing.JComponent;

/** The supervisor's day. */
public final class DayScreen implements Screen {
    /** Events come thick and fast; the figures are asked for at most this often. */
    private static final int REFRESH_MILLIS = 2_000;

    private final DayPanel panel;
    private final DayPresenter presenter;

    public DayScreen(Workplace workplace, UnitCatalogue units, TicketOpener tickets) {
        panel = new DayPanel(workplace, units, tickets, this::presenter);
        panel.setName("report.screen");
        presenter =
                new DayPresenter(
                        panel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        workplace.times()::now,
                        workplace.times().deskZone(),
                        refresh ->
                                new UpdateCoalescer(REFRESH_MILLIS, REFRESH_MILLIS, refresh)
                                        ::request);
        // Out of sight nothing is asked for; coming back brings it up to date.
        panel.addHierarchyListener(
                event -> {
                    boolean showing =
                            (event.getChangeFlags() & java.awt.event.HierarchyEvent.SHOWING_CHANGED)
                                    != 0;
                    if (showing && !panel.isShowing()) {
                        presenter().hidden();
                    }
                });
    }

    private DayPresenter presenter() {
        return presenter;
    }

    @Override
    public String key() {
        return "report";
    }

    @Override
    public String icon() {
        return "report";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        presenter.shown();
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading();
    }

    @Override
    public void close() {
        presenter.close();
    }
}
