package id.tanggap.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.CancelTrainingSession;
import id.tanggap.protocol.training.EnrolOperators;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.RecordAttendance.Mark;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingStatus;
import id.tanggap.protocol.unit.UnitView;
import id.tanggap.server.identity.NewUser;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandBus;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.unit.UnitService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Training through the same door as console and REST use. */
@QuarkusTest
class TrainingIT {
    private static int tests;

    @Inject CommandBus bus;
    @Inject UnitService units;
    @Inject UserAdmin users;

    private UUID ratna;
    private Actor trainer;
    private Instant base;

    /** Every test has its own trainer and its own month, so that none clashes with another. */
    @BeforeEach
    void ownTrainerAndMonth() {
        String name = "pelatih" + UUID.randomUUID().toString().substring(0, 8);
        ratna =
                users.add(
                                Actor.SYSTEM,
                                new NewUser(
                                        name,
                                        "Ratna Wijaya",
                                        "jembatan ampera pagi 27",
                                        Set.of(Role.TRAINER),
                                        List.of()))
                        .id();
        trainer = new Actor(ratna, "Ratna Wijaya", Set.of(Role.TRAINER), "127.0.0.1");
        base = Instant.parse("2027-01-04T01:00:00Z").plus(Duration.ofDays(30L * tests++));
    }

    private <R extends ServerReply> R run(ClientCommand<R> command) {
        return bus.execute(trainer, UUID.randomUUID(), command);
    }

    private PlanTrainingSession plan(int fromHour, int toHour, String room, int capacity) {
        return new PlanTrainingSession(
                null,
                null,
                "INPUT_LP",
                "BENGKULU",
                "Mapolda Bengkulu",
                room,
                ratna,
                base.plus(Duration.ofHours(fromHour)),
                base.plus(Duration.ofHours(toHour)),
                capacity);
    }

    private UUID operator(String name, String poldaCode) {
        UnitView unit =
                units.list().units().stream()
                        .filter(u -> u.poldaCode().equals(poldaCode))
                        .findFirst()
                        .orElseThrow();
        return run(new SaveContact(
                        null,
                        null,
                        name,
                        "BRIPKA",
                        null,
                        "Operator DORS",
                        unit.id(),
                        List.of(),
                        null))
                .contact()
                .id();
    }

    private static FaultCode codeOf(Throwable refused) {
        return ((DomainException) refused).code();
    }

    @Test
    void plannedSessionStandsInTheZoneOfItsPolda() {
        TrainingSessionDetail planned = run(plan(0, 4, "Aula", 20));

        assertThat(planned.session().zoneLabel()).isEqualTo("WIB");
        assertThat(planned.session().status()).isEqualTo(TrainingStatus.PLANNED);
        assertThat(planned.session().trainerName()).isEqualTo("Ratna Wijaya");
        assertThat(
                        run(new ListTrainingSessions(
                                        base, base.plus(Duration.ofDays(1)), "BENGKULU"))
                                .items())
                .extracting(s -> s.id())
                .containsExactly(planned.session().id());
    }

    @Test
    void clashOfTrainerNamesTheOtherSessionAndTheSharedTime() {
        TrainingSessionDetail first = run(plan(0, 4, "Aula", 20));

        assertThatThrownBy(() -> run(plan(3, 6, "Lab TI", 20)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.TRAINING_CLASH);
                            assertThat(e.args())
                                    .containsEntry("kind", "TRAINER")
                                    .containsEntry("session", first.session().id().toString())
                                    .containsEntry(
                                            "from", base.plus(Duration.ofHours(3)).toString())
                                    .containsEntry("to", base.plus(Duration.ofHours(4)).toString());
                        });
    }

    @Test
    void changedSessionDoesNotClashWithItselfAndKeepsItsVersion() {
        TrainingSessionDetail first = run(plan(0, 4, "Aula", 20));
        PlanTrainingSession later = plan(1, 5, "Aula", 25);
        PlanTrainingSession change =
                new PlanTrainingSession(
                        first.session().id(),
                        first.session().version(),
                        later.curriculumCode(),
                        later.poldaCode(),
                        later.venue(),
                        later.room(),
                        later.trainerId(),
                        later.startsAt(),
                        later.endsAt(),
                        later.capacity());

        assertThat(run(change).session().capacity()).isEqualTo(25);
        assertThatThrownBy(() -> run(change))
                .satisfies(e -> assertThat(codeOf(e)).isEqualTo(FaultCode.STALE_VERSION));
    }

    @Test
    void twoPlannersAtOnceGetOnePlaceBetweenThem() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService planners = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> outcomes = new ArrayList<>();
            for (String room : List.of("Aula", "Lab TI")) {
                outcomes.add(
                        planners.submit(
                                () -> {
                                    together.await();
                                    try {
                                        return run(plan(0, 4, room, 20));
                                    } catch (DomainException e) {
                                        return e.code();
                                    }
                                }));
            }
            List<Object> results = List.of(outcomes.get(0).get(), outcomes.get(1).get());

            assertThat(results)
                    .hasAtLeastOneElementOfType(TrainingSessionDetail.class)
                    .contains(FaultCode.TRAINING_CLASH);
        }
    }

    @Test
    void thoseBeyondTheCapacityWaitAndMoveUpWhenThereIsMoreRoom() {
        TrainingSessionDetail session = run(plan(0, 4, "Aula", 1));
        UUID first = operator("Andi Saputra", "BENGKULU");
        UUID second = operator("Budi Santoso", "BENGKULU");

        TrainingSessionDetail full =
                run(new EnrolOperators(session.session().id(), List.of(first, second)));
        assertThat(full.session().enrolled()).isEqualTo(1);
        assertThat(full.session().waiting()).isEqualTo(1);

        PlanTrainingSession bigger = plan(0, 4, "Aula", 2);
        TrainingSessionDetail moved =
                run(
                        new PlanTrainingSession(
                                full.session().id(),
                                full.session().version(),
                                bigger.curriculumCode(),
                                bigger.poldaCode(),
                                bigger.venue(),
                                bigger.room(),
                                bigger.trainerId(),
                                bigger.startsAt(),
                                bigger.endsAt(),
                                bigger.capacity()));
        assertThat(moved.participants())
                .extracting(p -> p.status())
                .containsOnly(AttendanceStatus.ENROLLED);
    }

    @Test
    void operatorOfAnotherPoldaIsRefusedAndNobodyIsEnrolled() {
        TrainingSessionDetail session = run(plan(0, 4, "Aula", 20));
        UUID ours = operator("Andi Saputra", "BENGKULU");
        UUID theirs = operator("Citra Dewi", "JAMBI");

        assertThatThrownBy(
                        () ->
                                run(
                                        new EnrolOperators(
                                                session.session().id(), List.of(ours, theirs))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                FieldError.of("contactIds[1]", "OTHER_POLDA")));
        assertThat(run(new GetTrainingSession(session.session().id())).participants()).isEmpty();
    }

    @Test
    void rollCallDoesNotOpenBeforeItsTime() {
        TrainingSessionDetail session = run(plan(0, 4, "Aula", 20));
        UUID andi = operator("Andi Saputra", "BENGKULU");
        run(new EnrolOperators(session.session().id(), List.of(andi)));

        assertThatThrownBy(
                        () ->
                                run(
                                        new RecordAttendance(
                                                session.session().id(),
                                                List.of(new Mark(andi, AttendanceStatus.PRESENT)),
                                                true)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.args())
                                        .containsEntry("reason", "ROLL_CALL_NOT_OPEN")
                                        .containsKey("opensAt"));
    }

    @Test
    void sessionIsCompletedWhenEverybodyIsMarked() {
        // Begins in half an hour by the real clock: people may be enrolled, and the roll call is
        // open.
        base = Instant.now().plus(Duration.ofMinutes(30));
        TrainingSessionDetail session = run(plan(0, 1, "Ruang " + ratna, 20));
        UUID andi = operator("Andi Saputra", "BENGKULU");
        UUID budi = operator("Budi Santoso", "BENGKULU");
        UUID id = session.session().id();
        run(new EnrolOperators(id, List.of(andi, budi)));

        assertThatThrownBy(
                        () ->
                                run(
                                        new RecordAttendance(
                                                id,
                                                List.of(new Mark(andi, AttendanceStatus.PRESENT)),
                                                true)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.args()).containsEntry("reason", "UNMARKED"));

        TrainingSessionDetail held =
                run(
                        new RecordAttendance(
                                id,
                                List.of(
                                        new Mark(andi, AttendanceStatus.PRESENT),
                                        new Mark(budi, AttendanceStatus.EXCUSED)),
                                true));
        assertThat(held.session().status()).isEqualTo(TrainingStatus.COMPLETED);
        assertThat(held.participants())
                .extracting(p -> p.contact().name() + " " + p.status())
                .containsExactly("Andi Saputra PRESENT", "Budi Santoso EXCUSED");
    }

    @Test
    void cancelledSessionKeepsItsReasonAndFreesTheTrainer() {
        TrainingSessionDetail session = run(plan(0, 4, "Aula", 20));

        TrainingSessionDetail cancelled =
                run(
                        new CancelTrainingSession(
                                session.session().id(),
                                session.session().version(),
                                "Pamapta bertugas di lapangan"));

        assertThat(cancelled.session().cancelReason()).isEqualTo("Pamapta bertugas di lapangan");
        assertThat(run(plan(0, 4, "Aula", 20)).session().status())
                .isEqualTo(TrainingStatus.PLANNED);
    }

    @Test
    void everyWrongFieldOfAPlanIsNamed() {
        PlanTrainingSession wrong =
                new PlanTrainingSession(
                        null,
                        null,
                        "TIDAK_ADA",
                        "ATLANTIS",
                        "Aula",
                        "A",
                        UUID.randomUUID(),
                        base,
                        base,
                        10);

        assertThatThrownBy(() -> run(wrong))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .extracting(FieldError::field)
                                        .containsExactlyInAnyOrder(
                                                "endsAt",
                                                "curriculumCode",
                                                "poldaCode",
                                                "trainerId"));
    }

    @Test
    void agentSeesTheCalendarButDoesNotPlan() {
        Actor agent = new Actor(UUID.randomUUID(), "Dewi Lestari", Set.of(Role.AGENT), "127.0.0.1");

        assertThat(
                        bus.execute(
                                        agent,
                                        null,
                                        new ListTrainingSessions(base, base.plusSeconds(60), null))
                                .items())
                .isEmpty();
        assertThatThrownBy(() -> bus.execute(agent, UUID.randomUUID(), plan(0, 4, "Aula", 20)))
                .satisfies(e -> assertThat(codeOf(e)).isEqualTo(FaultCode.NOT_ALLOWED));
    }
}
