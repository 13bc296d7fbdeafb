package id.tanggap.console.macro;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.LoadedOnce;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.List;
import javax.swing.JComboBox;

/** Categories and support groups by name. Event dispatch thread only. */
final class MacroNames {
    private final Messages messages;
    private final LoadedOnce<TicketOptions> options;

    MacroNames(Workplace place) {
        messages = place.messages();
        options =
                new LoadedOnce<>(
                        place.api(),
                        place.tasks(),
                        new GetTicketOptions(),
                        new TicketOptions(List.of(), List.of()));
    }

    /** Runs at once when the names are there, else when they have come. */
    void whenLoaded(Runnable action) {
        options.whenLoaded(action);
    }

    /** Name of a category or a support group in the user's language; the code where unknown. */
    String of(String code) {
        options.whenLoaded(() -> {});
        return options.value().groups().stream()
                .filter(g -> g.code().equals(code))
                .map(this::name)
                .findFirst()
                .or(
                        () ->
                                options.value().categories().stream()
                                        .filter(c -> c.code().equals(code))
                                        .map(this::name)
                                        .findFirst())
                .orElse(code);
    }

    /**
     * Fills a list of categories and keeps what is chosen.
     *
     * @param none text of "none of them"
     */
    void fillCategories(JComboBox<Choice<String>> box, String none) {
        String chosen = Choice.selected(box);
        box.removeAllItems();
        box.addItem(new Choice<>(null, none));
        for (TicketOptions.Category category : options.value().categories()) {
            box.addItem(
                    new Choice<>(
                            category.code(),
                            (category.parent() == null ? "" : "      ") + name(category)));
        }
        Choice.select(box, chosen);
    }

    /**
     * Fills a list of support groups and keeps what is chosen.
     *
     * @param none text of "none of them"
     */
    void fillGroups(JComboBox<Choice<String>> box, String none) {
        String chosen = Choice.selected(box);
        box.removeAllItems();
        box.addItem(new Choice<>(null, none));
        for (TicketOptions.Group group : options.value().groups()) {
            box.addItem(new Choice<>(group.code(), name(group)));
        }
        Choice.select(box, chosen);
    }

    private String name(TicketOptions.Category category) {
        return messages.english() ? category.nameEn() : category.name();
    }

    private String name(TicketOptions.Group group) {
        return messages.english() ? group.nameEn() : group.name();
    }
}
