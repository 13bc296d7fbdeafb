package id.tanggap.server.search.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.BulkResult;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.DeleteView;
import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.ViewCounts;
import id.tanggap.protocol.search.ViewList;
import id.tanggap.protocol.search.ViewReply;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.search.BulkService;
import id.tanggap.server.search.ViewCounter;
import id.tanggap.server.search.ViewService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Commands about saved views, and edits of many tickets. Counting and editing many are not one
 * transaction but many, therefore {@code external}.
 */
@ApplicationScoped
class ViewCommands implements CommandHandlers {
    private final ViewService views;
    private final ViewCounter counter;
    private final BulkService bulk;

    @Inject
    ViewCommands(ViewService views, ViewCounter counter, BulkService bulk) {
        this.views = views;
        this.counter = counter;
        this.bulk = bulk;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    ViewList list(ListViews command, Actor actor) {
        return new ViewList(views.list(actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    ViewReply save(SaveView command, Actor actor) {
        return new ViewReply(views.save(command, actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    Done delete(DeleteView command, Actor actor) {
        views.delete(command.viewId(), command.version(), actor);
        return new Done();
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    ViewReply layOut(LayOutView command, Actor actor) {
        return new ViewReply(views.layOut(command, actor));
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false,
            external = true)
    ViewCounts count(CountViews command, Actor actor) {
        return counter.count(command.viewIds(), actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true,
            external = true)
    BulkResult edit(BulkEdit command, Actor actor) {
        return bulk.edit(command, actor);
    }
}
