package id.tanggap.console.dors;

import id.tanggap.console.link.ReportOpener;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Screen;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The DORS lookup. */
public final class ReportScreen implements Screen, ReportOpener {
    private final ReportLookupPanel panel;
    private final ReportLookupPresenter presenter;
    private final Runnable toFront;

    /**
     * @param toFront brings this screen to the front of the shell
     */
    public ReportScreen(Workplace workplace, Runnable toFront) {
        this.toFront = toFront;
        panel = new ReportLookupPanel(workplace.messages(), workplace.times(), this::presenter);
        panel.setName("dors.screen");
        presenter = new ReportLookupPresenter(panel, workplace.api(), workplace.tasks());
        panel.render(presenter.state());
    }

    private ReportLookupPresenter presenter() {
        return presenter;
    }

    @Override
    public String key() {
        return "dors";
    }

    @Override
    public String icon() {
        return "dors";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().busy();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose(
                        "found",
                        () ->
                                presenter.begin(
                                        new ReportQuestion(
                                                "lp b/12/11/2026 spkt polres rejang lebong",
                                                "Contoh",
                                                null,
                                                null,
                                                null))),
                new Pose(
                        "unreadable",
                        () ->
                                presenter.begin(
                                        new ReportQuestion(
                                                "LP/B/12/13/2026/SPKT/POLRES REJANG LEBONG",
                                                "Contoh",
                                                null,
                                                null,
                                                null))));
    }

    @Override
    public void lookUp(
            String number, String reason, @Nullable UUID callId, @Nullable UUID ticketId) {
        toFront.run();
        presenter.begin(new ReportQuestion(number, reason, null, callId, ticketId));
    }
}
