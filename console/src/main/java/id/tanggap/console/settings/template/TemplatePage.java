package id.tanggap.console.settings.template;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.EditorPanel;
import id.tanggap.console.settings.EditorPresenter;
import id.tanggap.console.settings.EditorSpec;
import id.tanggap.console.settings.Retirement;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.escalation.EscalationTemplateChanged;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;

/** Escalation templates: the stations of a chain, who works there, what is to be done there. */
public final class TemplatePage implements SettingsPage {
    private final Workplace workplace;
    private final Messages messages;
    private final SettingsCatalogue catalogue;
    private final TemplateRegister register;
    private final EditorPanel<EscalationTemplateView, TemplateFields> panel;
    private final EditorPresenter<EscalationTemplateView, TemplateFields> presenter;
    private final AppAction create;
    private final Retirement<EscalationTemplateView> retirement;
    private final ConsoleEvents.Subscription subscription;

    public TemplatePage(Workplace workplace, SettingsCatalogue catalogue) {
        this.workplace = workplace;
        this.catalogue = catalogue;
        messages = workplace.messages();
        register = new TemplateRegister(workplace.api());
        create =
                new AppAction(
                        messages,
                        "settings.template.create",
                        () -> presenter().create(TemplateFields.fresh()));
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.NORMAL));
        retirement =
                new Retirement<>(
                        messages,
                        "settings.template",
                        this::presenter,
                        EscalationTemplateView::retired,
                        register::retiring);
        RowTableModel<EscalationTemplateView> model = columns();
        panel =
                new EditorPanel<>(
                        messages,
                        new EditorSpec<>(
                                "settings.template",
                                title(),
                                icon(),
                                model,
                                Tables.create(
                                        model,
                                        "settings.template.table",
                                        title(),
                                        workplace.prefs()),
                                table -> ColumnFit.install(table, 1, 140),
                                0.35,
                                EscalationTemplateView::code,
                                this::name,
                                this::meta,
                                new TemplateForm(messages, catalogue, this::edited),
                                create,
                                retirement.actions(),
                                true),
                        this::presenter);
        presenter = new EditorPresenter<>(panel, register, workplace.tasks());
        subscription =
                workplace
                        .events()
                        .subscribe(EscalationTemplateChanged.class, event -> presenter().load());
    }

    private RowTableModel<EscalationTemplateView> columns() {
        return new RowTableModel<EscalationTemplateView>(EscalationTemplateView::code)
                .column(
                        messages.text("settings.template.column.name"),
                        150,
                        row ->
                                Cell.of(name(row))
                                        .withTone(row.retired() ? Tone.MUTED : Tone.NORMAL)
                                        .withIcon(row.retired() ? "archive" : null)
                                        .withTooltip(row.code()))
                .column(
                        messages.text("settings.template.column.steps"),
                        170,
                        row -> Cell.of(chain(row)).withTooltip(chain(row)));
    }

    private String chain(EscalationTemplateView template) {
        return template.steps().stream()
                .map(step -> messages.english() ? step.nameEn() : step.name())
                .collect(Collectors.joining(" → "));
    }

    private String name(EscalationTemplateView template) {
        return messages.english() ? template.nameEn() : template.name();
    }

    private String meta(EscalationTemplateView template) {
        return messages.text(
                template.retired() ? "settings.category.meta.retired" : "settings.meta",
                workplace.times().brief(template.updatedAt()),
                template.updatedBy());
    }

    private EditorPresenter<EscalationTemplateView, TemplateFields> presenter() {
        return presenter;
    }

    private void edited() {
        panel.edited();
    }

    @Override
    public String key() {
        return "template";
    }

    @Override
    public String title() {
        return messages.text("settings.template.title");
    }

    @Override
    public String icon() {
        return "escalate";
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public void shown() {
        presenter.load();
        catalogue.whenLoaded(panel::refill);
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading() && !presenter.state().busy();
    }

    @Override
    public List<AppAction> actions() {
        return Stream.concat(Stream.of(create), retirement.actions().stream()).toList();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().dirty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
