package id.tanggap.console.settings.group;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.EditorPanel;
import id.tanggap.console.settings.EditorPresenter;
import id.tanggap.console.settings.EditorSpec;
import id.tanggap.console.settings.EditorState;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.supportgroup.AbsenceChanged;
import id.tanggap.protocol.supportgroup.ListGroupCandidates;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import java.util.List;
import javax.swing.JComponent;

/** Support groups: who works in them, what they know, which Polda they cover, who is there now. */
public final class GroupPage implements SettingsPage {
    private final Workplace workplace;
    private final Messages messages;
    private final SettingsCatalogue catalogue;
    private final GroupForm form;
    private final EditorPanel<SupportGroupView, GroupFields> panel;
    private final EditorPresenter<SupportGroupView, GroupFields> presenter;
    private final List<ConsoleEvents.Subscription> subscriptions;

    public GroupPage(Workplace workplace, SettingsCatalogue catalogue) {
        this.workplace = workplace;
        this.catalogue = catalogue;
        messages = workplace.messages();
        form =
                new GroupForm(
                        messages, workplace.times(), workplace.prefs(), catalogue, this::edited);
        RowTableModel<SupportGroupView> model = columns();
        panel =
                new EditorPanel<>(
                        messages,
                        new EditorSpec<>(
                                "settings.group",
                                title(),
                                icon(),
                                model,
                                Tables.create(
                                        model, "settings.group.table", title(), workplace.prefs()),
                                table -> ColumnFit.install(table, 0, 130),
                                0.32,
                                SupportGroupView::code,
                                this::name,
                                this::meta,
                                form,
                                null,
                                List.of(),
                                true),
                        this::presenter);
        presenter =
                new EditorPresenter<>(panel, new GroupRegister(workplace.api()), workplace.tasks())
                        .observe(this::rendered);
        catalogue.whenChanged(form::offer);
        subscriptions =
                List.of(
                        workplace
                                .events()
                                .subscribe(SupportGroupChanged.class, event -> presenter().load()),
                        workplace
                                .events()
                                .subscribe(AbsenceChanged.class, event -> presenter().load()));
    }

    private RowTableModel<SupportGroupView> columns() {
        return new RowTableModel<SupportGroupView>(SupportGroupView::code)
                .column(
                        messages.text("settings.group.column.group"),
                        150,
                        row -> Cell.of(name(row)).withTooltip(name(row)))
                .numeric(
                        messages.text("settings.group.column.level"),
                        66,
                        row -> Cell.number("L" + row.level(), row.level()))
                .numeric(messages.text("settings.group.column.there"), 72, GroupPage::there);
    }

    private static Cell there(SupportGroupView group) {
        long there = group.members().stream().filter(m -> m.absentUntil() == null).count();
        int all = group.members().size();
        return Cell.number(there + "/" + all, there)
                .withTone(all == 0 ? Tone.MUTED : there == 0 ? Tone.DANGER : Tone.NORMAL);
    }

    private String name(SupportGroupView group) {
        return messages.english() ? group.nameEn() : group.name();
    }

    private String meta(SupportGroupView group) {
        return messages.text(
                "settings.meta", workplace.times().brief(group.updatedAt()), group.updatedBy());
    }

    private EditorPresenter<SupportGroupView, GroupFields> presenter() {
        return presenter;
    }

    private void edited() {
        panel.edited();
    }

    private void rendered(EditorState<SupportGroupView, GroupFields> state) {
        form.presence(state.origin());
    }

    @Override
    public String key() {
        return "group";
    }

    @Override
    public String title() {
        return messages.text("settings.group.title");
    }

    @Override
    public String icon() {
        return "group";
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public void shown() {
        catalogue.whenLoaded(form::offer);
        workplace
                .tasks()
                .call(() -> workplace.api().send(new ListGroupCandidates()))
                .onSuccess(people -> form.offer(people.items()))
                .start();
        presenter.load();
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading() && !presenter.state().busy();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().dirty();
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }
}
