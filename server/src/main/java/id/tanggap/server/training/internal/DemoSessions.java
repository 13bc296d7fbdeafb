package id.tanggap.server.training.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.unit.PoldaView;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.demo.DemoUsers;
import id.tanggap.server.unit.UnitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Invented sessions of the ten Polda: some held with their roll call, some to come. One a working
 * day, so that none clashes.
 */
@ApplicationScoped
class DemoSessions implements DemoData {
    private static final List<String> CURRICULA =
            List.of(
                    "DORS_DASAR",
                    "INPUT_LP",
                    "PELIMPAHAN",
                    "REKAP_SELRA",
                    "MOBILE",
                    "KEHILANGAN",
                    "PENYEGARAN");
    private static final List<AttendanceStatus> ROLL =
            List.of(
                    AttendanceStatus.PRESENT,
                    AttendanceStatus.PRESENT,
                    AttendanceStatus.LATE,
                    AttendanceStatus.PRESENT,
                    AttendanceStatus.EXCUSED,
                    AttendanceStatus.ABSENT);

    private final TrainingSessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final ContactService contacts;
    private final UnitService units;

    @Inject
    DemoSessions(
            TrainingSessionRepository sessions,
            EnrolmentRepository enrolments,
            ContactService contacts,
            UnitService units) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.contacts = contacts;
        this.units = units;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void seed(Instant now) {
        List<PoldaView> programme =
                units.list().polda().stream().filter(PoldaView::trainingProgramme).toList();
        LocalDate day = LocalDate.ofInstant(now, ZoneId.of("Asia/Jakarta")).minusDays(14);
        int index = 0;
        while (index < 2 * programme.size()) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                session(index, programme.get(index % programme.size()), day, now);
                index++;
            }
            day = day.plusDays(1);
        }
    }

    private void session(int index, PoldaView polda, LocalDate day, Instant now) {
        Instant starts =
                day.atTime(LocalTime.of(8, 30)).atZone(ZoneId.of(polda.zoneId())).toInstant();
        TrainingSession session =
                new TrainingSession(
                        id("session " + index),
                        new PlanTrainingSession(
                                null,
                                null,
                                CURRICULA.get(index % CURRICULA.size()),
                                polda.code(),
                                "Ma"
                                        + polda.name().substring(0, 1).toLowerCase(Locale.ROOT)
                                        + polda.name().substring(1),
                                index % 2 == 0 ? "Aula" : "Lab TIK",
                                DemoUsers.RATNA,
                                starts,
                                starts.plus(Duration.ofHours(6)),
                                12),
                        "Ratna Puspita");
        boolean held = session.endsAt().isBefore(now);
        if (held) {
            session.complete();
        }
        sessions.persist(session);
        List<ContactView> people =
                contacts.search(new SearchContacts(null, polda.code(), 6, null)).items();
        for (int i = 0; i < people.size(); i++) {
            Enrolment place =
                    new Enrolment(
                            session.id(),
                            people.get(i).id(),
                            AttendanceStatus.ENROLLED,
                            starts.minus(Duration.ofDays(7)).plusSeconds(i));
            if (held) {
                place.mark(
                        ROLL.get((index + i) % ROLL.size()),
                        starts.plus(Duration.ofMinutes(10)),
                        "Ratna Puspita");
            }
            enrolments.persist(place);
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo training " + name).getBytes(StandardCharsets.UTF_8));
    }
}
