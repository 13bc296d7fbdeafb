package id.tanggap.console.ticket;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.LoadedOnce;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.List;

/** Categories and support groups, loaded once per session. Only on the event dispatch thread. */
public final class TicketCatalogue {
    private final LoadedOnce<TicketOptions> options;

    public TicketCatalogue(ServerApi api, UiTasks tasks) {
        options =
                new LoadedOnce<>(
                        api,
                        tasks,
                        new GetTicketOptions(),
                        new TicketOptions(List.of(), List.of()));
    }

    /** Runs at once when the lists are there, else when they have come. */
    public void whenLoaded(Runnable action) {
        options.whenLoaded(action);
    }

    /** What there is to choose from; empty lists while loading. */
    public TicketOptions options() {
        return options.value();
    }

    /** Name of a group in the user's language; the code where it is not known. */
    public String groupName(String code, boolean english) {
        return options().groups().stream()
                .filter(group -> group.code().equals(code))
                .map(group -> english ? group.nameEn() : group.name())
                .findFirst()
                .orElse(code);
    }

    /** Name of a category in the user's language; the code where it is not known. */
    public String categoryName(String code, boolean english) {
        return options().categories().stream()
                .filter(category -> category.code().equals(code))
                .map(category -> english ? category.nameEn() : category.name())
                .findFirst()
                .orElse(code);
    }
}
