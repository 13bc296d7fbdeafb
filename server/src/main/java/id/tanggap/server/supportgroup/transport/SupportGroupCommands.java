package id.tanggap.server.supportgroup.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.supportgroup.AbsenceList;
import id.tanggap.protocol.supportgroup.AbsenceReply;
import id.tanggap.protocol.supportgroup.GroupCandidates;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.ListGroupCandidates;
import id.tanggap.protocol.supportgroup.ListSupportGroups;
import id.tanggap.protocol.supportgroup.RemoveAbsence;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.protocol.supportgroup.SaveSupportGroup;
import id.tanggap.protocol.supportgroup.SupportGroupList;
import id.tanggap.protocol.supportgroup.SupportGroupReply;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.supportgroup.AbsenceService;
import id.tanggap.server.supportgroup.SupportGroupAdmin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Commands about support groups: the desk reads them, supervisors keep them; absences are
 * everybody's own, and the supervisors'.
 */
@ApplicationScoped
class SupportGroupCommands implements CommandHandlers {
    private final SupportGroupAdmin groups;
    private final AbsenceService absences;

    @Inject
    SupportGroupCommands(SupportGroupAdmin groups, AbsenceService absences) {
        this.groups = groups;
        this.absences = absences;
    }

    @Handles(allow = SUPERVISOR, write = false)
    GroupCandidates candidates(ListGroupCandidates command, Actor actor) {
        return groups.candidates();
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    SupportGroupList list(ListSupportGroups command, Actor actor) {
        return groups.list();
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    SupportGroupReply save(SaveSupportGroup command, Actor actor) {
        return new SupportGroupReply(groups.save(command, actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    AbsenceList listAbsences(ListAbsences command, Actor actor) {
        return absences.list();
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    AbsenceReply saveAbsence(SaveAbsence command, Actor actor) {
        return new AbsenceReply(absences.save(command, actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    Done removeAbsence(RemoveAbsence command, Actor actor) {
        absences.remove(command, actor);
        return new Done();
    }
}
