package id.tanggap.console.training;

import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.training.TrainingStatus;
import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Training: the calendar, and one session at its side. */
public final class TrainingScreen implements Screen {
    private final JPanel panel = new JPanel(new BorderLayout(1, 0));
    private final CalendarPanel calendarPanel;
    private final CalendarPresenter calendar;
    private final SessionPresenter session;
    private final AppAction plan;

    public TrainingScreen(Workplace workplace, UnitCatalogue units) {
        Messages messages = workplace.messages();
        SessionWords words = new SessionWords(messages, workplace.times(), units);
        LocalDate today = workplace.times().today();
        plan = new AppAction(messages, "training.plan", () -> plan(calendar().state().day()));
        AppAction planHere =
                new AppAction(messages, "training.planHere", () -> plan(calendar().state().day()));
        calendarPanel =
                new CalendarPanel(
                        messages,
                        workplace.times(),
                        units,
                        words,
                        plan,
                        today,
                        this::calendar,
                        this::plan,
                        this::open);
        SessionPanel sessionPanel =
                new SessionPanel(
                        messages,
                        new SessionCardPanel(workplace, words, this::session),
                        new SessionEditorPanel(messages, units, words, today, this::session),
                        new RollCallPanel(messages, words, this::session),
                        planHere,
                        () -> session().reload());
        calendar =
                new CalendarPresenter(
                        calendarPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        workplace.times()::today);
        session =
                new SessionPresenter(
                        sessionPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        units,
                        this::saved);
        panel.setName("training.screen");
        panel.add(calendarPanel, BorderLayout.CENTER);
        panel.add(sessionPanel, BorderLayout.EAST);
        sessionPanel.render(session.state());
        plan.bindTo(panel);
    }

    private CalendarPresenter calendar() {
        return calendar;
    }

    private SessionPresenter session() {
        return session;
    }

    private void plan(LocalDate day) {
        if (!session.hasUnsavedText()) {
            session.plan(day, calendar.state().poldaCode());
        }
    }

    private void open(TrainingSessionView chosen) {
        session.open(chosen.id());
        calendar.select(session.state().sessionId());
    }

    private void saved(TrainingSessionView changed) {
        calendar.saved(changed);
        calendar.select(changed.id());
    }

    @Override
    public String key() {
        return "training";
    }

    @Override
    public String icon() {
        return "training";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        session.shown();
        calendar.shown();
        if (!session.hasUnsavedText()) {
            calendarPanel.focus();
        }
    }

    @Override
    public boolean ready() {
        return !calendar.state().loading() && !session.state().busy();
    }

    @Override
    public List<AppAction> actions() {
        return List.of(plan);
    }

    @Override
    public boolean hasUnsavedText() {
        return session.hasUnsavedText();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose("session", this::openOne),
                new Pose("roll-call", session::beginRollCall),
                new Pose(
                        "editor",
                        () -> {
                            session.back();
                            session.edit();
                        }),
                new Pose(
                        "week",
                        () -> {
                            session.back();
                            calendar.choose(CalendarState.Mode.WEEK);
                        }));
    }

    private void openOne() {
        calendar.state().sessions().stream()
                .filter(one -> one.status() == TrainingStatus.PLANNED)
                .findFirst()
                .ifPresent(this::open);
    }

    @Override
    public void close() {
        calendar.close();
        session.close();
    }
}
