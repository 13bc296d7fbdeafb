package id.tanggap.console.training;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.LoadedOnce;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.training.SessionState.Mode;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.CancelTrainingSession;
import id.tanggap.protocol.training.EnrolOperators;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.Participant;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.TrainingOptions;
import id.tanggap.protocol.training.TrainingSessionChanged;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.training.TrainingStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One session: planning, enrolment, roll call. A clash is a state of the editor, not the end of it:
 * everything typed stays. Only on the event dispatch thread.
 */
public final class SessionPresenter implements AutoCloseable {
    /** What is planned when a session has no id yet. */
    private static final UUID NEW_SESSION = new UUID(0, 0);

    private final SessionPanelView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final UnitCatalogue units;
    private final LoadedOnce<TrainingOptions> options;
    private final Consumer<TrainingSessionView> saved;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private SessionState state = SessionState.none();

    /**
     * @param saved told of every session changed here
     */
    public SessionPresenter(
            SessionPanelView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            UnitCatalogue units,
            Consumer<TrainingSessionView> saved) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.units = units;
        this.saved = saved;
        this.options =
                new LoadedOnce<>(
                        api,
                        tasks,
                        new GetTrainingOptions(),
                        new TrainingOptions(List.of(), List.of()));
        this.subscriptions =
                List.of(
                        events.subscribe(TrainingSessionChanged.class, this::changed),
                        events.onResync(this::reload));
    }

    /** Loads what there is to choose from. */
    public void shown() {
        options.whenLoaded(() -> render(state));
        units.whenLoaded(() -> render(state));
    }

    /** Curricula and trainers; empty while loading. */
    public TrainingOptions options() {
        return options.value();
    }

    /** Zone of a Polda; null while it is not known. */
    public @Nullable ZoneId zone(String poldaCode) {
        return units.polda(poldaCode).map(polda -> ZoneId.of(polda.zoneId())).orElse(null);
    }

    /** Opens a session; one being worked on stays open. */
    public void open(UUID sessionId) {
        if (hasUnsavedText() || sessionId.equals(state.sessionId()) && state.fault() == null) {
            return;
        }
        render(SessionState.opening(sessionId));
        reload();
    }

    /** Loads the open session again; work on it stays. */
    public void reload() {
        UUID sessionId = state.sessionId();
        if (sessionId == null) {
            return;
        }
        tasks.call(() -> api.send(new GetTrainingSession(sessionId)))
                .onSuccess(detail -> ifOpen(sessionId, () -> render(state.loaded(detail))))
                .onFailure(fault -> ifOpen(sessionId, () -> render(state.refused(fault, Map.of()))))
                .start();
    }

    /** Plans a new session on a day. */
    public void plan(LocalDate day, @Nullable String poldaCode) {
        beginEdit(SessionState.planning(SessionDraft.fresh(day, poldaCode)));
    }

    /** Changes the open session. */
    public void edit() {
        TrainingSessionDetail detail = state.detail();
        if (detail != null && detail.session().status() == TrainingStatus.PLANNED) {
            beginEdit(state.doing(Mode.EDIT, SessionDraft.of(detail.session())));
        }
    }

    private void beginEdit(SessionState next) {
        render(next);
        if (next.draft() != null) {
            view.beginEdit(next.draft());
        }
    }

    /** The fields changed. */
    public void type(SessionDraft draft) {
        if (state.mode() == Mode.EDIT && !draft.equals(state.draft())) {
            render(state.typed(draft));
        }
    }

    /** Plans the draft, or says what is missing. */
    public void save() {
        SessionDraft draft = state.draft();
        if (draft == null || state.busy()) {
            return;
        }
        Map<String, FieldError> errors = draft.check();
        ZoneId zone = zone(draft.poldaCode());
        if (zone == null) {
            errors.putIfAbsent("poldaCode", FieldError.of("poldaCode", "UNKNOWN_VALUE"));
        }
        if (!errors.isEmpty() || zone == null) {
            render(state.invalid(errors));
            return;
        }
        send(draft.command(zone));
    }

    /** Begins to call the session off. */
    public void beginCancel() {
        begin(Mode.CANCEL);
    }

    /** The reason changed. */
    public void typeCancelReason(String reason) {
        render(state.withCancelReason(reason));
    }

    /** Calls the session off, or asks for the reason. */
    public void confirmCancel() {
        TrainingSessionDetail detail = state.detail();
        if (detail == null || state.busy()) {
            return;
        }
        if (state.cancelReason().isBlank()) {
            render(state.invalid(Map.of("reason", FieldError.of("reason", "REQUIRED"))));
            return;
        }
        send(
                new CancelTrainingSession(
                        detail.session().id(),
                        detail.session().version(),
                        state.cancelReason().strip()));
    }

    /** Begins to add operators. */
    public void beginEnrol() {
        begin(Mode.ENROL);
    }

    /** Adds operators; the list stays open for more. */
    public void enrol(List<UUID> contactIds) {
        TrainingSessionDetail detail = state.detail();
        if (detail != null && !contactIds.isEmpty() && !state.busy()) {
            send(new EnrolOperators(detail.session().id(), contactIds));
        }
    }

    /** Begins the roll call. */
    public void beginRollCall() {
        begin(Mode.ROLL_CALL);
    }

    /** Marks one person; the mark is saved with {@link #saveRollCall}. */
    public void mark(UUID contactId, AttendanceStatus status) {
        Map<UUID, AttendanceStatus> marks = new LinkedHashMap<>(state.marks());
        marks.put(contactId, status);
        render(state.withMarks(marks));
    }

    /** Marks everybody who has no mark yet as present. */
    public void markAllPresent() {
        TrainingSessionDetail detail = state.detail();
        if (detail == null) {
            return;
        }
        Map<UUID, AttendanceStatus> marks = new LinkedHashMap<>(state.marks());
        for (Participant participant : detail.participants()) {
            if (participant.status() == AttendanceStatus.ENROLLED) {
                marks.putIfAbsent(participant.contact().id(), AttendanceStatus.PRESENT);
            }
        }
        render(state.withMarks(marks));
    }

    /** Saves the marks. With {@code complete} the session ends; everybody must be marked. */
    public void saveRollCall(boolean complete) {
        TrainingSessionDetail detail = state.detail();
        if (detail == null || state.busy()) {
            return;
        }
        List<RecordAttendance.Mark> marks =
                detail.participants().stream().map(this::markOf).flatMap(List::stream).toList();
        if (!marks.isEmpty()) {
            send(new RecordAttendance(detail.session().id(), marks, complete));
        }
    }

    /** New marks; all marks when nothing is new, so that a complete roll call can be ended. */
    private List<RecordAttendance.Mark> markOf(Participant participant) {
        UUID id = participant.contact().id();
        AttendanceStatus mark = state.marks().get(id);
        if (mark == null && isMark(participant.status())) {
            mark = participant.status();
        }
        return mark == null ? List.of() : List.of(new RecordAttendance.Mark(id, mark));
    }

    /** Whether a status is the outcome of a roll call. */
    static boolean isMark(AttendanceStatus status) {
        return status != AttendanceStatus.ENROLLED && status != AttendanceStatus.WAITING;
    }

    /** Ends the work on the session without saving. */
    public void back() {
        once.forget(subject());
        render(state.detail() == null ? SessionState.none() : state.doing(Mode.VIEW, null));
    }

    /** Whether something typed or marked waits to be saved. */
    public boolean hasUnsavedText() {
        return state.mode() == Mode.EDIT
                || !state.marks().isEmpty()
                || !state.cancelReason().isBlank();
    }

    /** What is shown now. */
    public SessionState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void begin(Mode mode) {
        if (state.detail() != null && !state.busy()) {
            render(state.doing(mode, null));
        }
    }

    private void send(ClientCommand<TrainingSessionDetail> command) {
        Mode mode = state.mode();
        render(state.working());
        tasks.call(once.sending(subject(), command))
                .onSuccess(
                        detail -> {
                            boolean stays =
                                    mode == Mode.ENROL
                                            || mode == Mode.ROLL_CALL
                                                    && detail.session().status()
                                                            == TrainingStatus.PLANNED;
                            render(state.doing(stays ? mode : Mode.VIEW, null).loaded(detail));
                            saved.accept(detail.session());
                        })
                .onFailure(this::refused)
                .start();
    }

    private UUID subject() {
        UUID sessionId = state.sessionId();
        return sessionId == null ? NEW_SESSION : sessionId;
    }

    private void refused(Fault fault) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        fault.fieldErrors().forEach(error -> errors.putIfAbsent(error.field(), error));
        render(state.refused(fault, errors));
        SessionDraft draft = state.draft();
        if (fault.code() == FaultCode.STALE_VERSION && draft != null) {
            rebase(draft);
        } else if (fault.code() == FaultCode.STALE_VERSION) {
            reload();
        }
    }

    /** Takes the version another user made, keeping what is typed: saving again is a decision. */
    private void rebase(SessionDraft draft) {
        UUID sessionId = draft.sessionId();
        if (sessionId == null) {
            return;
        }
        tasks.call(() -> api.send(new GetTrainingSession(sessionId)))
                .onSuccess(
                        detail ->
                                ifOpen(
                                        sessionId,
                                        () -> {
                                            SessionDraft now = state.draft();
                                            SessionState next = state.loaded(detail);
                                            render(
                                                    now == null
                                                            ? next
                                                            : next.typed(
                                                                    now.withVersion(
                                                                            detail.session()
                                                                                    .version())));
                                        }))
                .start();
    }

    private void changed(TrainingSessionChanged event) {
        TrainingSessionDetail detail = state.detail();
        if (detail != null
                && detail.session().id().equals(event.session().id())
                && detail.session().version() < event.session().version()
                && state.mode() != Mode.EDIT) {
            reload();
        }
    }

    private void ifOpen(UUID sessionId, Runnable action) {
        if (sessionId.equals(state.sessionId())) {
            action.run();
        }
    }

    private void render(SessionState next) {
        state = next;
        view.render(next);
    }
}
