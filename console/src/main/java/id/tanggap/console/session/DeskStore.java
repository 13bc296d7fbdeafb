package id.tanggap.console.session;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ConsoleEvents.Subscription;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.session.Snapshot;
import id.tanggap.protocol.session.Welcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Holds the live state of the desk: the snapshot of each greeting, and every event since. Event
 * dispatch thread only.
 */
public final class DeskStore implements AutoCloseable {
    private final List<Consumer<DeskState>> listeners = new CopyOnWriteArrayList<>();
    private final List<Subscription> subscriptions;
    private DeskState state;

    /**
     * @param first what is known already
     */
    public DeskStore(DeskState first, ConsoleEvents events) {
        state = first;
        subscriptions =
                List.of(
                        events.onWelcome(this::welcomed),
                        events.subscribe(ServerEvent.class, this::apply));
    }

    /** The state now. */
    public DeskState state() {
        return state;
    }

    /** Hears the state: at once, and whenever it changes. */
    public Subscription observe(Consumer<DeskState> listener) {
        listeners.add(listener);
        listener.accept(state);
        return () -> listeners.remove(listener);
    }

    /** Applies an event. */
    public void apply(ServerEvent event) {
        change(DeskReducer.apply(state, event));
    }

    /** Applies an agent's state that came as an answer, ahead of its event. */
    public void apply(AgentView agent) {
        apply(new AgentStateChanged(agent));
    }

    /** Replaces a caller card by what the server answered. */
    public void apply(CallerCard card) {
        change(DeskReducer.withCard(state, card));
    }

    /** Takes the snapshot of a greeting; a replay has none, its events follow. */
    public void welcomed(Welcome welcome) {
        Snapshot snapshot = welcome.snapshot();
        if (snapshot != null) {
            change(DeskState.of(state.userId(), snapshot));
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        listeners.clear();
    }

    private void change(DeskState next) {
        if (!next.equals(state)) {
            state = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }
}
