package id.tanggap.console.agent;

import id.tanggap.console.agent.AgentBarView.State;
import id.tanggap.console.net.ConsoleEvents.Subscription;
import id.tanggap.console.session.DeskState;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStatus;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.agent.SignOutAgent;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The agent's own state: take a phone, ready, pause, leave. A pause asked for during a call begins
 * after it and is shown as what comes next.
 */
public final class AgentPresenter implements AutoCloseable {
    private static final String LAST_EXTENSION = "agent.extension";

    private final AgentBarView view;
    private final Workplace place;
    private final DeskStore store;
    private final List<Subscription> subscriptions;
    private @Nullable PauseReason next;
    private boolean busy;

    public AgentPresenter(AgentBarView view, Workplace place, DeskStore store) {
        this.view = view;
        this.place = place;
        this.store = store;
        this.subscriptions =
                List.of(
                        store.observe(this::changed),
                        place.events().onConnection(connection -> render()));
    }

    /** Takes an extension and joins the queue, paused. */
    public void signIn(String extension) {
        String number = extension.strip();
        place.prefs().put(LAST_EXTENSION, number);
        send(new SignInAgent(number), agent -> {});
    }

    /** Ends the pause, or takes back the one that was to follow the call. */
    public void ready() {
        send(new MakeAgentReady(), agent -> next = null);
    }

    /** Pauses now, or after the call. */
    public void pause(PauseReason reason) {
        send(
                new PauseAgent(reason),
                agent -> next = agent.state() == AgentState.PAUSED ? null : reason);
    }

    /** Leaves the queue and frees the extension. */
    public void signOut() {
        send(new SignOutAgent(), agent -> next = null);
    }

    /** The one key: ready when paused, pause when ready, phone when signed out. */
    public void toggle() {
        State now = state();
        if (now.canSignIn()) {
            view.askForExtension();
        } else if (now.canBeReady()) {
            ready();
        } else if (now.canPause()) {
            pause(PauseReason.BREAK);
        }
    }

    /** Shows how the time in the state goes on. */
    public void tick() {
        render();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    private void send(ClientCommand<AgentStatus> command, Consumer<AgentView> then) {
        if (busy) {
            return;
        }
        busy = true;
        place.tasks()
                .call(() -> place.api().send(command))
                .onSuccess(
                        status -> {
                            busy = false;
                            then.accept(status.agent());
                            store.apply(status.agent());
                            render();
                        })
                .onFailure(
                        fault -> {
                            busy = false;
                            view.showFault(fault);
                            render();
                        })
                .start();
    }

    private void changed(DeskState desk) {
        AgentView me = desk.me();
        if (me != null && !inCall(me.state())) {
            next = null;
        }
        render();
    }

    private void render() {
        view.render(state());
    }

    private State state() {
        AgentView me = store.state().me();
        boolean online = place.online();
        if (me == null || me.state() == AgentState.OFFLINE) {
            return new State(
                    AgentState.OFFLINE,
                    null,
                    null,
                    "",
                    lastExtension(),
                    online,
                    false,
                    false,
                    false);
        }
        AgentState state = me.state();
        boolean paused = state == AgentState.PAUSED;
        return new State(
                state,
                paused ? me.pauseReason() : null,
                next,
                Times.stopwatch(java.time.Duration.between(me.since(), place.times().now())),
                me.extension() == null ? "" : me.extension(),
                false,
                online && (paused || (inCall(state) && next != null)),
                online && (state == AgentState.AVAILABLE || (inCall(state) && next == null)),
                online && (paused || state == AgentState.AVAILABLE));
    }

    private String lastExtension() {
        String assigned = place.user().extension();
        return place.prefs().get(LAST_EXTENSION, assigned == null ? "" : assigned);
    }

    private static boolean inCall(AgentState state) {
        return state == AgentState.ON_CALL || state == AgentState.RINGING;
    }
}
