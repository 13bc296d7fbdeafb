package id.tanggap.console.macro;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.ListCannedReplies;
import id.tanggap.protocol.macro.ListMacros;
import id.tanggap.protocol.macro.MacroChanged;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketOptions.Category;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The canned replies and macros of the user, kept up to date by what the server tells. Only on the
 * event dispatch thread.
 */
final class MacroLibrary implements AutoCloseable {
    private static final Comparator<QuickChoice> ORDER =
            Comparator.comparing(QuickChoice::shortcut)
                    .thenComparing((QuickChoice choice) -> !choice.personal())
                    .thenComparing(QuickChoice::title);

    private final ServerApi api;
    private final UiTasks tasks;
    private final Runnable changed;
    private final List<ConsoleEvents.Subscription> subscriptions;
    private List<CannedReplyView> cannedReplies = List.of();
    private List<MacroView> macros = List.of();
    private TicketOptions options = new TicketOptions(List.of(), List.of());
    private boolean asked;
    private boolean failed;
    private int awaited;

    /**
     * @param changed told whenever there is something else to choose from
     */
    MacroLibrary(ServerApi api, UiTasks tasks, ConsoleEvents events, Runnable changed) {
        this.api = api;
        this.tasks = tasks;
        this.changed = changed;
        this.subscriptions =
                List.of(
                        events.subscribe(CannedReplyChanged.class, this::changed),
                        events.subscribe(MacroChanged.class, this::changed),
                        events.onResync(
                                () -> {
                                    if (asked) {
                                        load();
                                    }
                                }));
    }

    /** Asks for everything the first time it is needed. */
    void need() {
        if (!asked) {
            load();
        }
    }

    /** Asks again for what could not be had. */
    void needAgain() {
        if (!asked || failed) {
            load();
        }
    }

    private void load() {
        asked = true;
        failed = false;
        awaited = 3;
        tasks.call(() -> api.send(new ListCannedReplies()))
                .onSuccess(list -> came(() -> cannedReplies = list.items()))
                .onFailure(fault -> failed())
                .start();
        tasks.call(() -> api.send(new ListMacros()))
                .onSuccess(list -> came(() -> macros = list.items()))
                .onFailure(fault -> failed())
                .start();
        tasks.call(() -> api.send(new GetTicketOptions()))
                .onSuccess(answer -> came(() -> options = answer))
                .onFailure(fault -> failed())
                .start();
    }

    /** Whether nothing is on its way. */
    boolean ready() {
        return awaited == 0;
    }

    private void came(Runnable keep) {
        awaited = Math.max(0, awaited - 1);
        keep.run();
        changed.run();
    }

    private void failed() {
        awaited = Math.max(0, awaited - 1);
        failed = true;
    }

    /** What is offered for a ticket, by shortcut. */
    List<QuickChoice> offered(TicketDetail ticket) {
        List<QuickChoice> found = new ArrayList<>();
        for (CannedReplyView reply : cannedReplies) {
            if (fits(reply.category(), reply.group(), ticket.row())) {
                found.add(new QuickChoice.Text(reply));
            }
        }
        for (MacroView macro : macros) {
            if (fits(macro.category(), macro.group(), ticket.row())) {
                found.add(new QuickChoice.Deed(macro));
            }
        }
        found.sort(ORDER);
        return found;
    }

    /** Name of a category's or support group's code, in a language; null where it is not known. */
    @Nullable String name(String code, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return options.categories().stream()
                .filter(c -> c.code().equals(code))
                .map(c -> english ? c.nameEn() : c.name())
                .findFirst()
                .or(
                        () ->
                                options.groups().stream()
                                        .filter(g -> g.code().equals(code))
                                        .map(g -> english ? g.nameEn() : g.name())
                                        .findFirst())
                .orElse(null);
    }

    private boolean fits(@Nullable String category, @Nullable String group, TicketRow ticket) {
        boolean ofCategory =
                category == null
                        || category.equals(ticket.category())
                        || category.equals(parent(ticket.category()));
        return ofCategory && (group == null || group.equals(ticket.group()));
    }

    private @Nullable String parent(String code) {
        return options.categories().stream()
                .filter(c -> c.code().equals(code))
                .map(Category::parent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void changed(CannedReplyChanged event) {
        cannedReplies =
                replaced(cannedReplies, event.id(), event.cannedReply(), CannedReplyView::id);
        changed.run();
    }

    private void changed(MacroChanged event) {
        macros = replaced(macros, event.id(), event.macro(), MacroView::id);
        changed.run();
    }

    private static <T> List<T> replaced(
            List<T> all, UUID id, @Nullable T now, Function<T, UUID> key) {
        List<T> next = new ArrayList<>(all);
        next.removeIf(one -> key.apply(one).equals(id));
        if (now != null) {
            next.add(now);
        }
        return List.copyOf(next);
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }
}
