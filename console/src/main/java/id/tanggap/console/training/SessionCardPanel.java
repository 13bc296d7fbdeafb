package id.tanggap.console.training;

import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Pickers;
import id.tanggap.console.reference.TypeAhead;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.training.SessionState.Mode;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.Participant;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.training.TrainingStatus;
import java.awt.BorderLayout;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One session: facts, participants, and what can be done with it. */
final class SessionCardPanel {
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final SessionWords words;
    private final Supplier<SessionPresenter> presenter;
    private final JTextArea title = Labels.styled(Labels.prose(""), "prose h2");
    private final JLabel status = new JLabel();
    private final JTextArea when = Labels.prose("");
    private final JTextArea place = Labels.prose("");
    private final JLabel trainer = new JLabel();
    private final JLabel seats = new JLabel();
    private final JTextArea notice = Labels.styled(Labels.prose(""), "prose danger");
    private final JPanel cancelBar =
            new JPanel(new MigLayout("insets 8 12 8 12, fillx, wrap 2", "[grow,fill][]"));
    private final JTextField reason = new JTextField();
    private final JPanel enrolBar =
            new JPanel(new MigLayout("insets 8 12 8 12, fillx, wrap 2", "[grow,fill][]"));
    private final TypeAhead<ContactView> person;
    private final RowTableModel<Participant> model =
            new RowTableModel<>(participant -> participant.contact().id());
    private final List<AppAction> actions;
    private @Nullable String poldaCode;
    private boolean planned;
    private boolean busy;
    private Mode shownMode = Mode.NONE;
    private boolean rendering;

    SessionCardPanel(
            Workplace workplace, SessionWords words, Supplier<SessionPresenter> presenter) {
        this.messages = workplace.messages();
        this.words = words;
        this.presenter = presenter;
        person =
                Pickers.contact(
                        "training.enrol.person",
                        messages.text("training.enrol.placeholder"),
                        workplace.api(),
                        workplace.tasks(),
                        () -> poldaCode,
                        this::enrol);
        AppAction edit = action("training.edit", () -> presenter.get().edit());
        AppAction enrol = action("training.enrol", () -> presenter.get().beginEnrol());
        AppAction rollCall = action("training.rollCall", () -> presenter.get().beginRollCall());
        AppAction cancel = action("training.cancel", () -> presenter.get().beginCancel());
        actions = List.of(edit, enrol, rollCall, cancel);
        panel.add(head(edit, enrol, rollCall, cancel), BorderLayout.NORTH);
        panel.add(participants(workplace), BorderLayout.CENTER);
    }

    private AppAction action(String key, Runnable deed) {
        return new AppAction(messages, key, deed).enabledWhen(() -> planned && !busy).bindTo(panel);
    }

    private JComponent head(AppAction edit, AppAction enrol, AppAction rollCall, AppAction cancel) {
        Stack head = new Stack(6);
        head.setOpaque(true);
        Labels.styled(head, "surface");
        head.setBorder(new Padding(12, 16, 12, 16));
        title.setName("training.session.title");
        status.setName("training.session.status");
        notice.setName("training.session.notice");
        head.add(title);
        head.add(status);
        head.add(when);
        head.add(place);
        head.add(trainer);
        head.add(seats);
        JPanel buttons =
                new JPanel(new MigLayout("insets 6 0 0 0, wrap 2, gap 8", "[fill,sg][fill,sg]"));
        buttons.setOpaque(false);
        JButton first = Labels.styled(rollCall.button(), "primary");
        first.setIcon(Icons.of("check", Tone.ON_ACCENT));
        buttons.add(first);
        buttons.add(enrol.button());
        buttons.add(edit.button());
        buttons.add(cancel.button());
        head.add(buttons);
        head.add(notice);
        head.add(cancelBar());
        head.add(enrolBar());
        return head;
    }

    private JComponent cancelBar() {
        Labels.styled(cancelBar, "stale");
        reason.setName("training.cancel.reason");
        cancelBar.add(Labels.strong(messages.text("training.cancel.why")), "span 2");
        cancelBar.add(reason, "span 2");
        AppAction confirm =
                new AppAction(
                        messages, "training.confirmCancel", () -> presenter.get().confirmCancel());
        AppAction back =
                new AppAction(messages, "training.discard", () -> presenter.get().back())
                        .bindTo(cancelBar);
        cancelBar.add(back.button(), "growx 0, alignx right");
        cancelBar.add(confirm.button());
        reason.addActionListener(event -> presenter.get().confirmCancel());
        Typing.each(
                reason,
                () -> {
                    if (!rendering) {
                        presenter.get().typeCancelReason(reason.getText());
                    }
                });
        return cancelBar;
    }

    private JComponent enrolBar() {
        Labels.styled(enrolBar, "bar");
        AppAction done =
                new AppAction(messages, "training.enrolDone", () -> presenter.get().back())
                        .bindTo(enrolBar);
        enrolBar.add(Labels.strong(messages.text("training.enrol.title")), "span 2");
        enrolBar.add(person.field());
        enrolBar.add(done.button());
        return enrolBar;
    }

    private void enrol(@Nullable ContactView chosen) {
        if (chosen != null) {
            presenter.get().enrol(List.of(chosen.id()));
            person.setValue(null);
        }
    }

    private JComponent participants(Workplace workplace) {
        model.column(
                        messages.text("training.participant.name"),
                        160,
                        row ->
                                Cell.of(Pickers.label(row.contact()))
                                        .withTooltip(row.contact().role()))
                .column(
                        messages.text("training.participant.status"),
                        118,
                        row -> presence(row.status()));
        JTable table =
                Tables.create(
                        model,
                        "training.participants",
                        messages.text("training.participant.name"),
                        workplace.prefs());
        JComponent scroll = Tables.scroll(table);
        ColumnFit.install(table, 0, 120);
        JPanel list = new JPanel(new BorderLayout());
        list.add(scroll);
        return list;
    }

    private Cell presence(AttendanceStatus mark) {
        Cell cell = Cell.of(messages.of(mark)).withOrder(mark);
        return switch (mark) {
            case PRESENT -> cell.withIcon("check").withTone(Tone.OK);
            case LATE -> cell.withIcon("clock").withTone(Tone.WARN);
            case ABSENT -> cell.withIcon("close").withTone(Tone.DANGER);
            case EXCUSED -> cell.withIcon("note").withTone(Tone.INFO);
            case ENROLLED, WAITING -> cell.withIcon("dot").withTone(Tone.MUTED);
        };
    }

    JComponent component() {
        return panel;
    }

    void render(SessionState state) {
        TrainingSessionDetail detail = state.detail();
        if (detail == null) {
            return;
        }
        rendering = true;
        try {
            TrainingSessionView session = detail.session();
            planned = session.status() == TrainingStatus.PLANNED;
            busy = state.busy();
            poldaCode = session.poldaCode();
            facts(session);
            model.setRows(detail.participants());
            actions.forEach(AppAction::refresh);
            cancelBar.setVisible(state.mode() == Mode.CANCEL);
            enrolBar.setVisible(state.mode() == Mode.ENROL);
            if (!reason.getText().equals(state.cancelReason())) {
                reason.setText(state.cancelReason());
            }
            notice(state, session);
        } finally {
            rendering = false;
        }
        if (state.mode() != shownMode) {
            shownMode = state.mode();
            focus();
        }
        panel.revalidate();
    }

    private void focus() {
        if (shownMode == Mode.CANCEL) {
            SwingUtilities.invokeLater(reason::requestFocusInWindow);
        } else if (shownMode == Mode.ENROL) {
            SwingUtilities.invokeLater(person.field()::requestFocusInWindow);
        }
    }

    private void facts(TrainingSessionView session) {
        title.setText(session.curriculumTitle());
        Tone tone =
                switch (session.status()) {
                    case PLANNED -> Tone.INFO;
                    case COMPLETED -> Tone.OK;
                    case CANCELLED -> Tone.DANGER;
                };
        String why = session.cancelReason();
        status.setText(
                messages.of(session.status())
                        + (why == null ? "" : ": " + why)
                        + "  ·  "
                        + words.polda(session.poldaCode()));
        status.setToolTipText(status.getText());
        status.setIcon(Icons.of(planned ? "calendar" : tone == Tone.OK ? "check" : "close", tone));
        Labels.toned(status, tone);
        when.setText(words.when(session));
        place.setText(session.venue() + ", " + session.room());
        trainer.setText(session.trainerName());
        trainer.setIcon(Icons.of("training"));
        seats.setIcon(Icons.of("group"));
        seats.setText(
                messages.text(
                        session.waiting() == 0 ? "training.seats" : "training.seats.waiting",
                        session.enrolled(),
                        session.capacity(),
                        session.waiting()));
    }

    private void notice(SessionState state, TrainingSessionView session) {
        Fault fault = state.fault();
        Map<String, FieldError> errors = state.errors();
        notice.setVisible(fault != null || !errors.isEmpty());
        if (fault != null) {
            String first =
                    errors.values().stream()
                            .findFirst()
                            .map(error -> id.tanggap.console.ui.FaultText.of(messages, error))
                            .orElse(words.fault(fault, ZoneId.of(session.zoneId())));
            notice.setText(first);
        } else if (!errors.isEmpty()) {
            notice.setText(messages.text("training.cancel.reasonRequired"));
        }
    }
}
