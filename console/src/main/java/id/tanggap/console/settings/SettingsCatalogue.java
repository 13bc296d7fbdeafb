package id.tanggap.console.settings;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.LoadedOnce;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.unit.PoldaView;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;

/**
 * Categories, support groups and Polda, as several pages offer and name them. Only on the event
 * dispatch thread.
 */
public final class SettingsCatalogue {
    private final List<Runnable> followers = new ArrayList<>();
    private final LoadedOnce<TicketOptions> options;
    private final UnitCatalogue units;
    private final boolean english;

    public SettingsCatalogue(ServerApi api, UiTasks tasks, UnitCatalogue units, boolean english) {
        options =
                new LoadedOnce<>(
                        api,
                        tasks,
                        new GetTicketOptions(),
                        new TicketOptions(List.of(), List.of()));
        this.units = units;
        this.english = english;
    }

    /** Reads the lists anew when a category or a support group is changed. */
    public SettingsCatalogue follow(ConsoleEvents events) {
        events.subscribe(CategoryChanged.class, event -> options.reload(this::changed));
        events.subscribe(SupportGroupChanged.class, event -> options.reload(this::changed));
        events.onResync(() -> options.reload(this::changed));
        return this;
    }

    /** Runs whenever the lists have changed; for what lives as long as the session. */
    public void whenChanged(Runnable action) {
        followers.add(action);
    }

    private void changed() {
        followers.forEach(Runnable::run);
    }

    /** Runs at once when all is there, else when it has come. */
    public void whenLoaded(Runnable action) {
        options.whenLoaded(() -> units.whenLoaded(action));
    }

    /** Name of a category in the user's language; the code where it is not known. */
    public String category(String code) {
        return options.value().categories().stream()
                .filter(category -> category.code().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code);
    }

    /** Name of a support group in the user's language; the code where it is not known. */
    public String group(String code) {
        return options.value().groups().stream()
                .filter(group -> group.code().equals(code))
                .map(group -> english ? group.nameEn() : group.name())
                .findFirst()
                .orElse(code);
    }

    /** Name of a Polda without that word. */
    public String polda(String code) {
        return units.shortName(code);
    }

    /**
     * Fills a list of categories of both levels and keeps what is chosen.
     *
     * @param all text of "all" or "none"; null where one must be chosen
     */
    public void fillCategories(JComboBox<Choice<String>> box, @Nullable String all) {
        String chosen = begin(box, all);
        for (TicketOptions.Category category : options.value().categories()) {
            boolean below = category.parent() != null;
            box.addItem(new Choice<>(category.code(), (below ? "      " : "") + name(category)));
        }
        Choice.select(box, chosen);
    }

    /** Fills a list of Polda likewise. */
    public void fillPolda(JComboBox<Choice<String>> box, @Nullable String all) {
        String chosen = begin(box, all);
        for (PoldaView polda : units.polda()) {
            box.addItem(new Choice<>(polda.code(), UnitCatalogue.withoutPolda(polda.name())));
        }
        Choice.select(box, chosen);
    }

    /** Fills a list of support groups likewise. */
    public void fillGroups(JComboBox<Choice<String>> box, @Nullable String none) {
        String chosen = begin(box, none);
        for (TicketOptions.Group group : options.value().groups()) {
            box.addItem(new Choice<>(group.code(), english ? group.nameEn() : group.name()));
        }
        Choice.select(box, chosen);
    }

    /** What there is to choose from; empty lists while loading. */
    public TicketOptions options() {
        return options.value();
    }

    /** Every Polda; empty while loading. */
    public List<PoldaView> allPolda() {
        return units.polda();
    }

    private static @Nullable String begin(JComboBox<Choice<String>> box, @Nullable String all) {
        String chosen = Choice.selected(box);
        box.removeAllItems();
        if (all != null) {
            box.addItem(new Choice<>(null, all));
        }
        return chosen;
    }

    private String name(TicketOptions.Category category) {
        return english ? category.nameEn() : category.name();
    }
}
