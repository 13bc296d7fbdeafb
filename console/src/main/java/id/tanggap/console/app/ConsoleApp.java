package id.tanggap.console.app;

import id.tanggap.console.draft.Drafts;
import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.net.Tokens;
import id.tanggap.console.session.DeskState;
import id.tanggap.console.session.SignInPanel;
import id.tanggap.console.session.SignInPresenter;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.shell.ShellCommands;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.Edt;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.SwingUiTasks;
import id.tanggap.console.ui.Theme;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.session.Snapshot;
import id.tanggap.protocol.session.Welcome;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/** The window's life: sign-in, the shell, sign-out, and back. Event dispatch thread only. */
final class ConsoleApp implements ShellCommands {
    static final String FRAME = "app.frame";

    private static final String LAST_USER = "session.username";
    private static final Dimension SMALLEST = new Dimension(1024, 640);
    private static final Dimension USUAL = new Dimension(1366, 768);

    private final Backend backend;
    private final ConsolePrefs prefs;
    private final UiTasks tasks = new SwingUiTasks();
    private final DraftKeeper keeper;
    private final Runnable quit;
    private final JFrame frame = new JFrame();
    private Messages messages;
    private @Nullable SignInPresenter signIn;
    private @Nullable OpenSession session;
    private @Nullable Drafts drafts;
    private @Nullable AppContext context;
    private @Nullable UserView user;
    private @Nullable Workplace workplace;

    /**
     * @param keeper where the drafts of a user are kept
     * @param quit what follows when the window is closed
     */
    ConsoleApp(Backend backend, ConsolePrefs prefs, DraftKeeper keeper, Runnable quit) {
        this.backend = backend;
        this.prefs = prefs;
        this.keeper = keeper;
        this.quit = quit;
        messages = Messages.load(Locales.remembered(prefs));
        Locales.use(messages.locale());
        frame.setName(FRAME);
        frame.setTitle(messages.text("shell.app.name"));
        frame.setIconImages(
                com.formdev.flatlaf.extras.FlatSVGUtils.createWindowIconImages(
                        "/id/tanggap/console/icons/app.svg"));
        frame.setMinimumSize(SMALLEST);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        closeWindow();
                    }
                });
    }

    /** Shows the window with the sign-in screen. */
    void show() {
        showSignIn(null);
        frame.setSize(
                com.formdev.flatlaf.util.UIScale.scale(USUAL.width),
                com.formdev.flatlaf.util.UIScale.scale(USUAL.height));
        Dimension screen = frame.getToolkit().getScreenSize();
        frame.setSize(
                Math.min(frame.getWidth(), screen.width),
                Math.min(frame.getHeight(), screen.height));
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
    }

    JFrame frame() {
        return frame;
    }

    /** The signed-in console; null before and after. */
    @Nullable AppContext context() {
        return context;
    }

    Messages messages() {
        return messages;
    }

    Theme theme() {
        return Theme.remembered(prefs);
    }

    /** What the signed-in user's screens work with; null before and after. */
    @Nullable Workplace workplace() {
        return workplace;
    }

    /** As if the user had typed it. */
    void signInAs(String name, String password) {
        SignInPresenter presenter = signIn;
        if (presenter != null) {
            presenter.submit(name, password);
        }
    }

    /** Whether sign-in waits for the user. */
    boolean signInIdle() {
        SignInPresenter presenter = signIn;
        return presenter != null && presenter.idle();
    }

    /** Tells of something that did not happen, for its picture. */
    void showEvent(ServerEvent event) {
        OpenSession running = session;
        if (running != null) {
            running.events().event(event);
        }
    }

    /** Shows a state of the connection that is not there, for its picture. */
    void showConnection(ConnectionPhase phase, Instant since) {
        OpenSession running = session;
        if (running != null) {
            running.events().connection(phase, since, Duration.ofMillis(18));
        }
    }

    @Override
    public void switchLanguage() {
        if (!mayLeave()) {
            return;
        }
        messages = Messages.load(Locales.switchFrom(messages, prefs));
        AppContext open = context;
        OpenSession running = session;
        UserView who = user;
        if (open == null || running == null || who == null) {
            showSignIn(null);
        } else {
            DeskState desk = open.store().state();
            String screen = open.shell().currentKey();
            open.close();
            showShell(running, who, desk, screen);
        }
    }

    @Override
    public void switchTheme() {
        Theme.remembered(prefs).other().use(prefs);
    }

    @Override
    public void signOut() {
        if (mayLeave()) {
            closeSession();
            showSignIn(null);
        }
    }

    /** Ends everything. */
    void closeWindow() {
        if (mayLeave()) {
            closeSession();
            frame.dispose();
            quit.run();
        }
    }

    private void showSignIn(@Nullable Fault reason) {
        Edt.require();
        SignInPanel panel =
                new SignInPanel(messages, backend.shown(), this::switchLanguage, this::switchTheme);
        SignInPresenter presenter =
                new SignInPresenter(panel, backend.signIn(), tasks, this::signedIn);
        signIn = presenter;
        panel.onSubmit(
                (name, password) -> {
                    prefs.put(LAST_USER, name.strip());
                    presenter.submit(name, password);
                });
        frame.setTitle(messages.text("shell.app.name"));
        frame.setContentPane(panel);
        frame.getRootPane().setDefaultButton(panel.defaultButton());
        frame.revalidate();
        panel.focusFirst(prefs.get(LAST_USER, ""));
        if (reason != null) {
            presenter.refused(reason);
        }
    }

    private void signedIn(Tokens tokens) {
        session =
                new OpenSession(
                        backend,
                        tokens,
                        messages.locale().toLanguageTag(),
                        SwingUtilities::invokeLater,
                        this::welcomed,
                        this::ended);
    }

    private void welcomed(Welcome welcome) {
        OpenSession running = session;
        if (running != null) {
            user = welcome.user();
            drafts = keeper.of(backend.shown(), welcome.user().username());
            showShell(running, welcome.user(), snapshot(welcome), null);
        }
    }

    private static DeskState snapshot(Welcome welcome) {
        Snapshot snapshot = welcome.snapshot();
        return snapshot == null
                ? DeskState.empty(welcome.user().id())
                : DeskState.of(welcome.user().id(), snapshot);
    }

    private void showShell(
            OpenSession running, UserView who, DeskState desk, @Nullable String screen) {
        Edt.require();
        signIn = null;
        Times times = new Times(messages, running.clock(), Times.systemZone());
        Workplace place =
                new Workplace(
                        who,
                        running.api(),
                        running.files(),
                        running.exports(),
                        running.events(),
                        tasks,
                        messages,
                        times,
                        prefs,
                        Objects.requireNonNull(drafts));
        workplace = place;
        AppContext next = new AppContext(place, desk, this);
        context = next;
        frame.getRootPane().setDefaultButton(null);
        frame.setTitle(messages.text("shell.window.title", who.name()));
        frame.setContentPane(next.shell());
        frame.revalidate();
        next.shell().screens().forEach(Screen::preload);
        next.shell().show(screen == null ? next.shell().screens().getFirst().key() : screen);
    }

    /** The server ended the session: back to sign-in, with the reason. */
    private void ended(Fault fault) {
        closeSession();
        showSignIn(fault);
    }

    private void closeSession() {
        AppContext open = context;
        OpenSession running = session;
        context = null;
        session = null;
        Drafts kept = drafts;
        user = null;
        workplace = null;
        drafts = null;
        if (open != null) {
            open.close();
        }
        if (kept != null) {
            kept.close();
        }
        if (running != null) {
            running.close();
        }
    }

    private boolean mayLeave() {
        AppContext open = context;
        if (open == null || !open.hasUnsavedText()) {
            return true;
        }
        Object[] answers = {
            messages.text("shell.unsaved.leave"), messages.text("shell.unsaved.stay")
        };
        int chosen =
                JOptionPane.showOptionDialog(
                        frame,
                        messages.text("shell.unsaved.text"),
                        messages.text("shell.unsaved.title"),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.WARNING_MESSAGE,
                        null,
                        answers,
                        answers[1]);
        return chosen == 0;
    }
}
