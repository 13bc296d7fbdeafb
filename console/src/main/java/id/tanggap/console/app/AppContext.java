package id.tanggap.console.app;

import id.tanggap.console.agent.AgentBar;
import id.tanggap.console.agent.AgentPresenter;
import id.tanggap.console.call.CallPlacing;
import id.tanggap.console.call.CallerCardPanel;
import id.tanggap.console.call.CallerCardPresenter;
import id.tanggap.console.session.DeskState;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.shell.ShellCommands;
import id.tanggap.console.shell.ShellPanel;
import id.tanggap.console.shell.ShellParts;
import id.tanggap.console.shell.StatusBar;
import id.tanggap.console.ticket.notice.NoticeBell;
import id.tanggap.console.ticket.notice.NoticePresenter;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Ticker;
import id.tanggap.protocol.identity.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The console of one signed-in user, wired by hand. Event dispatch thread only. */
final class AppContext implements AutoCloseable {
    private final DeskStore store;
    private final Ticker ticker = new Ticker();
    private final ShellPanel shell;
    private final List<AutoCloseable> presenters = new ArrayList<>();
    private final @Nullable CallerCardPanel card;
    private final ShellParts.@Nullable Bell bell;

    AppContext(Workplace place, DeskState desk, ShellCommands commands) {
        store = new DeskStore(desk, place.events());
        StatusBar status = new StatusBar(place.messages(), place.times());
        Links links = new Links(status);
        links.connect(new CallPlacing(place, store, status));
        List<Screen> screens = Screens.create(place, store, links);
        boolean agent = place.is(Role.AGENT);
        card = agent ? card(place, links, status) : null;
        ShellParts parts = card == null ? ShellParts.none() : agentParts(place, status, card);
        bell = links.tickets().available() ? bell(place, links, status) : null;
        if (bell != null) {
            parts = parts.withBell(bell);
        }
        shell = new ShellPanel(place, store, screens, parts, status, ticker, commands);
        links.connect(shell);
        ticker.start();
    }

    /** The window's content. */
    ShellPanel shell() {
        return shell;
    }

    /** Live state, for pictures and tests. */
    DeskStore store() {
        return store;
    }

    /** The caller card; null when the user takes no calls. */
    @Nullable CallerCardPanel card() {
        return card;
    }

    /** Shows what happened elsewhere; null when the user has no tickets. */
    @Nullable AppAction notices() {
        return bell == null ? null : bell.action();
    }

    /** Whether a screen holds text that is not saved. */
    boolean hasUnsavedText() {
        return (card != null && card.hasUnsavedText())
                || shell.screens().stream().anyMatch(Screen::hasUnsavedText);
    }

    @Override
    public void close() {
        ticker.close();
        shell.close();
        for (AutoCloseable presenter : presenters) {
            try {
                presenter.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        store.close();
    }

    private CallerCardPanel card(Workplace place, Links links, StatusBar status) {
        CallerCardPanel panel =
                new CallerCardPanel(place.messages(), place.times(), place.prefs(), status);
        CallerCardPresenter presenter =
                new CallerCardPresenter(
                        panel, place, store, links.tickets(), links.contacts(), links.reports());
        panel.attach(presenter);
        presenters.add(presenter);
        ticker.onTick(presenter::tick);
        return panel;
    }

    private ShellParts.Bell bell(Workplace place, Links links, StatusBar status) {
        NoticeBell button =
                new NoticeBell(place.messages(), place.times(), status, links.tickets()::open);
        NoticePresenter presenter = new NoticePresenter(button, place.events());
        button.attach(presenter);
        presenters.add(presenter);
        return new ShellParts.Bell(button.component(), button.action());
    }

    private ShellParts agentParts(Workplace place, StatusBar status, CallerCardPanel panel) {
        AgentBar bar = new AgentBar(place.messages(), status);
        AgentPresenter presenter = new AgentPresenter(bar, place, store);
        bar.attach(presenter);
        presenters.add(presenter);
        ticker.onTick(presenter::tick);
        return new ShellParts(
                bar,
                bar.actions(),
                new ShellParts.Card(
                        panel, panel.actions(), panel::focusCard, panel::hasFocusWithin),
                null);
    }
}
