package id.tanggap.console.settings.policy;

import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.EditorPanel;
import id.tanggap.console.settings.EditorPresenter;
import id.tanggap.console.settings.EditorSpec;
import id.tanggap.console.settings.EditorState;
import id.tanggap.console.settings.SettingsCatalogue;
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
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.protocol.ticket.Priority;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** SLA policies: which tickets, what is promised, in which hours, what pauses. */
public final class PolicyPage implements SettingsPage {
    /** Name of the table. */
    static final String TABLE = "settings.policy.table";

    private static final int EFFECT_REST_MILLIS = 500;

    private final Workplace workplace;
    private final Messages messages;
    private final SettingsCatalogue catalogue;
    private final PolicyWords words;
    private final PolicyRegister register;
    private final PolicyForm form;
    private final EditorPanel<SlaPolicyView, PolicyDraft> panel;
    private final EditorPresenter<SlaPolicyView, PolicyDraft> presenter;
    private final PreviewPanel previewPanel;
    private final PreviewPresenter preview;
    private final SlaEffectPresenter effects;
    private final Timer effectRest;
    private final AppAction create;
    private final AppAction retire;
    private final AppAction attempt;
    private final Trial.Bench bench;
    private List<CalendarView> calendars = List.of();

    /**
     * @param bench where a change is tried before it is saved
     */
    public PolicyPage(Workplace workplace, SettingsCatalogue catalogue, Trial.Bench bench) {
        this.workplace = workplace;
        this.bench = bench;
        this.catalogue = catalogue;
        messages = workplace.messages();
        words = new PolicyWords(messages, catalogue);
        register = new PolicyRegister(workplace.api(), messages.english());
        boolean mayChange = workplace.is(Role.SUPERVISOR);
        create =
                new AppAction(
                        messages,
                        "settings.policy.create",
                        () -> presenter().create(PolicyDraft.fresh(usualCalendar())));
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.NORMAL));
        retire =
                new AppAction(messages, "settings.policy.retire", this::retire)
                        .enabledWhen(this::mayRetire);
        attempt =
                new AppAction(messages, "settings.whatIf.try", this::attempt)
                        .enabledWhen(() -> presenter() != null && savable() != null);
        form = new PolicyForm(messages, catalogue, this::edited);
        RowTableModel<SlaPolicyView> model = columns();
        panel =
                new EditorPanel<>(
                        messages,
                        new EditorSpec<>(
                                "settings.policy",
                                title(),
                                icon(),
                                model,
                                Tables.create(model, TABLE, title(), workplace.prefs()),
                                table -> ColumnFit.install(table, 1, 120),
                                0.45,
                                SlaPolicyView::id,
                                policy -> policy.policy().name(),
                                this::meta,
                                form,
                                mayChange ? create : null,
                                mayChange ? List.of(attempt, retire) : List.of(),
                                mayChange),
                        this::presenter);
        presenter =
                new EditorPresenter<>(panel, register, workplace.tasks()).observe(this::rendered);
        previewPanel =
                new PreviewPanel(
                        messages,
                        workplace.times(),
                        catalogue,
                        id -> presenter().select(id),
                        this::previewPresenter);
        preview = new PreviewPresenter(previewPanel, workplace.api(), workplace.tasks());
        effects = new SlaEffectPresenter(workplace.api(), workplace.tasks(), this::announce);
        effectRest = new Timer(EFFECT_REST_MILLIS, event -> askForEffect());
        effectRest.setRepeats(false);
        // Administrators are not told the categories that a ticket is described by.
        if (mayChange) {
            panel.below(previewPanel.component());
        }
        catalogue.whenChanged(this::offer);
    }

    private PreviewPresenter previewPresenter() {
        return preview;
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

    /** Once typing rests: how many open tickets saving would touch. */
    private void askForEffect() {
        PolicyDraft draft = savable();
        SlaPolicyView open = presenter.state().origin();
        effects.about(
                draft == null
                        ? null
                        : new AskSlaEffect(open == null ? null : open.id(), draft.policy(), null));
    }

    /** The change that could be saved now; null when there is none. */
    private @Nullable PolicyDraft savable() {
        EditorState<SlaPolicyView, PolicyDraft> state = presenter().state();
        PolicyDraft draft = state.draft();
        return draft != null && state.dirty() && draft.check().isEmpty() ? draft : null;
    }

    /** Plays last month's tickets under what is typed. */
    private void attempt() {
        PolicyDraft draft = savable();
        SlaPolicyView open = presenter.state().origin();
        if (draft != null) {
            bench.put(
                    new Trial(
                            key(),
                            draft.name().strip(),
                            words.differences(
                                    open == null ? null : open.policy(), draft.policy(), calendars),
                            open == null ? null : open.id(),
                            draft.policy(),
                            null,
                            null));
        }
    }

    private RowTableModel<SlaPolicyView> columns() {
        return new RowTableModel<SlaPolicyView>(SlaPolicyView::id)
                .column(
                        messages.text("settings.policy.column.name"),
                        110,
                        row ->
                                Cell.of(row.policy().name())
                                        .withTone(row.policy().enabled() ? Tone.NORMAL : Tone.MUTED)
                                        .withIcon(row.policy().enabled() ? null : "pause")
                                        .withTooltip(
                                                messages.text(
                                                        row.policy().enabled()
                                                                ? "settings.policy.on"
                                                                : "settings.policy.off")))
                .column(
                        messages.text("settings.policy.column.tickets"),
                        150,
                        row ->
                                Cell.of(words.tickets(row.policy()))
                                        .withTooltip(words.tickets(row.policy())))
                .column(
                        messages.text("settings.policy.column.goals"),
                        108,
                        row ->
                                Cell.of(words.goals(row.policy()))
                                        .withTooltip(words.goalsInFull(row.policy())));
    }

    private EditorPresenter<SlaPolicyView, PolicyDraft> presenter() {
        return presenter;
    }

    private void edited() {
        panel.edited();
    }

    private @Nullable UUID usualCalendar() {
        return calendars.isEmpty() ? null : calendars.getFirst().id();
    }

    private String meta(SlaPolicyView policy) {
        Times times = workplace.times();
        return messages.text(
                policy.standard() ? "settings.policy.meta.standard" : "settings.meta",
                times.brief(policy.updatedAt()),
                policy.updatedBy());
    }

    private boolean mayRetire() {
        if (presenter() == null) {
            return false;
        }
        EditorState<SlaPolicyView, PolicyDraft> state = presenter().state();
        SlaPolicyView open = state.origin();
        return open != null && !open.standard() && !state.dirty() && !state.busy();
    }

    private void retire() {
        SlaPolicyView open = presenter.state().origin();
        if (open != null) {
            presenter.deed(register.retiring(open));
        }
    }

    private void rendered(EditorState<SlaPolicyView, PolicyDraft> state) {
        SlaPolicyView open = state.origin();
        if (workplace.is(Role.SUPERVISOR)) {
            form.standard(open != null && open.standard());
            effectRest.restart();
        }
        if (state.saved() && !state.loading()) {
            preview.again();
            bench.saved(key());
        }
    }

    @Override
    public String key() {
        return "policy";
    }

    @Override
    public String title() {
        return messages.text("settings.policy.title");
    }

    @Override
    public String icon() {
        return "clock";
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public void shown() {
        if (workplace.is(Role.SUPERVISOR)) {
            catalogue.whenLoaded(this::offer);
        }
        workplace
                .tasks()
                .call(() -> workplace.api().send(new ListCalendars()))
                .onSuccess(
                        list -> {
                            calendars = list.items();
                            form.offer(calendars);
                            refill();
                        })
                .start();
        presenter.load();
        panel.focus();
    }

    private void offer() {
        form.offer();
        previewPanel.offer();
        refill();
    }

    /** The fields once more, now that there is more to choose from. */
    private void refill() {
        PolicyDraft draft = presenter.state().draft();
        if (draft != null) {
            form.fill(draft);
        }
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading()
                && !presenter.state().busy()
                && !effectRest.isRunning()
                && !effects.asking();
    }

    @Override
    public List<AppAction> actions() {
        return workplace.is(Role.SUPERVISOR) ? List.of(create, attempt, retire) : List.of();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().dirty();
    }

    @Override
    public List<Screen.Pose> poses() {
        if (!workplace.is(Role.SUPERVISOR)) {
            return List.of();
        }
        return List.of(
                new Screen.Pose("new", () -> presenter.create(PolicyDraft.fresh(usualCalendar()))),
                new Screen.Pose("changed", this::halve),
                new Screen.Pose(
                        "try",
                        () -> {
                            attempt();
                            presenter.cancel();
                        }));
    }

    /** For a picture: half the time of the normal policy, typed and not saved. */
    private void halve() {
        presenter.cancel();
        presenter.state().items().stream()
                .filter(policy -> policy.policy().priority() == Priority.NORMAL)
                .findFirst()
                .ifPresent(policy -> presenter.select(policy.id()));
        PolicyDraft draft = presenter.state().draft();
        if (draft != null) {
            form.fill(draft.within("30m"));
            edited();
        }
    }

    @Override
    public void close() {
        effectRest.stop();
    }
}
