package id.tanggap.console.app;

import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Theme;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.PbxState;
import id.tanggap.protocol.call.PbxView;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.call.QueueView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.MenuSelectionManager;
import org.jspecify.annotations.Nullable;

/** Walks one user's console and has every state of it photographed. Called from the main thread. */
final class Tour {
    private final Camera camera;
    private final ConsoleApp app;
    private final String role;
    private final String suffix;

    /**
     * @param role prefix of the file names
     * @param suffix end of the file names, before the extension
     */
    Tour(Camera camera, ConsoleApp app, String role, String suffix) {
        this.camera = camera;
        this.app = app;
        this.role = role;
        this.suffix = suffix;
    }

    /** The sign-in screen, empty and after a refusal. */
    void signInScreens() throws InterruptedException {
        shoot("sign-in");
        camera.run(() -> app.signInAs("dewi", "bukan-ini"));
        camera.await("refusal", app::signInIdle);
        shoot("sign-in-refused");
    }

    /** Signs in and waits for the first screen. */
    void enter(String user, String password) throws InterruptedException {
        camera.run(() -> app.signInAs(user, password));
        camera.await("sign-in of " + user, () -> app.context() != null || app.signInIdle());
        if (camera.onEdt(() -> app.context() == null)) {
            throw new IllegalStateException("sign-in of " + user + " was refused");
        }
    }

    /** Every screen of the navigation with its named states. */
    void screens() throws InterruptedException {
        for (Screen screen : camera.onEdt(() -> context().shell().screens())) {
            camera.run(() -> context().shell().show(screen.key()));
            camera.await(screen.key(), screen::ready);
            shoot(screen.key());
            for (Screen.Pose pose : camera.onEdt(screen::poses)) {
                camera.run(pose.enter());
                camera.await(screen.key() + " " + pose.name(), screen::ready);
                shoot(screen.key() + "-" + pose.name());
            }
        }
    }

    /** A call: ringing over the first screen, talking, wrap-up, gone. */
    void call(CallerCard card, AgentView agent) throws InterruptedException {
        camera.run(() -> context().shell().show(context().shell().screens().getFirst().key()));
        apply(new PbxChanged(new PbxView(PbxState.ONLINE, Instant.now())));
        apply(
                new QueueChanged(
                        new QueueView(
                                "bantuan", 2, Instant.now().minusSeconds(38), Instant.now())));
        apply(new AgentStateChanged(Staging.in(agent, AgentState.RINGING)));
        apply(new CallRinging(card));
        live("card-ringing");
        apply(new AgentStateChanged(agent));
        apply(new CallChanged(Staging.in(card.call(), CallState.ANSWERED)));
        live("card-talking");
        apply(new AgentStateChanged(Staging.in(agent, AgentState.WRAP_UP)));
        apply(new CallChanged(Staging.in(card.call(), CallState.WRAP_UP)));
        camera.run(() -> Objects.requireNonNull(context().card()).focusCard());
        live("card-wrap-up");
        apply(new CallChanged(Staging.in(card.call(), CallState.FINISHED)));
        apply(new AgentStateChanged(Staging.in(agent, AgentState.OFFLINE)));
    }

    /** What happened elsewhere: said at once, then in the list. */
    void notices(List<ServerEvent> events) throws InterruptedException {
        AppAction list = camera.onEdt(() -> Optional.ofNullable(context().notices())).orElse(null);
        if (list == null) {
            return;
        }
        for (ServerEvent event : events) {
            camera.run(() -> app.showEvent(event));
        }
        live("notice");
        camera.run(() -> list.actionPerformed(null));
        shoot("notices");
        camera.run(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
    }

    /** An unknown number. */
    void unknownCaller(CallerCard card) throws InterruptedException {
        apply(new CallRinging(card));
        live("card-unknown");
        apply(new CallChanged(Staging.in(card.call(), CallState.FINISHED)));
    }

    /** The palette, the list of shortcuts, a lost connection. */
    void frames() throws InterruptedException {
        camera.run(() -> context().shell().openPalette());
        shoot("palette");
        closeDialogs();
        camera.run(this::goTo);
        shoot("go-to");
        closeDialogs();
        camera.run(() -> context().shell().openHelp());
        shoot("shortcuts");
        closeDialogs();
        camera.run(() -> app.showConnection(ConnectionPhase.RECONNECTING, Instant.now()));
        camera.run(() -> {});
        shoot("reconnecting");
        camera.run(() -> app.showConnection(ConnectionPhase.ONLINE, Instant.now()));
    }

    /** Signs out. */
    void leave() throws InterruptedException {
        camera.run(app::signOut);
    }

    private void goTo() {
        context().shell().screens().stream()
                .flatMap(screen -> screen.everywhere().stream())
                .filter(action -> action.key().equals("shell.goTo"))
                .forEach(action -> action.actionPerformed(null));
    }

    private void live(String name) throws InterruptedException {
        camera.settle();
        shoot(name);
    }

    private void apply(ServerEvent event) throws InterruptedException {
        camera.run(() -> context().store().apply(event));
    }

    private void closeDialogs() throws InterruptedException {
        camera.run(
                () -> {
                    for (java.awt.Window window : app.frame().getOwnedWindows()) {
                        window.dispose();
                    }
                });
    }

    private AppContext context() {
        return Objects.requireNonNull(app.context(), "signed in");
    }

    private void shoot(String name) throws InterruptedException {
        JFrame frame = app.frame();
        Messages messages = camera.onEdt(app::messages);
        Theme theme = camera.onEdt(app::theme);
        String language = messages.english() ? "-en" : "";
        @Nullable String prefix = role.isEmpty() ? "" : role + "-";
        camera.shoot(
                frame,
                prefix
                        + name
                        + "-"
                        + theme.name().toLowerCase(java.util.Locale.ROOT)
                        + language
                        + suffix);
    }
}
