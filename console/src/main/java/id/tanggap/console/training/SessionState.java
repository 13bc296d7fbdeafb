package id.tanggap.console.training;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.TrainingSessionDetail;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the side of the calendar shows: one session, or the work on it.
 *
 * @param mode what is being done
 * @param sessionId the open session; null while a new one is planned or none is open
 * @param detail the session; null while it was never loaded
 * @param draft session being planned; only in mode EDIT
 * @param marks marks of the roll call not yet saved
 * @param cancelReason reason being typed; only in mode CANCEL
 * @param errors what is wrong, by field name
 * @param fault why the last step was refused; a clash among them
 * @param busy whether an answer is on its way
 */
public record SessionState(
        Mode mode,
        @Nullable UUID sessionId,
        @Nullable TrainingSessionDetail detail,
        @Nullable SessionDraft draft,
        Map<UUID, AttendanceStatus> marks,
        String cancelReason,
        Map<String, FieldError> errors,
        @Nullable Fault fault,
        boolean busy) {

    /** What is being done. */
    public enum Mode {
        /** No session is open. */
        NONE,
        /** A session is read. */
        VIEW,
        /** A session is planned or changed. */
        EDIT,
        /** A session is called off: the reason is asked. */
        CANCEL,
        /** Operators are added. */
        ENROL,
        /** Attendance is taken. */
        ROLL_CALL
    }

    public SessionState {
        marks = Map.copyOf(marks);
        errors = Map.copyOf(errors);
    }

    static SessionState none() {
        return new SessionState(Mode.NONE, null, null, null, Map.of(), "", Map.of(), null, false);
    }

    static SessionState opening(UUID sessionId) {
        return new SessionState(
                Mode.VIEW, sessionId, null, null, Map.of(), "", Map.of(), null, true);
    }

    static SessionState planning(SessionDraft draft) {
        return new SessionState(
                Mode.EDIT, draft.sessionId(), null, draft, Map.of(), "", Map.of(), null, false);
    }

    SessionState loaded(TrainingSessionDetail loaded) {
        return new SessionState(
                mode,
                loaded.session().id(),
                loaded,
                draft,
                marks,
                cancelReason,
                errors,
                fault,
                false);
    }

    /** Another work on the open session; what was begun before is dropped. */
    SessionState doing(Mode newMode, @Nullable SessionDraft newDraft) {
        return new SessionState(
                newMode, sessionId, detail, newDraft, Map.of(), "", Map.of(), null, false);
    }

    SessionState typed(SessionDraft newDraft) {
        return new SessionState(
                mode, sessionId, detail, newDraft, marks, cancelReason, errors, fault, busy);
    }

    SessionState withCancelReason(String reason) {
        return new SessionState(
                mode, sessionId, detail, draft, marks, reason, Map.of(), fault, busy);
    }

    SessionState withMarks(Map<UUID, AttendanceStatus> newMarks) {
        return new SessionState(
                mode, sessionId, detail, draft, newMarks, cancelReason, errors, fault, busy);
    }

    SessionState invalid(Map<String, FieldError> newErrors) {
        return new SessionState(
                mode, sessionId, detail, draft, marks, cancelReason, newErrors, null, false);
    }

    SessionState working() {
        return new SessionState(
                mode, sessionId, detail, draft, marks, cancelReason, Map.of(), null, true);
    }

    SessionState refused(Fault reason, Map<String, FieldError> newErrors) {
        return new SessionState(
                mode, sessionId, detail, draft, marks, cancelReason, newErrors, reason, false);
    }
}
