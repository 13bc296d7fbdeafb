package id.tanggap.console.session;

import id.tanggap.console.net.SignInApi;
import id.tanggap.console.net.Tokens;
import id.tanggap.console.session.SignInView.Phase;
import id.tanggap.console.session.SignInView.State;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import java.util.function.Consumer;

/** Signs in, and says why not. */
public final class SignInPresenter {
    private final SignInView view;
    private final SignInApi api;
    private final UiTasks tasks;
    private final Consumer<Tokens> signedIn;
    private State state = new State(Phase.IDLE, null, null);

    /**
     * @param signedIn what follows when the server accepted
     */
    public SignInPresenter(
            SignInView view, SignInApi api, UiTasks tasks, Consumer<Tokens> signedIn) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    /** The user asks to be let in. */
    public void submit(String username, String password) {
        if (state.phase() != Phase.IDLE) {
            return;
        }
        if (username.isBlank() || password.isEmpty()) {
            show(new State(Phase.IDLE, username.isBlank() ? "username" : "password", null));
            return;
        }
        show(new State(Phase.CHECKING, null, null));
        tasks.call(() -> api.signIn(username.strip(), password))
                .onSuccess(
                        tokens -> {
                            show(new State(Phase.CONNECTING, null, null));
                            signedIn.accept(tokens);
                        })
                .onFailure(this::refused)
                .start();
    }

    /** Whether it waits for the user. */
    public boolean idle() {
        return state.phase() == Phase.IDLE;
    }

    /** Sign-in, or a session that was open, ended for this reason. */
    public void refused(Fault fault) {
        show(new State(Phase.IDLE, null, fault));
    }

    private void show(State next) {
        state = next;
        view.render(next);
    }
}
