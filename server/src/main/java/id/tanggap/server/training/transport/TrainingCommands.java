package id.tanggap.server.training.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;
import static id.tanggap.protocol.identity.Role.TRAINER;

import id.tanggap.protocol.training.CancelTrainingSession;
import id.tanggap.protocol.training.EnrolOperators;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.training.TrainingOptions;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionList;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Training commands. Agents see the calendar, trainers and supervisors change it. */
@ApplicationScoped
class TrainingCommands implements CommandHandlers {
    private final TrainingService training;

    @Inject
    TrainingCommands(TrainingService training) {
        this.training = training;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, TRAINER, SUPERVISOR},
            write = false)
    TrainingOptions options(GetTrainingOptions command, Actor actor) {
        return training.options();
    }

    @Handles(
            allow = {AGENT, TRAINER, SUPERVISOR},
            write = false)
    TrainingSessionList list(ListTrainingSessions command, Actor actor) {
        return training.list(command);
    }

    @Handles(
            allow = {AGENT, TRAINER, SUPERVISOR},
            write = false)
    TrainingSessionDetail get(GetTrainingSession command, Actor actor) {
        return training.get(command.sessionId());
    }

    @Handles(
            allow = {TRAINER, SUPERVISOR},
            write = true)
    TrainingSessionDetail plan(PlanTrainingSession command, Actor actor) {
        return training.plan(actor, command);
    }

    @Handles(
            allow = {TRAINER, SUPERVISOR},
            write = true)
    TrainingSessionDetail cancel(CancelTrainingSession command, Actor actor) {
        return training.cancel(actor, command);
    }

    @Handles(
            allow = {TRAINER, SUPERVISOR},
            write = true)
    TrainingSessionDetail enrol(EnrolOperators command, Actor actor) {
        return training.enrol(actor, command);
    }

    @Handles(
            allow = {TRAINER, SUPERVISOR},
            write = true)
    TrainingSessionDetail recordAttendance(RecordAttendance command, Actor actor) {
        return training.recordAttendance(actor, command);
    }
}
