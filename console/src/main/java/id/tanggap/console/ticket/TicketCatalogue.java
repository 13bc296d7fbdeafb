package id.tanggap.console.ticket;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.LoadedOnce;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.training.CurriculumView;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.TrainingOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Categories, support groups and training topics; read anew when a supervisor changes them. Only on
 * the event dispatch thread.
 */
public final class TicketCatalogue {
    private final LoadedOnce<TicketOptions> options;
    private final LoadedOnce<TrainingOptions> training;
    private final List<Runnable> readers = new ArrayList<>();

    public TicketCatalogue(ServerApi api, UiTasks tasks) {
        options =
                new LoadedOnce<>(
                        api,
                        tasks,
                        new GetTicketOptions(),
                        new TicketOptions(List.of(), List.of()));
        training =
                new LoadedOnce<>(
                        api,
                        tasks,
                        new GetTrainingOptions(),
                        new TrainingOptions(List.of(), List.of()));
    }

    /** Reads the lists anew whenever the server tells that they changed. */
    public List<ConsoleEvents.Subscription> follow(ConsoleEvents events) {
        return List.of(
                events.subscribe(CategoryChanged.class, changed -> reload()),
                events.subscribe(SupportGroupChanged.class, changed -> reload()),
                events.onResync(this::reload));
    }

    private void reload() {
        options.reload(() -> List.copyOf(readers).forEach(Runnable::run));
    }

    /** Runs each time the lists were read anew. */
    public void whenChanged(Runnable action) {
        readers.add(action);
    }

    /** Runs at once when the lists are there, else when they have come. */
    public void whenLoaded(Runnable action) {
        options.whenLoaded(action);
    }

    /** What there is to choose from; empty lists while loading. */
    public TicketOptions options() {
        return options.value();
    }

    /** Runs at once when the training topics are there, else when they have come. */
    public void whenCurriculaLoaded(Runnable action) {
        training.whenLoaded(action);
    }

    /** Training topics in the server's order; empty while loading. */
    public List<CurriculumView> curricula() {
        return training.value().curricula();
    }

    /** Title of a training topic in the user's language; the code where it is not known. */
    public String curriculumName(String code, boolean english) {
        return curricula().stream()
                .filter(curriculum -> curriculum.code().equals(code))
                .map(curriculum -> english ? curriculum.titleEn() : curriculum.title())
                .findFirst()
                .orElse(code);
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
