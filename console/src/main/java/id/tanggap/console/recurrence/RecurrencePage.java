package id.tanggap.console.recurrence;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.EditorPage;
import id.tanggap.console.reference.EditorPresenter;
import id.tanggap.console.reference.EditorState;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.recurrence.RecurrenceChanged;
import id.tanggap.protocol.recurrence.RecurrenceView;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;

/** The page on which supervisors keep recurring tickets. Event dispatch thread only. */
public final class RecurrencePage implements SettingsPage {
    private static final UUID SUBJECT = new UUID(0, 0x7265);

    private final Workplace place;
    private final EditorPresenter<RecurrenceView, RecurrenceDraft> presenter;
    private final EditorPage<RecurrenceView, RecurrenceDraft> page;
    private final RunsPresenter runs;
    private final RunsPanel runsPanel;
    private final List<ConsoleEvents.Subscription> subscriptions;

    public RecurrencePage(Workplace place) {
        this.place = place;
        RecurrenceKind kind =
                new RecurrenceKind(place.times()::today, place.times().deskZone().getId());
        runsPanel =
                new RunsPanel(
                        place.messages(),
                        place.times(),
                        (recurrence, paused) -> runs().pause(recurrence, paused));
        page =
                new EditorPage<>(
                        place.messages(),
                        "recurrence.page",
                        new RecurrenceForm(
                                place.messages(),
                                place.times(),
                                new RecurrenceLists(place),
                                runsPanel.component(),
                                draft -> presenter().change(draft)),
                        kind,
                        this::presenter);
        presenter = new EditorPresenter<>(this::render, place.api(), place.tasks(), kind, SUBJECT);
        runs =
                new RunsPresenter(
                        runsPanel::show,
                        place.api(),
                        place.tasks(),
                        recurrence -> presenter().arrived(recurrence));
        subscriptions =
                List.of(
                        place.events().subscribe(RecurrenceChanged.class, this::changed),
                        place.events().onResync(presenter::load));
    }

    private EditorPresenter<RecurrenceView, RecurrenceDraft> presenter() {
        return presenter;
    }

    private RunsPresenter runs() {
        return runs;
    }

    private void render(EditorState<RecurrenceView, RecurrenceDraft> state) {
        page.render(state);
        RecurrenceDraft draft = state.draft();
        if (draft != null) {
            runsPanel.about(presenter.beingChanged());
            runs.about(draft.schedule());
        }
    }

    @Override
    public String key() {
        return "recurrence";
    }

    @Override
    public String title() {
        return place.messages().text("recurrence.page.title");
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public JComponent component() {
        return page.component();
    }

    @Override
    public void shown() {
        presenter.load();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading() && !presenter.state().busy() && runs.ready();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().changed();
    }

    @Override
    public List<Screen.Pose> poses() {
        return List.of(new Screen.Pose("one", presenter::editFirst));
    }

    private void changed(RecurrenceChanged event) {
        RecurrenceView now = event.recurrence();
        if (now == null) {
            presenter.gone(event.id());
        } else {
            presenter.arrived(now);
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }
}
