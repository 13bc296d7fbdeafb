package id.tanggap.console.ticket;

import id.tanggap.console.reference.AssetCatalogue;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Pickers;
import id.tanggap.console.reference.TypeAhead;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.unit.UnitView;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** All fields of a ticket as a form, with what others changed meanwhile on top. */
final class TicketEditPanel implements TicketEditView {
    /** Name of the subject field, where the caret begins. */
    static final String SUBJECT = "ticket.edit.subject";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final TicketWords words;
    private final Supplier<TicketEditPresenter> presenter;
    private final Runnable toggled;
    private final UnitCatalogue units;
    private final Forms form;
    private final JTextField subject = new JTextField();
    private final CategoryPart category;
    private final JComboBox<Choice<TicketType>> type;
    private final JComboBox<Choice<Impact>> impact;
    private final JComboBox<Choice<Urgency>> urgency;
    private final JComboBox<Choice<Priority>> override;
    private final JTextField reason = new JTextField();
    private final JLabel priority = new JLabel();
    private final JTextField dorsNumber = new JTextField();
    private final TypeAhead<ContactView> contact;
    private final TypeAhead<UnitView> unit;
    private final TypeAhead<AssetView> asset;
    private final CurriculumBox curriculum;
    private final AssetCatalogue assets;
    private final JCheckBox knownError = new JCheckBox();
    private final JTextArea workaround = new JTextArea(3, 30);
    private final JLabel notice = new JLabel(" ");
    private final ConflictPanel conflicts;
    private final AppAction save;
    private Map<String, FieldError> shownErrors = Map.of();
    private boolean saveable;
    private boolean rendering;
    private boolean open;

    /**
     * @param toggled told when the form opens or closes
     */
    TicketEditPanel(
            Workplace workplace,
            TicketCatalogue catalogue,
            TicketWords words,
            UnitCatalogue units,
            AssetCatalogue assets,
            Supplier<TicketEditPresenter> presenter,
            Runnable toggled) {
        this.messages = workplace.messages();
        this.words = words;
        this.units = units;
        this.assets = assets;
        this.presenter = presenter;
        this.toggled = toggled;
        form = new Forms(messages);
        type = enums(TicketType.values());
        impact = enums(Impact.values());
        urgency = enums(Urgency.values());
        override = enums(Priority.values());
        override.insertItemAt(new Choice<>(null, messages.text("ticket.edit.computed")), 0);
        contact =
                Pickers.contact(
                        "ticket.edit.contact",
                        messages.text("ticket.editor.contact.placeholder"),
                        workplace.api(),
                        workplace.tasks(),
                        () -> null,
                        chosen -> {
                            if (!rendering) {
                                presenter.get().chooseContact(chosen);
                            }
                        });
        unit =
                Pickers.unit(
                        "ticket.edit.unit",
                        messages.text("ticket.edit.unit.placeholder"),
                        units,
                        chosen -> edited());
        asset =
                Pickers.asset(
                        "ticket.edit.asset",
                        messages.text("ticket.field.asset.placeholder"),
                        workplace.api(),
                        workplace.tasks(),
                        () -> {
                            TicketEditState state = presenter.get().state();
                            return state == null ? null : state.draft().mine().unitId();
                        },
                        chosen -> edited());
        curriculum = new CurriculumBox("ticket.edit.curriculum", messages, catalogue, this::edited);
        conflicts =
                new ConflictPanel(
                        messages,
                        workplace.times(),
                        new FieldWords(messages, catalogue, units, assets),
                        (field, side) -> presenter.get().choose(field, side));
        form.row("ticket.field.subject", "subject", subject);
        category = new CategoryPart("ticket.edit", messages, catalogue, form, this::edited);
        save =
                new AppAction(messages, "ticket.edit.save", () -> presenter.get().save())
                        .enabledWhen(() -> saveable)
                        .bindTo(panel);
        AppAction cancel =
                new AppAction(messages, "ticket.edit.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        rows();
        panel.add(scroll(), BorderLayout.CENTER);
        panel.add(foot(cancel), BorderLayout.SOUTH);
        listen();
    }

    private <E extends Enum<E>> JComboBox<Choice<E>> enums(E[] constants) {
        JComboBox<Choice<E>> box = new JComboBox<>();
        for (E constant : constants) {
            box.addItem(new Choice<>(constant, messages.of(constant)));
        }
        return box;
    }

    private void rows() {
        subject.setName(SUBJECT);
        type.setName("ticket.edit.type");
        impact.setName("ticket.edit.impact");
        urgency.setName("ticket.edit.urgency");
        override.setName("ticket.edit.override");
        reason.setName("ticket.edit.reason");
        priority.setName("ticket.edit.priority");
        dorsNumber.setName("ticket.edit.dorsNumber");
        knownError.setName("ticket.edit.knownError");
        workaround.setName("ticket.edit.workaround");
        notice.setName("ticket.edit.notice");
        knownError.setOpaque(false);
        TextAreas.sentences(workaround);
        form.row("ticket.field.type", "ticketType", type)
                .row("ticket.field.impact", "impact", impact)
                .row("ticket.field.urgency", "urgency", urgency)
                .row("ticket.field.priority", "priority", priority)
                .row("ticket.field.override", "priorityOverride", override)
                .row("ticket.field.reason", "priorityReason", reason)
                .row("ticket.field.dorsNumber", "dorsNumber", dorsNumber)
                .row("ticket.field.contact", "contactId", contact.field())
                .row("ticket.field.unit", "unitId", unit.field())
                .row("ticket.field.asset", "assetId", asset.field())
                .row("ticket.field.curriculum", "curriculumCode", curriculum.component())
                .row("ticket.field.knownError", "knownError", knownError)
                .row("ticket.field.workaround", "workaround", new JScrollPane(workaround));
    }

    private JComponent scroll() {
        Stack stack = new Stack(12);
        stack.setBorder(new Padding(12, 16, 16, 16));
        form.panel().setOpaque(false);
        stack.add(conflicts.component());
        stack.add(form.panel());
        JScrollPane scroll = new JScrollPane(stack);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private JComponent foot(AppAction cancel) {
        JPanel foot =
                new JPanel(new MigLayout("insets 8 16 12 16, fillx, hidemode 3", "[grow][][]"));
        Labels.styled(foot, "surface");
        foot.add(notice, "wmin 0");
        foot.add(cancel.button());
        foot.add(Labels.styled(save.button(), "primary"));
        return foot;
    }

    private void listen() {
        List.of(subject, reason, dorsNumber, workaround)
                .forEach(field -> Typing.each(field, this::edited));
        List.of(type, impact, urgency, override)
                .forEach(box -> box.addActionListener(event -> edited()));
        knownError.addActionListener(event -> edited());
    }

    JComponent component() {
        return panel;
    }

    /** Whether a ticket is being edited. */
    boolean isOpen() {
        return open;
    }

    private void edited() {
        TicketEditState state = presenter.get().state();
        if (rendering || state == null) {
            return;
        }
        TicketFields before = state.draft().mine();
        Priority chosen = Choice.selected(override);
        UnitView place = unit.value();
        AssetView thing = asset.value();
        boolean problem = Choice.selected(type) == TicketType.PROBLEM;
        presenter
                .get()
                .edit(
                        new TicketFields(
                                subject.getText(),
                                Objects.requireNonNullElse(
                                        Choice.selected(type), before.ticketType()),
                                category.category().isEmpty()
                                        ? before.category()
                                        : category.category(),
                                category.values(),
                                Objects.requireNonNullElse(
                                        Choice.selected(impact), before.impact()),
                                Objects.requireNonNullElse(
                                        Choice.selected(urgency), before.urgency()),
                                chosen,
                                chosen == null ? null : orNull(reason.getText()),
                                before.contactId(),
                                place == null ? unitBefore(before) : place.id(),
                                thing == null ? assetBefore(before) : thing.id(),
                                curriculum.value(),
                                orNull(dorsNumber.getText()),
                                problem && knownError.isSelected(),
                                problem ? orNull(workaround.getText()) : null));
    }

    /** The unit stays while its name is not known yet; an emptied field is no unit. */
    private @Nullable UUID unitBefore(TicketFields before) {
        return unit.field().getText().isBlank() && !units.units().isEmpty()
                ? null
                : before.unitId();
    }

    /** The asset stays while it is not known yet; an emptied field is no asset. */
    private @Nullable UUID assetBefore(TicketFields before) {
        return asset.field().getText().isBlank() && assets.known(before.assetId()) != null
                ? null
                : before.assetId();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    @Override
    public void fill(TicketEditState state) {
        TicketFields mine = state.draft().mine();
        rendering = true;
        try {
            put(subject, mine.subject());
            category.fill(state.options(), mine.category(), mine.fields());
            Choice.select(type, mine.ticketType());
            Choice.select(impact, mine.impact());
            Choice.select(urgency, mine.urgency());
            Choice.select(override, mine.priorityOverride());
            put(reason, Objects.requireNonNullElse(mine.priorityReason(), ""));
            put(dorsNumber, Objects.requireNonNullElse(mine.dorsNumber(), ""));
            contact.setValue(state.draft().contact());
            curriculum.show(mine.curriculumCode());
            asset.setValue(assets.known(mine.assetId()));
            knownError.setSelected(mine.knownError());
            if (!workaround.getText().equals(Objects.requireNonNullElse(mine.workaround(), ""))) {
                workaround.setText(mine.workaround());
            }
        } finally {
            rendering = false;
        }
        units.whenLoaded(this::fillUnit);
        UUID thing = mine.assetId();
        if (thing != null && assets.known(thing) == null) {
            assets.find(thing, this::fillAsset);
        }
        if (!open) {
            open = true;
            toggled.run();
            SwingUtilities.invokeLater(subject::requestFocusInWindow);
        }
        render(state);
    }

    private void fillUnit() {
        TicketEditState state = presenter.get().state();
        UUID wanted = state == null ? null : state.draft().mine().unitId();
        rendering = true;
        try {
            unit.setValue(
                    units.units().stream()
                            .filter(known -> known.id().equals(wanted))
                            .findFirst()
                            .orElse(null));
        } finally {
            rendering = false;
        }
    }

    private void fillAsset(AssetView found) {
        TicketEditState state = presenter.get().state();
        if (state != null && found.id().equals(state.draft().mine().assetId())) {
            rendering = true;
            asset.setValue(found);
            rendering = false;
        }
    }

    private static void put(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    @Override
    public void render(TicketEditState state) {
        rendering = true;
        try {
            TicketFields mine = state.draft().mine();
            category.offer(state.options(), mine.category(), mine.fields());
            Cell resulting = words.priority(mine.priority());
            priority.setText(resulting.text());
            String icon = resulting.icon();
            priority.setIcon(icon == null ? null : Icons.of(icon, resulting.tone()));
            Labels.toned(priority, resulting.tone());
            form.setVisible("priorityReason", mine.priorityOverride() != null);
            boolean problem = mine.ticketType() == TicketType.PROBLEM;
            form.setVisible("knownError", problem);
            form.setVisible("workaround", problem);
            conflicts.show(state);
            saveable = !state.busy() && state.decided();
            save.refresh();
            if (!state.errors().equals(shownErrors)) {
                shownErrors = state.errors();
                category.showErrors(form.showErrors(List.copyOf(shownErrors.values())));
            }
            notice(state);
        } finally {
            rendering = false;
        }
        panel.revalidate();
    }

    private void notice(TicketEditState state) {
        Fault fault = state.fault();
        if (fault != null) {
            put(FaultText.ofDraft(messages, fault), "alert", Tone.DANGER);
        } else if (!state.decided()) {
            put(messages.text("ticket.edit.decide"), "alert", Tone.WARN);
        } else if (!state.errors().isEmpty()) {
            put(messages.text("fault.INVALID"), "alert", Tone.DANGER);
        } else if (state.busy()) {
            put(messages.text("ticket.editor.saving"), "clock", Tone.MUTED);
        } else {
            put(messages.text("ticket.edit.hint"), null, Tone.MUTED);
        }
    }

    private void put(String text, @Nullable String icon, Tone tone) {
        notice.setText(text);
        notice.setToolTipText(text);
        notice.setIcon(icon == null ? null : Icons.of(icon, tone));
        Labels.toned(notice, tone);
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            toggled.run();
        }
    }
}
