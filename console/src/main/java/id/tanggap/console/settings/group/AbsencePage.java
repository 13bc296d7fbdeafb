package id.tanggap.console.settings.group;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.EditorPanel;
import id.tanggap.console.settings.EditorPresenter;
import id.tanggap.console.settings.EditorSpec;
import id.tanggap.console.settings.EditorState;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.supportgroup.AbsenceChanged;
import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.ListGroupCandidates;
import java.util.List;
import javax.swing.JComponent;

/** Absences with their substitutes. */
public final class AbsencePage implements SettingsPage {
    private final Workplace workplace;
    private final Messages messages;
    private final AbsenceRegister register;
    private final AbsenceForm form;
    private final EditorPanel<AbsenceView, AbsenceFields> panel;
    private final EditorPresenter<AbsenceView, AbsenceFields> presenter;
    private final AppAction create;
    private final AppAction remove;
    private final ConsoleEvents.Subscription subscription;

    public AbsencePage(Workplace workplace) {
        this.workplace = workplace;
        messages = workplace.messages();
        register = new AbsenceRegister(workplace.api(), workplace.times());
        create =
                new AppAction(
                        messages,
                        "settings.absence.create",
                        () -> presenter().create(AbsenceFields.fresh(workplace.times().today())));
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.NORMAL));
        remove =
                new AppAction(messages, "settings.absence.remove", this::remove)
                        .enabledWhen(this::mayRemove);
        form = new AbsenceForm(messages, this::edited);
        RowTableModel<AbsenceView> model = columns();
        panel =
                new EditorPanel<>(
                        messages,
                        new EditorSpec<>(
                                "settings.absence",
                                title(),
                                icon(),
                                model,
                                Tables.create(
                                        model,
                                        "settings.absence.table",
                                        title(),
                                        workplace.prefs()),
                                table -> ColumnFit.install(table, 0, 120, 2),
                                0.45,
                                AbsenceView::id,
                                AbsenceView::userName,
                                this::meta,
                                form,
                                create,
                                List.of(remove),
                                true),
                        this::presenter);
        presenter = new EditorPresenter<>(panel, register, workplace.tasks());
        subscription =
                workplace.events().subscribe(AbsenceChanged.class, event -> presenter().load());
    }

    private RowTableModel<AbsenceView> columns() {
        Times times = workplace.times();
        return new RowTableModel<AbsenceView>(AbsenceView::id)
                .column(
                        messages.text("settings.absence.column.person"),
                        130,
                        row -> Cell.of(row.userName()).withIcon(now(row) ? "pause" : null))
                .column(
                        messages.text("settings.absence.column.time"),
                        190,
                        row ->
                                Cell.of(
                                                messages.text(
                                                        "settings.absence.time",
                                                        times.brief(row.from()),
                                                        times.brief(row.until())))
                                        .withOrder(row.from())
                                        .withTone(now(row) ? Tone.WARN : Tone.NORMAL)
                                        .withTooltip(
                                                messages.text(
                                                        "settings.absence.time",
                                                        times.full(row.from()),
                                                        times.full(row.until()))))
                .column(
                        messages.text("settings.absence.column.substitute"),
                        130,
                        row ->
                                Cell.of(
                                        row.substituteName() == null
                                                ? messages.text("settings.absence.groups")
                                                : row.substituteName()));
    }

    private boolean now(AbsenceView absence) {
        return !absence.from().isAfter(workplace.times().now());
    }

    private String meta(AbsenceView absence) {
        return messages.text(
                "settings.meta", workplace.times().brief(absence.updatedAt()), absence.updatedBy());
    }

    private EditorPresenter<AbsenceView, AbsenceFields> presenter() {
        return presenter;
    }

    private void edited() {
        panel.edited();
    }

    private boolean mayRemove() {
        if (presenter() == null) {
            return false;
        }
        EditorState<AbsenceView, AbsenceFields> state = presenter().state();
        return state.origin() != null && !state.dirty() && !state.busy();
    }

    private void remove() {
        AbsenceView open = presenter.state().origin();
        if (open != null) {
            presenter.deed(register.removing(open));
        }
    }

    @Override
    public String key() {
        return "absence";
    }

    @Override
    public String title() {
        return messages.text("settings.absence.title");
    }

    @Override
    public String icon() {
        return "pause";
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public void shown() {
        workplace
                .tasks()
                .call(() -> workplace.api().send(new ListGroupCandidates()))
                .onSuccess(
                        people -> {
                            form.offer(people.items());
                            AbsenceFields draft = presenter.state().draft();
                            if (draft != null) {
                                form.fill(draft);
                            }
                        })
                .start();
        presenter.load();
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading() && !presenter.state().busy();
    }

    @Override
    public List<AppAction> actions() {
        return List.of(create, remove);
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().dirty();
    }

    @Override
    public List<Screen.Pose> poses() {
        return List.of(
                new Screen.Pose(
                        "new",
                        () -> presenter.create(AbsenceFields.fresh(workplace.times().today()))),
                new Screen.Pose("list", presenter::cancel));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
