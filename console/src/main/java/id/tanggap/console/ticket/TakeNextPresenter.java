package id.tanggap.console.ticket;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.TakeNextTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.UUID;

/**
 * Asks for the most urgent ticket that nobody has. Asked again after no answer it gives the same
 * ticket, not a second one. Only on the event dispatch thread.
 */
final class TakeNextPresenter {
    private static final UUID MINE = new UUID(0, 1);

    private final TakeNextView view;
    private final OnceCommands once;
    private final UiTasks tasks;
    private boolean asking;

    TakeNextPresenter(TakeNextView view, ServerApi api, UiTasks tasks) {
        this.view = view;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
    }

    /** Takes the next ticket; nothing happens while one is being asked for. */
    void take() {
        if (asking) {
            return;
        }
        asking = true;
        tasks.call(once.sending(MINE, new TakeNextTicket()))
                .onSuccess(this::taken)
                .onFailure(this::refused)
                .start();
    }

    private void taken(TicketDetail ticket) {
        asking = false;
        view.taken(ticket);
    }

    private void refused(Fault fault) {
        asking = false;
        if (fault.code() == FaultCode.NO_TICKET_WAITING) {
            view.nothingWaiting();
        } else {
            view.refused(fault);
        }
    }
}
