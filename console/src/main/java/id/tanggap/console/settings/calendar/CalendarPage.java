package id.tanggap.console.settings.calendar;

import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.MinutesText;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.EditorPanel;
import id.tanggap.console.settings.EditorPresenter;
import id.tanggap.console.settings.EditorSpec;
import id.tanggap.console.settings.EditorState;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.settings.SlaEffectPresenter;
import id.tanggap.console.settings.Trial;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.SlaEffect;
import java.time.ZoneId;
import java.util.List;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Business calendars: hours of the week, zone, closed days, versions. */
public final class CalendarPage implements SettingsPage {
    /** Name of the table. */
    static final String TABLE = "settings.calendar.table";

    private final Workplace workplace;
    private final Messages messages;
    private final EditorPanel<CalendarView, CalendarFields> panel;
    private final EditorPresenter<CalendarView, CalendarFields> presenter;
    private final VersionsPresenter versions;
    private final SlaEffectPresenter effects;
    private final AppAction create;
    private final AppAction attempt;
    private final Trial.Bench bench;
    private final boolean mayChange;

    /**
     * @param bench where a change is tried before it is saved
     */
    public CalendarPage(Workplace workplace, Trial.Bench bench) {
        this.workplace = workplace;
        this.bench = bench;
        messages = workplace.messages();
        mayChange = workplace.is(Role.SUPERVISOR);
        create =
                new AppAction(
                        messages,
                        "settings.calendar.create",
                        () -> presenter().create(CalendarFields.fresh(messages.english())));
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.NORMAL));
        attempt =
                new AppAction(messages, "settings.whatIf.try", this::attempt)
                        .enabledWhen(() -> presenter() != null && otherHours() != null);
        CalendarForm form = new CalendarForm(messages, this::edited);
        RowTableModel<CalendarView> model = columns();
        panel =
                new EditorPanel<>(
                        messages,
                        new EditorSpec<>(
                                "settings.calendar",
                                title(),
                                icon(),
                                model,
                                Tables.create(model, TABLE, title(), workplace.prefs()),
                                table -> ColumnFit.install(table, 0, 130, 2),
                                0.34,
                                CalendarView::id,
                                CalendarView::name,
                                this::meta,
                                form,
                                mayChange ? create : null,
                                mayChange ? List.of(attempt) : List.of(),
                                mayChange),
                        this::presenter);
        VersionsPanel versionsPanel = new VersionsPanel(messages, workplace.times());
        panel.afterFields(versionsPanel.component());
        versions = new VersionsPresenter(versionsPanel, workplace.api(), workplace.tasks());
        effects = new SlaEffectPresenter(workplace.api(), workplace.tasks(), this::announce);
        presenter =
                new EditorPresenter<>(
                                panel,
                                new CalendarRegister(
                                        workplace.api(), workplace.times(), messages.english()),
                                workplace.tasks())
                        .observe(this::rendered);
    }

    private RowTableModel<CalendarView> columns() {
        return new RowTableModel<CalendarView>(CalendarView::id)
                .column(
                        messages.text("settings.calendar.column.name"),
                        150,
                        row -> Cell.of(row.name()).withTooltip(row.name()))
                .column(
                        messages.text("settings.calendar.column.zone"),
                        64,
                        row ->
                                Cell.of(Times.zoneLabel(ZoneId.of(row.timeZone())))
                                        .withTooltip(row.timeZone()))
                .numeric(
                        messages.text("settings.calendar.column.week"),
                        84,
                        row -> {
                            int minutes = CalendarFields.of(row, messages.english()).minutesAWeek();
                            return Cell.number(
                                    MinutesText.of(minutes, messages.english()), minutes);
                        });
    }

    private EditorPresenter<CalendarView, CalendarFields> presenter() {
        return presenter;
    }

    private void edited() {
        panel.edited();
    }

    private String meta(CalendarView calendar) {
        return messages.text(
                "settings.meta",
                workplace.times().brief(calendar.updatedAt()),
                calendar.updatedBy());
    }

    private void rendered(EditorState<CalendarView, CalendarFields> state) {
        CalendarView open = state.origin();
        versions.about(open);
        if (state.saved()) {
            bench.saved(key());
        }
        if (mayChange) {
            effects.about(
                    open == null || otherHours() == null
                            ? null
                            : new AskSlaEffect(null, null, open.id()));
        }
    }

    /** Hours of the open calendar that could be saved now; null when they are as they were. */
    private @Nullable CalendarFields otherHours() {
        EditorState<CalendarView, CalendarFields> state = presenter().state();
        CalendarFields draft = state.draft();
        boolean changed =
                draft != null
                        && state.origin() != null
                        && !draft.sameHours(state.base())
                        && draft.check(workplace.times().today()).isEmpty();
        return changed ? draft : null;
    }

    /** Plays last month's tickets in the hours that are typed. */
    private void attempt() {
        CalendarFields draft = otherHours();
        CalendarView open = presenter.state().origin();
        CalendarFields before = presenter.state().base();
        if (draft != null && open != null && before != null) {
            boolean english = messages.english();
            bench.put(
                    new Trial(
                            key(),
                            open.name(),
                            List.of(
                                    messages.text(
                                            "settings.calendar.diff",
                                            MinutesText.of(before.minutesAWeek(), english),
                                            MinutesText.of(draft.minutesAWeek(), english))),
                            null,
                            null,
                            open.id(),
                            draft.draft(workplace.times().today())));
        }
    }

    private void announce(@Nullable SlaEffect effect) {
        panel.announce(
                effect == null
                        ? null
                        : messages.text(
                                effect.touched() == 0 ? "settings.effect.none" : "settings.effect",
                                effect.touched(),
                                effect.open()));
    }

    @Override
    public String key() {
        return "calendar";
    }

    @Override
    public String title() {
        return messages.text("settings.calendar.title");
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public void shown() {
        presenter.load();
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading()
                && !presenter.state().busy()
                && !versions.state().loading();
    }

    @Override
    public List<AppAction> actions() {
        return mayChange ? List.of(create, attempt) : List.of();
    }

    @Override
    public List<Screen.Pose> poses() {
        if (!mayChange) {
            return List.of();
        }
        return List.of(
                new Screen.Pose(
                        "new", () -> presenter.create(CalendarFields.fresh(messages.english()))),
                new Screen.Pose("list", presenter::cancel));
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().dirty();
    }
}
