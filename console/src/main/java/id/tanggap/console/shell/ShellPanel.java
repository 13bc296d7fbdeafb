package id.tanggap.console.shell;

import id.tanggap.console.link.Navigator;
import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.net.ConnectionState;
import id.tanggap.console.net.ConsoleEvents.Subscription;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Shortcuts;
import id.tanggap.console.ui.Ticker;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.identity.Role;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The frame around all screens. Event dispatch thread only. */
public final class ShellPanel extends JPanel implements Navigator {
    private static final long serialVersionUID = 1L;

    public static final String NAVIGATION = "shell.navigation";
    public static final String QUEUE = "shell.queue";
    public static final String PALETTE = "shell.palette";
    public static final String USER = "shell.user";
    public static final String STALE = "shell.stale";

    private final transient Workplace place;
    private final transient Messages messages;
    private final transient Map<String, Screen> screens = new LinkedHashMap<>();
    private final transient ShellParts parts;
    private final transient List<AppAction> everywhere = new ArrayList<>();
    private final transient List<AppAction> destinations = new ArrayList<>();
    private final transient List<Subscription> subscriptions;
    private final NavigationBar navigation = new NavigationBar();
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private final StatusBar status;
    private final QueueBox queue;
    private final JPanel stale =
            Labels.styled(new JPanel(new MigLayout("insets 6 16 6 16")), "stale");
    private final JLabel staleText = new JLabel();
    private transient @Nullable Screen current;
    private transient @Nullable GlobalKeys keys;

    public ShellPanel(
            Workplace place,
            DeskStore store,
            List<Screen> screens,
            ShellParts parts,
            StatusBar status,
            Ticker ticker,
            ShellCommands commands) {
        super(new BorderLayout());
        this.place = place;
        this.messages = place.messages();
        this.parts = parts;
        this.status = status;
        queue = new QueueBox(messages, place.times());
        screens.forEach(this::addScreen);
        AppAction palette = action("shell.palette", this::openPalette);
        List<AppAction> userMenu = userMenu(commands);
        everywhere.addAll(
                List.of(
                        palette,
                        action("shell.help", this::openHelp),
                        action("shell.toCard", this::focusCard).enabledWhen(this::cardShown)));
        everywhere.addAll(parts.agentActions());
        screens.forEach(screen -> everywhere.addAll(screen.everywhere()));
        ShellParts.Bell bell = parts.bell();
        if (bell != null) {
            everywhere.add(bell.action());
        }
        everywhere.addAll(destinations);
        everywhere.addAll(userMenu);

        boolean seesQueue = place.is(Role.AGENT) || place.is(Role.SUPERVISOR);
        add(
                new TopBar(
                        messages,
                        place.user().name(),
                        parts.agentBar(),
                        seesQueue ? queue : null,
                        bell == null ? null : bell.component(),
                        palette,
                        userMenu),
                BorderLayout.NORTH);
        add(navigation, BorderLayout.WEST);
        navigation.setPreferredSize(
                new java.awt.Dimension(com.formdev.flatlaf.util.UIScale.scale(164), 0));
        add(middle(), BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        subscriptions =
                List.of(
                        place.events().onConnection(this::connection),
                        store.observe(
                                desk -> {
                                    queue.render(desk);
                                    status.telephony(desk.pbx());
                                }),
                        ticker.onTick(this::tick));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        Window window = SwingUtilities.getWindowAncestor(this);
        if (window != null && keys == null) {
            keys = new GlobalKeys(window, this::shortcuts, this::openHelp);
        }
    }

    @Override
    public void removeNotify() {
        if (keys != null) {
            keys.close();
            keys = null;
        }
        super.removeNotify();
    }

    @Override
    public void show(String screenKey) {
        Screen screen = screens.get(screenKey);
        if (screen != null) {
            current = screen;
            cards.show(stage, screenKey);
            navigation.select(screenKey);
            navigation.refreshCounts();
            screen.shown();
        }
    }

    /** Screens in the order of the navigation. */
    public List<Screen> screens() {
        return List.copyOf(screens.values());
    }

    /** Key of the screen in front; null before the first. */
    public @Nullable String currentKey() {
        return current == null ? null : current.key();
    }

    /** Ends subscriptions, screens included. */
    public void close() {
        subscriptions.forEach(Subscription::close);
        screens.values().forEach(Screen::close);
    }

    private void addScreen(Screen screen) {
        screens.put(screen.key(), screen);
        AppAction open =
                AppAction.titled(
                                screen.key() + ".screen",
                                messages.text(screen.key() + ".screen.title"),
                                () -> show(screen.key()))
                        .withShortcut(
                                KeyStroke.getKeyStroke(
                                        KeyEvent.VK_0 + screens.size(), KeyEvent.ALT_DOWN_MASK));
        destinations.add(open);
        navigation.add(screen, open, messages);
        stage.add(screen.component(), screen.key());
    }

    private AppAction action(String key, Runnable deed) {
        return new AppAction(messages, key, deed);
    }

    private List<AppAction> userMenu(ShellCommands commands) {
        return List.of(
                action("shell.language", commands::switchLanguage),
                action("shell.theme", commands::switchTheme),
                action("shell.signOut", commands::signOut));
    }

    private JPanel middle() {
        stale.setName(STALE);
        stale.add(staleText);
        stale.setVisible(false);
        JPanel above = new JPanel(new BorderLayout());
        above.add(stale, BorderLayout.NORTH);
        ShellParts.Card card = parts.card();
        if (card != null) {
            above.add(card.component(), BorderLayout.CENTER);
        }
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(above, BorderLayout.NORTH);
        middle.add(stage, BorderLayout.CENTER);
        return middle;
    }

    private void connection(ConnectionState state) {
        status.connection(state);
        Instant asOf = state.asOf();
        stale.setVisible(!state.online());
        if (!state.online()) {
            String key =
                    state.phase() == ConnectionPhase.OFFLINE
                            ? "shell.stale.offline"
                            : "shell.stale.reconnecting";
            staleText.setText(
                    messages.text(
                            key,
                            place.times().clockWithSeconds(state.since()),
                            asOf == null ? "—" : place.times().clockWithSeconds(asOf)));
            staleText.setIcon(Icons.of("offline", Tone.WARN));
        }
        everywhere.forEach(AppAction::refresh);
        screens.values().forEach(screen -> screen.actions().forEach(AppAction::refresh));
    }

    private void tick() {
        status.connection(place.events().connection());
        queue.tick();
        navigation.refreshCounts();
    }

    private boolean cardShown() {
        ShellParts.Card card = parts.card();
        return card != null && card.component().isVisible();
    }

    private void focusCard() {
        ShellParts.Card card = parts.card();
        if (card != null) {
            card.focus().run();
        }
    }

    /** The card's keys count first while the focus is in it, else those of the screen. */
    private List<AppAction> shortcuts() {
        List<AppAction> all = new ArrayList<>();
        ShellParts.Card card = parts.card();
        List<AppAction> ofCard = card == null ? List.of() : card.actions();
        List<AppAction> ofScreen = current == null ? List.of() : current.actions();
        boolean inCard = card != null && card.focused().getAsBoolean();
        all.addAll(inCard ? ofCard : ofScreen);
        all.addAll(everywhere);
        all.addAll(inCard ? List.of() : functionKeys(ofCard));
        return all;
    }

    /** From elsewhere only unmistakable keys reach the card: Ctrl+Enter belongs to the screen. */
    private static List<AppAction> functionKeys(List<AppAction> actions) {
        return actions.stream()
                .filter(
                        action ->
                                action.accelerator() != null
                                        && action.accelerator().getKeyCode() != KeyEvent.VK_ENTER)
                .toList();
    }

    /** Everything that can be done now, found by typing. */
    public void openPalette() {
        List<AppAction> all = new ArrayList<>(destinations);
        ShellParts.Card card = parts.card();
        all.addAll(card == null ? List.of() : card.actions());
        all.addAll(current == null ? List.of() : current.actions());
        everywhere.stream().filter(action -> !all.contains(action)).forEach(all::add);
        all.removeIf(
                action -> !action.refresh().isEnabled() || action.key().equals("shell.palette"));
        new Palette(SwingUtilities.getWindowAncestor(this), messages, all).setVisible(true);
    }

    /** The shortcuts of the screen and those that work everywhere. */
    public void openHelp() {
        List<AppAction> ofScreen = new ArrayList<>();
        if (current != null) {
            ofScreen.addAll(current.actions());
            Shortcuts.within(current.component()).stream()
                    .filter(action -> !ofScreen.contains(action))
                    .forEach(ofScreen::add);
        }
        List<AppAction> global = new ArrayList<>(everywhere);
        if (parts.card() != null) {
            global.addAll(parts.card().actions());
        }
        new ShortcutHelp(SwingUtilities.getWindowAncestor(this), messages, ofScreen, global)
                .setVisible(true);
    }
}
