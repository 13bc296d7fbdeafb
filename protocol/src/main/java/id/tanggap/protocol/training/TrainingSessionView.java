package id.tanggap.protocol.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training session.
 *
 * @param id the session
 * @param curriculumCode what is taught
 * @param curriculumTitle its Indonesian title
 * @param poldaCode for which Polda
 * @param zoneId zone of that Polda; times are shown in it
 * @param zoneLabel WIB, WITA or WIT
 * @param venue where, free text
 * @param room room within the venue; with the venue it is what can clash
 * @param trainerId who trains
 * @param trainerName his name
 * @param startsAt begin
 * @param endsAt end
 * @param capacity places
 * @param enrolled places taken
 * @param waiting persons on the wait list
 * @param status life cycle
 * @param cancelReason why it was called off
 * @param version for updates
 */
public record TrainingSessionView(
        UUID id,
        String curriculumCode,
        String curriculumTitle,
        String poldaCode,
        String zoneId,
        String zoneLabel,
        String venue,
        String room,
        UUID trainerId,
        String trainerName,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int enrolled,
        int waiting,
        TrainingStatus status,
        @Nullable String cancelReason,
        int version) {}
