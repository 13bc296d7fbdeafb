package id.tanggap.console.search;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.search.GoToTicket;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes to the ticket with a number, however it is written. Event dispatch thread only. */
public final class GoToPresenter {
    private final GoToView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Consumer<UUID> open;
    private int generation;

    /**
     * @param open shows the ticket's page
     */
    public GoToPresenter(GoToView view, ServerApi api, UiTasks tasks, Consumer<UUID> open) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.open = open;
    }

    /** Looks for the number and opens its ticket. */
    public void go(String typed) {
        String number = typed.strip();
        if (number.isEmpty()) {
            return;
        }
        int mine = ++generation;
        view.render(new GoToState(number, true, null));
        tasks.call(() -> api.send(new GoToTicket(number)))
                .onSuccess(
                        ticket -> {
                            if (mine == generation) {
                                view.leave();
                                open.accept(ticket.row().id());
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                view.render(new GoToState(number, false, fault));
                            }
                        })
                .start();
    }

    /** The user typed on or went away: an answer that comes is of no use any more. */
    public void forget() {
        generation++;
    }

    /** Whether the fault says that there is no such ticket, and not that asking failed. */
    static boolean isUnknown(@Nullable Fault fault) {
        return fault != null
                && switch (fault.code()) {
                    case NOT_FOUND_HERE, INVALID -> true;
                    default -> false;
                };
    }
}
