package id.tanggap.server.search;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.ViewSharing;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.search.internal.StoredViews;
import id.tanggap.server.search.internal.StoredViews.StoredView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Saved views. Users make their own; supervisors share theirs and look after shared ones. Views
 * that always exist can only be laid out. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class ViewService {
    /** Views one user may have made. */
    public static final int MOST = 100;

    private static final String TYPE = "view";

    private final StoredViews views;
    private final Queries queries;
    private final Audit audit;

    @Inject
    ViewService(StoredViews views, Queries queries, Audit audit) {
        this.views = views;
        this.queries = queries;
        this.audit = audit;
    }

    /** The views the actor sees. */
    public List<SavedView> list(Actor actor) {
        return views.visibleTo(actor.userId()).stream().map(v -> view(v, actor)).toList();
    }

    /**
     * Makes a view or changes one.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code NOT_ALLOWED} for sharing or
     *     for a view of somebody else, {@code NOT_FOUND_HERE}, {@code STALE_VERSION}
     */
    public SavedView save(SaveView command, Actor actor) {
        check(command);
        if (command.sharing() != ViewSharing.PRIVATE && !actor.is(Role.SUPERVISOR)) {
            throw DomainException.of(FaultCode.NOT_ALLOWED);
        }
        UUID id = command.viewId();
        if (id == null) {
            id = UuidCreator.getTimeOrderedEpoch();
            if (views.ofOwner(actor.userId()) >= MOST) {
                throw new DomainException(
                        FaultCode.INVALID,
                        Map.of(),
                        List.of(
                                new FieldError(
                                        "name",
                                        "TOO_MANY",
                                        Map.of("max", Integer.toString(MOST)))));
            }
            views.insert(id, command, actor);
        } else {
            changeable(id, command.version(), actor);
            views.update(id, command, actor);
        }
        audit.record(
                actor,
                command.viewId() == null ? "view.made" : "view.changed",
                TYPE,
                id,
                Map.of(
                        "name",
                        command.name(),
                        "query",
                        command.query(),
                        "sharing",
                        command.sharing()));
        return view(find(id, actor), actor);
    }

    /**
     * Deletes a view, for everybody who saw it.
     *
     * @throws DomainException {@code NOT_ALLOWED}, {@code NOT_FOUND_HERE}, {@code STALE_VERSION}
     */
    public void delete(UUID viewId, int version, Actor actor) {
        StoredView view = changeable(viewId, version, actor);
        views.delete(viewId);
        audit.record(
                actor,
                "view.deleted",
                TYPE,
                viewId,
                Map.of("name", view.name(), "query", view.query()));
    }

    /**
     * Keeps how the actor wants a view to look.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code INVALID} for a column twice
     */
    public SavedView layOut(LayOutView command, Actor actor) {
        refuseDoubles(command.columns());
        find(command.viewId(), actor);
        views.layOut(command, actor.userId());
        return view(find(command.viewId(), actor), actor);
    }

    private void check(SaveView command) {
        queries.read(command.query());
        refuseDoubles(command.columns());
        if ((command.viewId() == null) != (command.version() == null)) {
            throw DomainException.invalid(
                    "version", command.version() == null ? "REQUIRED" : "NOT_ALLOWED");
        }
        String group = command.group();
        if (command.sharing() != ViewSharing.GROUP && group != null) {
            throw DomainException.invalid("group", "NOT_ALLOWED");
        }
        if (command.sharing() == ViewSharing.GROUP && group == null) {
            throw DomainException.invalid("group", "REQUIRED");
        }
        if (group != null && !views.isGroup(group)) {
            throw DomainException.invalid("group", "UNKNOWN_VALUE");
        }
    }

    private static void refuseDoubles(List<TicketColumn> columns) {
        if (!columns.isEmpty() && EnumSet.copyOf(columns).size() < columns.size()) {
            throw DomainException.invalid("columns", "DUPLICATE");
        }
    }

    private StoredView changeable(
            UUID id, @org.jspecify.annotations.Nullable Integer version, Actor actor) {
        StoredView view =
                views.lock(id, actor.userId())
                        .orElseThrow(() -> DomainException.notFound(TYPE, id));
        if (!mayChange(view, actor)) {
            throw DomainException.of(FaultCode.NOT_ALLOWED);
        }
        if (version == null || view.version() != version) {
            throw DomainException.stale(
                    TYPE, id, view.version(), view.ownerName() == null ? "" : view.ownerName());
        }
        return view;
    }

    private StoredView find(UUID id, Actor actor) {
        return views.find(id, actor.userId()).orElseThrow(() -> DomainException.notFound(TYPE, id));
    }

    private static boolean mayChange(StoredView view, Actor actor) {
        return view.standing() == null
                && (actor.userId().equals(view.ownerId()) || actor.is(Role.SUPERVISOR));
    }

    private static SavedView view(StoredView v, Actor actor) {
        return new SavedView(
                v.id(),
                v.version(),
                v.standing(),
                v.name(),
                v.query(),
                v.sort(),
                v.columns(),
                v.position(),
                v.sharing(),
                v.group(),
                v.ownerName(),
                mayChange(v, actor));
    }
}
