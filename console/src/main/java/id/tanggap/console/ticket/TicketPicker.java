package id.tanggap.console.ticket;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.TypeAhead;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketView;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field that finds a ticket by its number or words of its subject. */
final class TicketPicker {
    private static final int FOUND = 10;

    private TicketPicker() {}

    /**
     * @param here the ticket that is not to be found
     */
    static TypeAhead<TicketRow> of(
            String name,
            String placeholder,
            ServerApi api,
            UiTasks tasks,
            Supplier<@Nullable UUID> here,
            Consumer<@Nullable TicketRow> chosen) {
        return new TypeAhead<>(
                name,
                placeholder,
                (words, told) ->
                        tasks.call(() -> api.send(search(words)))
                                .onSuccess(
                                        page ->
                                                told.accept(
                                                        page.items().stream()
                                                                .filter(
                                                                        row ->
                                                                                !row.id()
                                                                                        .equals(
                                                                                                here
                                                                                                        .get()))
                                                                .toList()))
                                .start(),
                row -> row.number() + " · " + row.subject(),
                chosen);
    }

    private static ListTickets search(String words) {
        return new ListTickets(TicketView.ALL, words, null, null, FOUND, null);
    }
}
