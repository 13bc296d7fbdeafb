package id.tanggap.console.training;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.TrainingSessionView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session being planned, as typed. Times are wall clock times of the Polda.
 *
 * @param sessionId null while it is new
 * @param version version read; null while it is new
 * @param curriculumCode what is taught; empty while none is chosen
 * @param poldaCode for which Polda; empty while none is chosen
 * @param venue where
 * @param room room within the venue
 * @param trainerId who trains; null while none is chosen
 * @param firstDay day of the begin; null while it cannot be read
 * @param lastDay day of the end; null while it cannot be read
 * @param start time of the begin; null while it cannot be read
 * @param end time of the end; null while it cannot be read
 * @param capacity places, as typed
 */
public record SessionDraft(
        @Nullable UUID sessionId,
        @Nullable Integer version,
        String curriculumCode,
        String poldaCode,
        String venue,
        String room,
        @Nullable UUID trainerId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String capacity) {

    /** A new session on a day, during office hours. */
    static SessionDraft fresh(LocalDate day, @Nullable String poldaCode) {
        return new SessionDraft(
                null,
                null,
                "",
                poldaCode == null ? "" : poldaCode,
                "",
                "",
                null,
                day,
                day,
                LocalTime.of(8, 0),
                LocalTime.of(12, 0),
                "30");
    }

    static SessionDraft of(TrainingSessionView session) {
        ZoneId zone = ZoneId.of(session.zoneId());
        return new SessionDraft(
                session.id(),
                session.version(),
                session.curriculumCode(),
                session.poldaCode(),
                session.venue(),
                session.room(),
                session.trainerId(),
                session.startsAt().atZone(zone).toLocalDate(),
                session.endsAt().atZone(zone).toLocalDate(),
                session.startsAt().atZone(zone).toLocalTime(),
                session.endsAt().atZone(zone).toLocalTime(),
                Integer.toString(session.capacity()));
    }

    SessionDraft withVersion(int newVersion) {
        return new SessionDraft(
                sessionId,
                newVersion,
                curriculumCode,
                poldaCode,
                venue,
                room,
                trainerId,
                firstDay,
                lastDay,
                start,
                end,
                capacity);
    }

    /** What is missing or wrong before the server is asked, by field name. */
    Map<String, FieldError> check() {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        require(errors, "curriculumCode", !curriculumCode.isEmpty());
        require(errors, "poldaCode", !poldaCode.isEmpty());
        require(errors, "venue", !venue.isBlank());
        require(errors, "room", !room.isBlank());
        require(errors, "trainerId", trainerId != null);
        format(errors, "startsAt", firstDay != null && start != null);
        format(errors, "endsAt", lastDay != null && end != null);
        if (firstDay != null
                && lastDay != null
                && start != null
                && end != null
                && !lastDay.atTime(end).isAfter(firstDay.atTime(start))) {
            errors.put("endsAt", FieldError.of("endsAt", "NOT_AFTER_START"));
        }
        if (!capacity.strip().matches("[0-9]{1,4}")) {
            errors.put("capacity", FieldError.of("capacity", "NOT_NUMBER"));
        }
        return errors;
    }

    /**
     * The command; only for a draft without errors.
     *
     * @param zone zone of the Polda
     */
    PlanTrainingSession command(ZoneId zone) {
        if (trainerId == null
                || firstDay == null
                || lastDay == null
                || start == null
                || end == null) {
            throw new IllegalStateException("draft with errors: " + check());
        }
        return new PlanTrainingSession(
                sessionId,
                version,
                curriculumCode,
                poldaCode,
                venue.strip(),
                room.strip(),
                trainerId,
                firstDay.atTime(start).atZone(zone).toInstant(),
                lastDay.atTime(end).atZone(zone).toInstant(),
                Integer.parseInt(capacity.strip()));
    }

    private static void require(Map<String, FieldError> errors, String field, boolean given) {
        if (!given) {
            errors.put(field, FieldError.of(field, "REQUIRED"));
        }
    }

    private static void format(Map<String, FieldError> errors, String field, boolean readable) {
        if (!readable) {
            errors.put(field, FieldError.of(field, "INVALID_FORMAT"));
        }
    }
}
