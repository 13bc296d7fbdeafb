package id.tanggap.server.category.transport;

import static id.tanggap.protocol.identity.Role.SUPERVISOR;

import id.tanggap.protocol.category.CategoryList;
import id.tanggap.protocol.category.CategoryReply;
import id.tanggap.protocol.category.ListCategories;
import id.tanggap.protocol.category.RetireCategory;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.server.category.CategoryAdmin;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands that keep the categories: for supervisors. */
@ApplicationScoped
class CategoryCommands implements CommandHandlers {
    private final CategoryAdmin admin;

    @Inject
    CategoryCommands(CategoryAdmin admin) {
        this.admin = admin;
    }

    @Handles(
            allow = {SUPERVISOR},
            write = false)
    CategoryList list(ListCategories command, Actor actor) {
        return admin.list();
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    CategoryReply save(SaveCategory command, Actor actor) {
        return new CategoryReply(admin.save(command, actor));
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    CategoryReply retire(RetireCategory command, Actor actor) {
        return new CategoryReply(admin.retire(command, actor));
    }
}
