package id.tanggap.console.recurrence;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.LoadedOnce;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.sla.CalendarList;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.List;
import java.util.UUID;
import javax.swing.JComboBox;

/** Categories, support groups and business calendars. Event dispatch thread only. */
final class RecurrenceLists {
    private final Messages messages;
    private final LoadedOnce<TicketOptions> options;
    private final LoadedOnce<CalendarList> calendars;

    RecurrenceLists(Workplace place) {
        messages = place.messages();
        options =
                new LoadedOnce<>(
                        place.api(),
                        place.tasks(),
                        new GetTicketOptions(),
                        new TicketOptions(List.of(), List.of()));
        calendars =
                new LoadedOnce<>(
                        place.api(),
                        place.tasks(),
                        new ListCalendars(),
                        new CalendarList(List.of()));
    }

    /** Runs at once when all lists are there, else when they have come. */
    void whenLoaded(Runnable action) {
        options.whenLoaded(() -> calendars.whenLoaded(action));
    }

    void fillCategories(JComboBox<Choice<String>> box) {
        String chosen = Choice.selected(box);
        box.removeAllItems();
        for (TicketOptions.Category category : options.value().categories()) {
            box.addItem(
                    new Choice<>(
                            category.code(),
                            (category.parent() == null ? "" : "      ")
                                    + (messages.english() ? category.nameEn() : category.name())));
        }
        Choice.select(box, chosen);
    }

    /**
     * @param none text of "that of the category"
     */
    void fillGroups(JComboBox<Choice<String>> box, String none) {
        String chosen = Choice.selected(box);
        box.removeAllItems();
        box.addItem(new Choice<>(null, none));
        for (TicketOptions.Group group : options.value().groups()) {
            box.addItem(
                    new Choice<>(group.code(), messages.english() ? group.nameEn() : group.name()));
        }
        Choice.select(box, chosen);
    }

    void fillCalendars(JComboBox<Choice<UUID>> box) {
        UUID chosen = Choice.selected(box);
        box.removeAllItems();
        calendars.value().items().forEach(c -> box.addItem(new Choice<>(c.id(), c.name())));
        Choice.select(box, chosen);
    }
}
