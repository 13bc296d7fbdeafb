package id.tanggap.console.ticket;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.link.ArticleHelp;
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
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.unit.UnitView;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
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

/** The editor a ticket is filed with: keyboard alone, top to bottom, Ctrl+Enter saves. */
final class TicketEditorPanel extends JPanel implements TicketEditorView {
    /** Name of the subject field, where the caret begins. */
    static final String SUBJECT = "ticket.editor.subject";

    /** Name of the label that says what came of saving. */
    static final String NOTICE = "ticket.editor.notice";

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient TicketWords words;
    private final transient Supplier<TicketEditorPresenter> presenter;
    private final transient Forms form;
    private final JTextField subject = new JTextField();
    private final JTextArea description = new JTextArea(6, 30);
    private final transient CategoryPart category;
    private final JComboBox<Choice<TicketType>> type;
    private final JComboBox<Choice<Impact>> impact;
    private final JComboBox<Choice<Urgency>> urgency;
    private final JTextField dorsNumber = new JTextField();
    private final JLabel priority = new JLabel();
    private final JLabel notice = new JLabel(" ");
    private final transient TypeAhead<ContactView> contact;
    private final transient TypeAhead<UnitView> unit;
    private final transient TypeAhead<AssetView> asset;
    private final transient CurriculumBox curriculum;
    private final JLabel caller = Labels.muted("");
    private final transient OpenTicketsPanel openTickets;
    private final transient ArticleHelp.Beside articles;
    private final transient AppAction save;
    private final JComponent openSaved;
    private final JComponent fileProblem;
    private transient Map<String, FieldError> shownErrors = Map.of();
    private boolean busy;
    private boolean rendering;

    /** What leads away from the editor. */
    interface Gestures {
        void back();

        void open(UUID ticketId);
    }

    TicketEditorPanel(
            Workplace workplace,
            TicketCatalogue catalogue,
            TicketWords words,
            UnitCatalogue units,
            Gestures gestures,
            ArticleHelp help,
            Supplier<TicketEditorPresenter> presenter) {
        super(new BorderLayout());
        this.messages = workplace.messages();
        this.words = words;
        this.presenter = presenter;
        form = new Forms(messages);
        subject.setName(SUBJECT);
        description.setName("ticket.editor.description");
        type = enums(TicketType.values());
        impact = enums(Impact.values());
        urgency = enums(Urgency.values());
        contact =
                Pickers.contact(
                        "ticket.editor.contact",
                        messages.text("ticket.editor.contact.placeholder"),
                        workplace.api(),
                        workplace.tasks(),
                        () -> null,
                        chosen -> presenter.get().chooseContact(chosen));
        unit =
                Pickers.unit(
                        "ticket.editor.unit",
                        messages.text("ticket.edit.unit.placeholder"),
                        units,
                        chosen -> edited());
        asset =
                Pickers.asset(
                        "ticket.editor.asset",
                        messages.text("ticket.field.asset.placeholder"),
                        workplace.api(),
                        workplace.tasks(),
                        () -> {
                            UnitView place = unit().value();
                            return place == null ? null : place.id();
                        },
                        chosen -> edited());
        curriculum =
                new CurriculumBox("ticket.editor.curriculum", messages, catalogue, this::edited);
        form.row("ticket.field.subject", "subject", subject)
                .row("ticket.field.description", "description", new JScrollPane(description));
        category =
                new CategoryPart("ticket.editor", messages, catalogue, form, this::categoryEdited);
        articles = help.beside(this::insert);
        openTickets =
                new OpenTicketsPanel(messages, words, ticketId -> presenter.get().linkTo(ticketId));
        save =
                new AppAction(messages, "ticket.save", () -> presenter.get().save())
                        .enabledWhen(() -> !busy)
                        .bindTo(this);
        AppAction back = new AppAction(messages, "ticket.back", gestures::back).bindTo(this);
        AppAction openAction =
                new AppAction(
                        messages,
                        "ticket.openSaved",
                        () -> {
                            TicketRow saved = presenter.get().state().saved();
                            if (saved != null) {
                                gestures.open(saved.id());
                            }
                        });
        openSaved = openAction.button();
        openSaved.setVisible(false);
        fileProblem =
                new AppAction(messages, "ticket.fileProblem", () -> presenter.get().fileProblem())
                        .button();
        fileProblem.setVisible(false);
        add(head(back), BorderLayout.NORTH);
        add(center(), BorderLayout.CENTER);
        listen();
    }

    private <E extends Enum<E>> JComboBox<Choice<E>> enums(E[] constants) {
        JComboBox<Choice<E>> box = new JComboBox<>();
        for (E constant : constants) {
            box.addItem(new Choice<>(constant, messages.of(constant)));
        }
        return box;
    }

    private JComponent head(AppAction back) {
        JPanel head = new JPanel(new MigLayout("insets 12 16 8 16, fillx", "[][grow]"));
        Labels.styled(head, "surface");
        head.add(back.iconButton());
        head.add(Labels.page(messages.text("ticket.editor.title")), "wrap");
        head.add(caller, "skip 1, wmin 0");
        return head;
    }

    private JComponent center() {
        type.setName("ticket.editor.type");
        impact.setName("ticket.editor.impact");
        urgency.setName("ticket.editor.urgency");
        dorsNumber.setName("ticket.editor.dorsNumber");
        priority.setName("ticket.editor.priority");
        notice.setName(NOTICE);
        TextAreas.sentences(description);
        dorsNumber.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("ticket.editor.dorsNumber.placeholder"));
        form.row("ticket.field.type", "ticketType", type)
                .row("ticket.field.impact", "impact", impact)
                .row("ticket.field.urgency", "urgency", urgency)
                .row("ticket.field.priority", "priority", priority)
                .row("ticket.field.dorsNumber", "dorsNumber", dorsNumber)
                .row("ticket.field.contact", "contactId", contact.field())
                .row("ticket.field.unit", "unitId", unit.field())
                .row("ticket.field.asset", "assetId", asset.field())
                .row("ticket.field.curriculum", "curriculumCode", curriculum.component());
        JPanel left = new JPanel(new MigLayout("insets 12 16 16 16, fillx, wrap 1", "[grow,fill]"));
        left.setOpaque(false);
        form.panel().setOpaque(false);
        left.add(form.panel(), "wmax 760");
        JPanel foot =
                new JPanel(new MigLayout("insets 8 16 12 16, fillx, hidemode 3", "[grow][][][]"));
        Labels.styled(foot, "surface");
        foot.add(notice, "wmin 0");
        foot.add(fileProblem);
        foot.add(openSaved);
        foot.add(Labels.styled(save.button(), "primary"));
        JScrollPane scroll = new JScrollPane(left);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel work = new JPanel(new BorderLayout());
        work.add(scroll, BorderLayout.CENTER);
        work.add(foot, BorderLayout.SOUTH);
        JPanel center = new JPanel(new BorderLayout(1, 0));
        center.add(work, BorderLayout.CENTER);
        center.add(aside(), BorderLayout.EAST);
        return center;
    }

    /** What may make the ticket unnecessary: tickets like it, open ones of the unit, articles. */
    private JComponent aside() {
        Stack stack = new Stack(24);
        stack.setBorder(new Padding(16, 16, 16, 16));
        stack.add(openTickets.component());
        stack.add(articles.component());
        JScrollPane aside = new JScrollPane(stack);
        aside.setBorder(BorderFactory.createEmptyBorder());
        aside.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        aside.setPreferredSize(UIScale.scale(new Dimension(340, 100)));
        return aside;
    }

    private void insert(String words) {
        description.replaceSelection(words);
        description.requestFocusInWindow();
    }

    private void listen() {
        List.of(subject, description, dorsNumber)
                .forEach(field -> Typing.each(field, this::edited));
        Typing.rested(subject, words -> similar());
        List.of(type, impact, urgency).forEach(box -> box.addActionListener(event -> edited()));
    }

    private TypeAhead<UnitView> unit() {
        return unit;
    }

    private void similar() {
        if (presenter.get().state().saved() == null) {
            presenter.get().findSimilar();
            askForArticles();
        }
    }

    private void askForArticles() {
        String chosen = category.category();
        articles.about(null, subject.getText(), chosen.isEmpty() ? null : chosen);
    }

    private void categoryEdited() {
        edited();
        if (!rendering) {
            askForArticles();
        }
    }

    private void edited() {
        if (rendering) {
            return;
        }
        TicketDraft before = presenter.get().state().draft();
        presenter
                .get()
                .edit(
                        new TicketDraft(
                                Objects.requireNonNullElse(
                                        Choice.selected(type), TicketType.INCIDENT),
                                category.category(),
                                Objects.requireNonNullElse(Choice.selected(impact), Impact.LOW),
                                Objects.requireNonNullElse(
                                        Choice.selected(urgency), Urgency.MEDIUM),
                                subject.getText(),
                                description.getText(),
                                dorsNumber.getText(),
                                category.values(),
                                before.contact(),
                                unit.value(),
                                asset.value(),
                                curriculum.value(),
                                before.callId(),
                                before.callerNumber(),
                                before.filing()));
    }

    @Override
    public void begin(TicketEditorState state) {
        rendering = true;
        try {
            TicketDraft draft = state.draft();
            category.fill(state.options(), draft.category(), draft.fields());
            subject.setText(draft.subject());
            description.setText(draft.description());
            dorsNumber.setText(draft.dorsNumber());
            Choice.select(type, draft.type());
            Choice.select(impact, draft.impact());
            Choice.select(urgency, draft.urgency());
            contact.setValue(draft.contact());
            unit.setValue(draft.unit());
            asset.setValue(draft.asset());
            curriculum.show(draft.curriculum());
        } finally {
            rendering = false;
        }
        render(state);
        SwingUtilities.invokeLater(subject::requestFocusInWindow);
    }

    @Override
    public void render(TicketEditorState state) {
        rendering = true;
        try {
            TicketDraft draft = state.draft();
            category.offer(state.options(), draft.category(), draft.fields());
            openTickets.show(state);
            UnitView place = draft.unit();
            if (!Objects.equals(unit.value(), place) && !unit.field().isFocusOwner()) {
                unit.setValue(place);
            }
            Cell computed = words.priority(draft.priority());
            priority.setText(computed.text());
            String icon = computed.icon();
            priority.setIcon(icon == null ? null : Icons.of(icon, computed.tone()));
            Labels.toned(priority, computed.tone());
            caller.setText(caller(draft));
            busy = state.saving() || state.saved() != null;
            save.refresh();
            SimilarTickets similar = state.similar();
            openSaved.setVisible(state.saved() != null);
            fileProblem.setVisible(
                    state.saved() != null && similar != null && similar.problemSuggested());
            fileProblem.setEnabled(!state.saving());
            if (!state.errors().equals(shownErrors)) {
                shownErrors = state.errors();
                category.showErrors(form.showErrors(List.copyOf(shownErrors.values())));
            }
            notice(state);
        } finally {
            rendering = false;
        }
        if (state.saved() != null) {
            openSaved.requestFocusInWindow();
        }
    }

    private String caller(TicketDraft draft) {
        ContactView operator = draft.contact();
        if (draft.callId() == null) {
            return messages.text("ticket.editor.noCall");
        }
        return operator == null
                ? messages.text("ticket.editor.unknownCaller", draft.callerNumber())
                : messages.text(
                        "ticket.editor.caller",
                        Pickers.label(operator),
                        operator.poldaName(),
                        operator.zoneLabel());
    }

    private void notice(TicketEditorState state) {
        Fault fault = state.fault();
        TicketRow saved = state.saved();
        if (saved != null && fault != null) {
            put(FaultText.of(messages, fault), "alert", Tone.DANGER);
        } else if (saved != null && state.changedSince()) {
            put(messages.text("ticket.editor.savedEarlier", saved.number()), "alert", Tone.WARN);
        } else if (saved != null) {
            put(messages.text("ticket.editor.saved", saved.number()), "check", Tone.OK);
        } else if (fault != null) {
            put(FaultText.ofDraft(messages, fault), "alert", Tone.DANGER);
        } else if (!state.errors().isEmpty()) {
            put(messages.text("fault.INVALID"), "alert", Tone.DANGER);
        } else if (state.saving()) {
            put(messages.text("ticket.editor.saving"), "clock", Tone.MUTED);
        } else {
            put(messages.text("ticket.editor.hint"), null, Tone.MUTED);
        }
    }

    private void put(String text, @Nullable String icon, Tone tone) {
        notice.setText(text);
        notice.setToolTipText(text);
        notice.setIcon(icon == null ? null : Icons.of(icon, tone));
        Labels.toned(notice, tone);
    }
}
