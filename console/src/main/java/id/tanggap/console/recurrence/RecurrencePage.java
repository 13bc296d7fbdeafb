package id.tanggap.console.recurrence;

import id.tanggap.console.reference.EditorState;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.KeptPage;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.protocol.recurrence.RecurrenceChanged;
import id.tanggap.protocol.recurrence.RecurrenceView;

/**
 * The page on which supervisors keep recurring tickets, with the next runs of the one being
 * written. Event dispatch thread only.
 */
public final class RecurrencePage {
    private final KeptPage<RecurrenceView, RecurrenceDraft> kept;
    private final RunsPresenter runs;
    private final RunsPanel runsPanel;

    private RecurrencePage(Workplace place) {
        runsPanel =
                new RunsPanel(
                        place.messages(),
                        place.times(),
                        (recurrence, paused) -> runs().pause(recurrence, paused));
        kept =
                new KeptPage<>(
                        place,
                        new KeptPage.Looks("recurrence", "calendar", "recurrence.page"),
                        new RecurrenceKind(place.times()::today, place.times().deskZone().getId()),
                        written ->
                                new RecurrenceForm(
                                        place.messages(),
                                        place.times(),
                                        new RecurrenceLists(place),
                                        runsPanel.component(),
                                        written));
        runs =
                new RunsPresenter(
                        runsPanel::show,
                        place.api(),
                        place.tasks(),
                        recurrence -> kept.presenter().arrived(recurrence));
    }

    /** The page. */
    public static SettingsPage create(Workplace place) {
        RecurrencePage page = new RecurrencePage(place);
        return page.kept
                .follow(
                        RecurrenceChanged.class,
                        RecurrenceChanged::id,
                        RecurrenceChanged::recurrence)
                .beside(page::about, page.runs::ready);
    }

    private RunsPresenter runs() {
        return runs;
    }

    private void about(EditorState<RecurrenceView, RecurrenceDraft> state) {
        RecurrenceDraft draft = state.draft();
        if (draft != null) {
            runsPanel.about(kept.presenter().beingChanged());
            runs.about(draft.schedule());
        }
    }
}
