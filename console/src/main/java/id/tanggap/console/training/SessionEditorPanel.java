package id.tanggap.console.training;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.DayText;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.training.CurriculumView;
import id.tanggap.protocol.training.TrainingOptions;
import java.awt.BorderLayout;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

/** The editor of a session; a clash stands where it is, with its reason. */
final class SessionEditorPanel {
    /** Name of the label that says what a plan clashes with. */
    static final String NOTICE = "training.editor.notice";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final UnitCatalogue units;
    private final SessionWords words;
    private final Supplier<SessionPresenter> presenter;
    private final LocalDate today;
    private final Forms form;
    private final JLabel title = Labels.section("");
    private final JComboBox<Choice<String>> curriculum = new JComboBox<>();
    private final JComboBox<Choice<String>> polda = new JComboBox<>();
    private final JTextField venue = new JTextField();
    private final JTextField room = new JTextField();
    private final JComboBox<Choice<UUID>> trainer = new JComboBox<>();
    private final JTextField firstDay = new JTextField();
    private final JTextField lastDay = new JTextField();
    private final JTextField start = new JTextField(5);
    private final JTextField end = new JTextField(5);
    private final JTextField capacity = new JTextField();
    private final JTextArea zone = Labels.styled(Labels.prose(""), "prose small muted");
    private final JTextArea notice = Labels.prose("");
    private final JLabel noticeIcon = new JLabel();
    private final AppAction save;
    private TrainingOptions filled = new TrainingOptions(List.of(), List.of());
    private int filledPolda;
    private @Nullable Object shownErrors;
    private boolean busy;
    private boolean rendering;

    SessionEditorPanel(
            Messages messages,
            UnitCatalogue units,
            SessionWords words,
            LocalDate today,
            Supplier<SessionPresenter> presenter) {
        this.messages = messages;
        this.units = units;
        this.words = words;
        this.today = today;
        this.presenter = presenter;
        form = new Forms(messages);
        save =
                new AppAction(messages, "training.save", () -> presenter.get().save())
                        .enabledWhen(() -> !busy)
                        .bindTo(panel);
        AppAction cancel =
                new AppAction(messages, "training.discard", () -> presenter.get().back())
                        .bindTo(panel);
        names();
        layout(cancel);
        List.of(venue, room, firstDay, lastDay, start, end, capacity)
                .forEach(field -> Typing.each(field, this::edited));
        List.of(curriculum, polda, trainer)
                .forEach(box -> box.addActionListener(event -> edited()));
    }

    private void names() {
        curriculum.setName("training.editor.curriculum");
        polda.setName("training.editor.polda");
        venue.setName("training.editor.venue");
        room.setName("training.editor.room");
        trainer.setName("training.editor.trainer");
        firstDay.setName("training.editor.firstDay");
        lastDay.setName("training.editor.lastDay");
        start.setName("training.editor.start");
        end.setName("training.editor.end");
        capacity.setName("training.editor.capacity");
        notice.setName(NOTICE);
    }

    private void layout(AppAction cancel) {
        form.row("training.field.curriculum", "curriculumCode", curriculum)
                .row("training.field.polda", "poldaCode", polda)
                .row("training.field.firstDay", "startsAt", firstDay)
                .row("training.field.start", "startTime", start)
                .row("training.field.lastDay", "endsAt", lastDay)
                .row("training.field.end", "endTime", end)
                .row("training.field.venue", "venue", venue)
                .row("training.field.room", "room", room)
                .row("training.field.trainer", "trainerId", trainer)
                .row("training.field.capacity", "capacity", capacity);
        form.panel().setOpaque(false);
        Stack body = new Stack(12);
        body.setBorder(new Padding(12, 16, 12, 16));
        body.setOpaque(true);
        Labels.styled(body, "surface");
        body.add(title);
        body.add(form.panel());
        body.add(zone);
        JPanel foot =
                new JPanel(new MigLayout("insets 8 16 12 16, fillx, hidemode 3", "[][grow,fill]"));
        Labels.styled(foot, "surface");
        foot.add(noticeIcon, "aligny top");
        foot.add(notice, "wmin 0, wrap");
        foot.add(cancel.button(), "span 2, split 2, growx 0, alignx right");
        foot.add(Labels.styled(save.button(), "primary"), "growx 0");
        JScrollPane scroll = new JScrollPane(body);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    private void edited() {
        SessionDraft before = presenter.get().state().draft();
        if (rendering || before == null) {
            return;
        }
        LocalDate first = DayText.day(firstDay.getText(), today);
        presenter
                .get()
                .type(
                        new SessionDraft(
                                before.sessionId(),
                                before.version(),
                                Objects.requireNonNullElse(Choice.selected(curriculum), ""),
                                Objects.requireNonNullElse(Choice.selected(polda), ""),
                                venue.getText(),
                                room.getText(),
                                Choice.selected(trainer),
                                first,
                                lastDay.getText().isBlank()
                                        ? first
                                        : DayText.day(
                                                lastDay.getText(), first == null ? today : first),
                                DayText.time(start.getText()),
                                DayText.time(end.getText()),
                                capacity.getText()));
    }

    void begin(SessionDraft draft) {
        rendering = true;
        try {
            fill();
            title.setText(
                    messages.text(
                            draft.sessionId() == null
                                    ? "training.editor.new"
                                    : "training.editor.change"));
            Choice.select(curriculum, draft.curriculumCode());
            Choice.select(polda, draft.poldaCode());
            Choice.select(trainer, draft.trainerId());
            venue.setText(draft.venue());
            room.setText(draft.room());
            firstDay.setText(DayText.of(draft.firstDay()));
            boolean oneDay = Objects.equals(draft.firstDay(), draft.lastDay());
            lastDay.setText(oneDay ? "" : DayText.of(draft.lastDay()));
            start.setText(DayText.of(draft.start()));
            end.setText(DayText.of(draft.end()));
            capacity.setText(draft.capacity());
        } finally {
            rendering = false;
        }
        SwingUtilities.invokeLater(curriculum::requestFocusInWindow);
    }

    private void fill() {
        TrainingOptions options = presenter.get().options();
        if (!options.equals(filled)) {
            filled = options;
            curriculum.removeAllItems();
            for (CurriculumView option : options.curricula()) {
                curriculum.addItem(
                        new Choice<>(
                                option.code(),
                                messages.english() ? option.titleEn() : option.title()));
            }
            trainer.removeAllItems();
            options.trainers()
                    .forEach(
                            person ->
                                    trainer.addItem(new Choice<>(person.userId(), person.name())));
            curriculum.setSelectedIndex(-1);
            trainer.setSelectedIndex(-1);
        }
        if (units.polda().size() != filledPolda) {
            filledPolda = units.polda().size();
            polda.removeAllItems();
            units.polda()
                    .forEach(
                            option ->
                                    polda.addItem(
                                            new Choice<>(
                                                    option.code(),
                                                    UnitCatalogue.withoutPolda(option.name()))));
            polda.setSelectedIndex(-1);
        }
    }

    void render(SessionState state) {
        SessionDraft draft = state.draft();
        if (draft == null) {
            return;
        }
        rendering = true;
        try {
            fill();
            Choice.select(curriculum, draft.curriculumCode());
            Choice.select(polda, draft.poldaCode());
            Choice.select(trainer, draft.trainerId());
        } finally {
            rendering = false;
        }
        busy = state.busy();
        save.refresh();
        ZoneId poldaZone = presenter.get().zone(draft.poldaCode());
        zone.setText(
                poldaZone == null
                        ? messages.text("training.zone.unknown")
                        : messages.text("training.zone", Times.zoneLabel(poldaZone)));
        showErrors(state, poldaZone);
    }

    private void showErrors(SessionState state, @Nullable ZoneId poldaZone) {
        Fault fault = state.fault();
        Object now = List.of(state.errors(), fault == null ? "" : fault);
        if (now.equals(shownErrors)) {
            return;
        }
        shownErrors = now;
        List<FieldError> errors = new ArrayList<>(state.errors().values());
        if (fault != null && fault.code() == FaultCode.TRAINING_CLASH) {
            errors.add(new FieldError(SessionWords.clashField(fault), "TAKEN", Map.of()));
        }
        form.showErrors(errors);
        if (fault != null) {
            put(
                    OnceCommands.isUnsure(fault)
                            ? FaultText.ofDraft(messages, fault)
                            : words.fault(fault, poldaZone) + " " + messages.text("fault.kept"),
                    Tone.DANGER,
                    "alert");
        } else if (!errors.isEmpty()) {
            put(messages.text("fault.INVALID"), Tone.DANGER, "alert");
        } else {
            put(messages.text("training.editor.hint"), Tone.MUTED, null);
        }
    }

    private void put(String text, Tone tone, @Nullable String icon) {
        notice.setText(text);
        Labels.styled(notice, tone == Tone.DANGER ? "prose danger" : "prose muted");
        noticeIcon.setIcon(icon == null ? null : Icons.of(icon, tone));
        panel.revalidate();
    }
}
