package id.tanggap.server.training.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.training.Participant;
import id.tanggap.protocol.training.TrainingOptions;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.unit.PoldaView;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.training.internal.EnrolmentRepository.Fill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Sessions as consoles see them. */
@ApplicationScoped
public class TrainingMapper {
    private final EnrolmentRepository enrolments;
    private final CurriculumRepository curricula;
    private final TrainingDirectory directory;
    private final ContactService contacts;

    @Inject
    TrainingMapper(
            EnrolmentRepository enrolments,
            CurriculumRepository curricula,
            TrainingDirectory directory,
            ContactService contacts) {
        this.enrolments = enrolments;
        this.curricula = curricula;
        this.directory = directory;
        this.contacts = contacts;
    }

    /** Curricula and trainers to choose from. */
    public TrainingOptions options() {
        return new TrainingOptions(
                curricula.byTitle().stream().map(Curriculum::view).toList(), directory.trainers());
    }

    /** The sessions, with how full they are. */
    public List<TrainingSessionView> views(List<TrainingSession> sessions) {
        Map<UUID, Fill> fill = enrolments.fill(sessions.stream().map(TrainingSession::id).toList());
        Map<UUID, String> names = directory.userNames();
        return sessions.stream()
                .map(
                        s ->
                                view(
                                        s,
                                        fill.getOrDefault(s.id(), Fill.EMPTY),
                                        names.getOrDefault(s.trainerId(), "")))
                .toList();
    }

    /** The session with its participants, by name. */
    public TrainingSessionDetail detail(TrainingSession session) {
        List<Enrolment> present = enrolments.ofSession(session.id());
        Map<UUID, ContactView> people =
                contacts.views(present.stream().map(Enrolment::contactId).toList());
        List<Participant> participants =
                present.stream()
                        .map(
                                e ->
                                        new Participant(
                                                Objects.requireNonNull(people.get(e.contactId())),
                                                e.status(),
                                                e.markedAt(),
                                                e.markedBy()))
                        .sorted(Comparator.comparing((Participant p) -> p.contact().name()))
                        .toList();
        return new TrainingSessionDetail(views(List.of(session)).getFirst(), participants);
    }

    private TrainingSessionView view(TrainingSession s, Fill fill, String trainerName) {
        PoldaView polda = directory.polda(s.poldaCode()).orElseThrow();
        return new TrainingSessionView(
                s.id(),
                s.curriculumCode(),
                directory.curriculumTitle(s.curriculumCode()),
                s.poldaCode(),
                polda.zoneId(),
                polda.zoneLabel(),
                s.venue(),
                s.room(),
                s.trainerId(),
                trainerName,
                s.startsAt(),
                s.endsAt(),
                s.capacity(),
                fill.enrolled(),
                fill.waiting(),
                s.status(),
                s.cancelReason(),
                s.version());
    }
}
