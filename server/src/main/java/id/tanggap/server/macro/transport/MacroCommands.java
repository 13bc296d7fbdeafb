package id.tanggap.server.macro.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.macro.ApplyMacro;
import id.tanggap.protocol.macro.CannedReplyList;
import id.tanggap.protocol.macro.CannedReplySaved;
import id.tanggap.protocol.macro.ListCannedReplies;
import id.tanggap.protocol.macro.ListMacros;
import id.tanggap.protocol.macro.MacroList;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.MacroSaved;
import id.tanggap.protocol.macro.PreviewMacro;
import id.tanggap.protocol.macro.RemoveCannedReply;
import id.tanggap.protocol.macro.RemoveMacro;
import id.tanggap.protocol.macro.SaveCannedReply;
import id.tanggap.protocol.macro.SaveMacro;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.macro.CannedReplyService;
import id.tanggap.server.macro.MacroRun;
import id.tanggap.server.macro.MacroService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Commands about canned replies and macros. Everybody at the desk keeps his own; that shared ones
 * are the supervisors', the services see to. A preview is a transaction that is taken back,
 * therefore {@code external}.
 */
@ApplicationScoped
class MacroCommands implements CommandHandlers {
    private final CannedReplyService cannedReplies;
    private final MacroService macros;
    private final MacroRun run;

    @Inject
    MacroCommands(CannedReplyService cannedReplies, MacroService macros, MacroRun run) {
        this.cannedReplies = cannedReplies;
        this.macros = macros;
        this.run = run;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    CannedReplyList listCannedReplies(ListCannedReplies command, Actor actor) {
        return new CannedReplyList(cannedReplies.list(actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    CannedReplySaved saveCannedReply(SaveCannedReply command, Actor actor) {
        return new CannedReplySaved(cannedReplies.save(command, actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    Done removeCannedReply(RemoveCannedReply command, Actor actor) {
        cannedReplies.remove(command, actor);
        return new Done();
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    MacroList list(ListMacros command, Actor actor) {
        return new MacroList(macros.list(actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    MacroSaved save(SaveMacro command, Actor actor) {
        return new MacroSaved(macros.save(command, actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    Done remove(RemoveMacro command, Actor actor) {
        macros.remove(command, actor);
        return new Done();
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false,
            external = true)
    MacroPreview preview(PreviewMacro command, Actor actor) {
        return run.preview(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail apply(ApplyMacro command, Actor actor) {
        return run.apply(command, actor);
    }
}
