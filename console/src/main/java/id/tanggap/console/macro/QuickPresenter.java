package id.tanggap.console.macro;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.macro.ApplyMacro;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.PlaceholderText;
import id.tanggap.protocol.macro.PlaceholderText.Filled;
import id.tanggap.protocol.macro.PreviewMacro;
import id.tanggap.protocol.macro.TicketValues;
import id.tanggap.protocol.ticket.TicketDetail;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds canned replies and macros for a ticket, shows them filled, inserts the one and applies the
 * other. Only on the event dispatch thread.
 */
public final class QuickPresenter implements AutoCloseable {
    private final QuickView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final MacroLibrary library;
    private final Writer writer;
    private final Host host;

    private QuickState state = QuickState.closed();
    private @Nullable TicketDetail ticket;
    private int generation;

    /**
     * Who writes, when and where.
     *
     * @param name his name, as placeholders show it
     * @param now the present moment
     * @param desk zone of the desk
     */
    public record Writer(String name, Supplier<Instant> now, ZoneId desk) {}

    /** Where a text goes, and who hears of a ticket that was changed. */
    public interface Host {
        /** Puts words where the caret is. */
        void insert(String words);

        /** A macro was applied; this is the ticket now. */
        void applied(TicketDetail ticket);
    }

    public QuickPresenter(
            QuickView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Writer writer,
            Host host) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.writer = writer;
        this.host = host;
        this.library = new MacroLibrary(api, tasks, events, this::offeredAnew);
    }

    /** The ticket that is written about, or none; the picker of another ticket closes. */
    public void about(@Nullable TicketDetail detail) {
        boolean other =
                detail == null || ticket == null || !detail.row().id().equals(ticket.row().id());
        ticket = detail;
        if (detail != null) {
            library.need();
        }
        if (other && state.open()) {
            close(false);
        }
    }

    /** Opens the picker. */
    public void open() {
        if (ticket != null) {
            library.needAgain();
            look("", 0);
        }
    }

    /** Closes the picker; nothing was done. */
    public void dismiss() {
        close(false);
    }

    /** The query changed. */
    public void search(String query) {
        if (state.open() && !query.equals(state.query())) {
            look(query, 0);
        }
    }

    /** Another one is looked at. */
    public void select(int at) {
        if (state.open() && at >= 0 && at < state.choices().size() && at != state.selected()) {
            look(state.query(), at);
        }
    }

    /** The one that is so many places further; after the last comes the first. */
    public void move(int step) {
        int size = state.choices().size();
        if (size > 0) {
            select(Math.floorMod(state.selected() + step, size));
        }
    }

    /** Takes the selected one: a text goes to the caret, a macro is shown before it is applied. */
    public void take() {
        QuickChoice choice = state.choice();
        if (choice == null || state.trial() != null) {
            return;
        }
        switch (choice) {
            case QuickChoice.Text text -> {
                String words = fill(text.cannedReply().text()).text();
                close(true);
                host.insert(words);
            }
            case QuickChoice.Deed deed -> attempt(deed.macro(), Map.of());
        }
    }

    /**
     * A shortcut was typed into the text: its text, for the caller to put in; a macro is opened
     * instead and nothing answered.
     */
    public Optional<String> typed(String shortcut) {
        TicketDetail detail = ticket;
        if (detail == null) {
            return Optional.empty();
        }
        QuickChoice choice =
                library.offered(detail).stream()
                        .filter(c -> c.shortcut().equals(shortcut.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
        return switch (choice) {
            case null -> Optional.empty();
            case QuickChoice.Text text -> Optional.of(fill(text.cannedReply().text()).text());
            case QuickChoice.Deed deed -> {
                look(deed.shortcut(), 0);
                attempt(deed.macro(), Map.of());
                yield Optional.of("");
            }
        };
    }

    /** The user writes other words in place of a step's. */
    public void write(int step, String words) {
        QuickState.Trial trial = state.trial();
        if (trial != null && !state.busy() && !words.equals(trial.words().get(step))) {
            Map<Integer, String> all = new HashMap<>(trial.words());
            all.put(step, words);
            render(state.trying(new QuickState.Trial(trial.macro(), trial.preview(), all)));
        }
    }

    /** Back from the macro to the choice. */
    public void back() {
        generation++;
        render(state.trying(null));
    }

    /** Applies the macro as it was shown. */
    public void apply() {
        QuickState.Trial trial = state.trial();
        TicketDetail detail = ticket;
        if (trial == null || trial.preview() == null || detail == null || state.busy()) {
            return;
        }
        MacroPreview preview = trial.preview();
        UUID ticketId = detail.row().id();
        render(state.working());
        int mine = ++generation;
        tasks.call(
                        once.sending(
                                ticketId,
                                new ApplyMacro(
                                        trial.macro().id(),
                                        preview.macroVersion(),
                                        ticketId,
                                        preview.ticketVersion(),
                                        trial.words())))
                .onSuccess(
                        answer -> {
                            host.applied(answer);
                            if (mine == generation) {
                                close(true);
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                refused(fault, trial);
                            }
                        })
                .start();
    }

    /** Whether nothing is on its way. */
    public boolean ready() {
        return !state.busy() && library.ready();
    }

    /** What is shown now. */
    public QuickState state() {
        return state;
    }

    @Override
    public void close() {
        library.close();
    }

    /** Somebody was faster: what is about to be done is shown anew before it is done. */
    private void refused(Fault fault, QuickState.Trial trial) {
        render(state.refused(fault));
        if (fault.code() == FaultCode.STALE_VERSION) {
            ask(trial.macro(), trial.words(), fault);
        }
    }

    private void attempt(MacroView macro, Map<Integer, String> words) {
        render(state.trying(new QuickState.Trial(macro, null, words)));
        ask(macro, words, null);
    }

    private void ask(MacroView macro, Map<Integer, String> words, @Nullable Fault because) {
        TicketDetail detail = ticket;
        if (detail == null) {
            return;
        }
        int mine = ++generation;
        render(state.working());
        tasks.call(() -> api.send(new PreviewMacro(macro.id(), detail.row().id(), words)))
                .onSuccess(
                        preview -> {
                            if (mine == generation) {
                                QuickState next =
                                        state.trying(
                                                new QuickState.Trial(
                                                        macro, preview, filled(preview, words)));
                                render(because == null ? next : next.refused(because));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.refused(fault));
                            }
                        })
                .start();
    }

    /** What the user sees is what is sent: the words as they were filled. */
    private static Map<Integer, String> filled(MacroPreview preview, Map<Integer, String> words) {
        Map<Integer, String> all = new HashMap<>(words);
        for (int i = 0; i < preview.steps().size(); i++) {
            String shown = preview.steps().get(i).step().words();
            if (shown != null) {
                all.put(i, shown);
            }
        }
        return all;
    }

    private void offeredAnew() {
        if (state.open() && state.trial() == null) {
            look(state.query(), Math.max(0, state.selected()));
        }
    }

    private void look(String query, int at) {
        TicketDetail detail = Objects.requireNonNull(ticket);
        String typed = query.strip().toLowerCase(Locale.ROOT);
        String[] words = typed.isEmpty() ? new String[0] : typed.split("\\s+");
        List<QuickChoice> found =
                library.offered(detail).stream()
                        .filter(choice -> choice.fits(words))
                        .sorted(
                                Comparator.comparing(
                                        (QuickChoice c) -> !c.shortcut().startsWith(typed)))
                        .toList();
        int selected = found.isEmpty() ? -1 : Math.min(at, found.size() - 1);
        Filled filled =
                selected >= 0 && found.get(selected) instanceof QuickChoice.Text text
                        ? fill(text.cannedReply().text())
                        : null;
        render(
                state.looking(
                        query,
                        found,
                        selected,
                        filled == null ? null : filled.text(),
                        filled == null ? List.of() : filled.missing()));
    }

    private Filled fill(String text) {
        return PlaceholderText.of(text)
                .fill(
                        new TicketValues(
                                Objects.requireNonNull(ticket),
                                writer.name(),
                                writer.now().get(),
                                writer.desk(),
                                library::name));
    }

    private void close(boolean done) {
        generation++;
        TicketDetail detail = ticket;
        if (!done && detail != null) {
            once.forget(detail.row().id());
        }
        render(QuickState.closed());
    }

    private void render(QuickState next) {
        state = next;
        view.render(next);
    }
}
