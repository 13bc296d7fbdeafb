package id.tanggap.console.settings.calendar;

import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.EditorPanel;
import id.tanggap.console.settings.EditorPresenter;
import id.tanggap.console.settings.EditorSpec;
import id.tanggap.console.settings.EditorState;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.settings.SlaEffectPresenter;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.Holiday;
import id.tanggap.protocol.sla.HolidayList;
import id.tanggap.protocol.sla.SlaEffect;
import java.util.List;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The holidays that the calendars share, year by year. */
public final class HolidayPage implements SettingsPage {
    private final Messages messages;
    private final boolean mayChange;
    private final HolidayForm form;
    private final EditorPanel<HolidayList, HolidayFields> panel;
    private final EditorPresenter<HolidayList, HolidayFields> presenter;
    private final SlaEffectPresenter effects;

    public HolidayPage(Workplace workplace) {
        messages = workplace.messages();
        mayChange = workplace.is(Role.SUPERVISOR);
        form = new HolidayForm(messages, this::edited);
        RowTableModel<HolidayList> model =
                new RowTableModel<HolidayList>(HolidayList::year)
                        .column(
                                messages.text("settings.holiday.column.year"),
                                80,
                                row -> Cell.of(String.valueOf(row.year())).withOrder(row.year()))
                        .numeric(
                                messages.text("settings.holiday.kind.LIBUR"),
                                90,
                                row -> count(row, Holiday.Kind.LIBUR))
                        .numeric(
                                messages.text("settings.holiday.kind.CUTI_BERSAMA"),
                                110,
                                row -> count(row, Holiday.Kind.CUTI_BERSAMA));
        panel =
                new EditorPanel<>(
                        messages,
                        new EditorSpec<>(
                                "settings.holiday",
                                title(),
                                icon(),
                                model,
                                Tables.create(
                                        model,
                                        "settings.holiday.table",
                                        title(),
                                        workplace.prefs()),
                                table -> table.getRowSorter().toggleSortOrder(0),
                                0.32,
                                HolidayList::year,
                                list ->
                                        messages.text(
                                                "settings.holiday.of", String.valueOf(list.year())),
                                list ->
                                        messages.text(
                                                list.items().isEmpty()
                                                        ? "settings.holiday.none"
                                                        : "settings.holiday.some",
                                                list.items().size()),
                                form,
                                null,
                                List.of(),
                                mayChange),
                        this::presenter);
        effects = new SlaEffectPresenter(workplace.api(), workplace.tasks(), this::announce);
        presenter =
                new EditorPresenter<>(
                                panel,
                                new HolidayRegister(
                                        workplace.api(), workplace.times().today().getYear()),
                                workplace.tasks())
                        .observe(this::rendered);
    }

    private static Cell count(HolidayList list, Holiday.Kind kind) {
        int count = (int) list.items().stream().filter(day -> day.kind() == kind).count();
        return Cell.number(String.valueOf(count), count);
    }

    private EditorPresenter<HolidayList, HolidayFields> presenter() {
        return presenter;
    }

    private void edited() {
        panel.edited();
    }

    private void rendered(EditorState<HolidayList, HolidayFields> state) {
        if (mayChange) {
            effects.about(state.dirty() ? new AskSlaEffect(null, null, null) : null);
        }
    }

    private void announce(@Nullable SlaEffect effect) {
        panel.announce(
                effect == null
                        ? null
                        : messages.text(
                                effect.touched() == 0
                                        ? "settings.effect.none"
                                        : "settings.holiday.effect",
                                effect.touched(),
                                effect.open()));
    }

    @Override
    public String key() {
        return "holiday";
    }

    @Override
    public String title() {
        return messages.text("settings.holiday.title");
    }

    @Override
    public String icon() {
        return "sun";
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
        return !presenter.state().loading() && !presenter.state().busy();
    }

    @Override
    public List<AppAction> actions() {
        return mayChange ? List.of(form.addAction()) : List.of();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().dirty();
    }
}
