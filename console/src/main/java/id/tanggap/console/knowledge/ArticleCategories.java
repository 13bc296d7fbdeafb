package id.tanggap.console.knowledge;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.LoadedOnce;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketOptions.Category;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;

/** The ticket categories that articles belong to. Only on the event dispatch thread. */
final class ArticleCategories {
    private final Messages messages;
    private final List<Runnable> followers = new ArrayList<>();
    private final LoadedOnce<TicketOptions> options;

    ArticleCategories(ServerApi api, UiTasks tasks, Messages messages) {
        this.messages = messages;
        options =
                new LoadedOnce<>(
                        api,
                        tasks,
                        new GetTicketOptions(),
                        new TicketOptions(List.of(), List.of()));
    }

    /** Reads the lists anew when a category or a support group is changed. */
    ArticleCategories follow(ConsoleEvents events) {
        events.subscribe(CategoryChanged.class, event -> options.reload(this::changed));
        events.subscribe(SupportGroupChanged.class, event -> options.reload(this::changed));
        events.onResync(() -> options.reload(this::changed));
        return this;
    }

    /** Runs whenever the lists have changed; for what lives as long as the session. */
    void whenChanged(Runnable action) {
        followers.add(action);
    }

    private void changed() {
        followers.forEach(Runnable::run);
    }

    /** Runs at once when the list is there, else when it has come. */
    void whenLoaded(Runnable action) {
        options.whenLoaded(action);
    }

    /** Name in the user's language; the code where it is not known. */
    String name(String code) {
        return options.value().categories().stream()
                .filter(category -> category.code().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code);
    }

    /**
     * Fills a list to choose from and keeps what is chosen.
     *
     * @param none text of "all", which offers the first level only; null where one must be chosen
     */
    void fill(JComboBox<Choice<String>> box, @Nullable String none) {
        String chosen = Choice.selected(box);
        box.removeAllItems();
        if (none != null) {
            box.addItem(new Choice<>(null, none));
        }
        for (Category category : options.value().categories()) {
            boolean below = category.parent() != null;
            if (none == null || !below) {
                box.addItem(
                        new Choice<>(category.code(), (below ? "      " : "") + name(category)));
            }
        }
        Choice.select(box, chosen);
    }

    private String name(Category category) {
        return messages.english() ? category.nameEn() : category.name();
    }
}
