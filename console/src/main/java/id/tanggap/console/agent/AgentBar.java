package id.tanggap.console.agent;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.session.AgentStates;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Notices;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.fault.Fault;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Signed out: the extension and a button. Signed in: the state as a button with its menu. */
public final class AgentBar extends JPanel implements AgentBarView {
    private static final long serialVersionUID = 1L;

    public static final String STATE = "agent.state";
    public static final String EXTENSION = "agent.extension";
    public static final String SIGN_IN = "agent.signIn";

    private static final String OUT = "out";
    private static final String IN = "in";

    private final transient Messages messages;
    private final transient Notices notices;
    private final CardLayout cards = new CardLayout();
    private final JTextField extension = new JTextField(6);
    private final JButton state = new JButton();
    private final JPopupMenu menu = new JPopupMenu();
    private final transient AppAction toggle;
    private final transient AppAction signIn;
    private final transient AppAction ready;
    private final transient AppAction signOut;
    private final transient List<AppAction> pauses = new ArrayList<>();
    private transient @Nullable AgentPresenter presenter;
    private transient @Nullable State shown;

    public AgentBar(Messages messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
        setLayout(cards);
        setOpaque(false);
        toggle = action("agent.toggle", () -> presenter().toggle());
        signIn = action("agent.signIn", () -> presenter().signIn(extension.getText()));
        ready = action("agent.ready", () -> presenter().ready());
        signOut = action("agent.signOut", () -> presenter().signOut());
        add(signedOut(), OUT);
        add(signedIn(), IN);
    }

    /** Ties the bar to its presenter, which renders at once. */
    public void attach(AgentPresenter owner) {
        presenter = owner;
    }

    /** Actions for shortcuts and the palette. */
    public List<AppAction> actions() {
        List<AppAction> all = new ArrayList<>(List.of(toggle, ready));
        all.addAll(pauses);
        all.add(signOut);
        return all;
    }

    @Override
    public void render(State next) {
        State before = shown;
        shown = next;
        boolean out = next.state() == AgentState.OFFLINE;
        if (before == null || out != (before.state() == AgentState.OFFLINE)) {
            extension.setText(next.extension());
            boolean typing = extension.isFocusOwner();
            cards.show(this, out ? OUT : IN);
            if (typing && !out) {
                // The field is gone: its focus stays with the agent's state, not with a stranger.
                state.requestFocusInWindow();
            }
        }
        extension.setEnabled(next.canSignIn());
        Tone tone = AgentStates.tone(next.state());
        if (before == null || before.state() != next.state()) {
            state.setIcon(Icons.of(AgentStates.icon(next.state()), 18, tone));
            Labels.toned(state, tone);
        }
        state.setText(text(next));
        signIn.refresh();
        ready.refresh();
        signOut.refresh();
        toggle.refresh();
        pauses.forEach(AppAction::refresh);
    }

    private String text(State now) {
        StringBuilder text = new StringBuilder(messages.of(now.state()));
        PauseReason reason = now.reason();
        if (reason != null) {
            text.append(" · ").append(messages.of(reason));
        }
        text.append("  ").append(now.time());
        PauseReason next = now.next();
        if (next != null) {
            text.append("  ").append(messages.text("agent.state.next", messages.of(next)));
        }
        return text.toString();
    }

    @Override
    public void showFault(Fault fault) {
        notices.refused(fault);
    }

    @Override
    public void askForExtension() {
        extension.requestFocusInWindow();
        extension.selectAll();
    }

    private JPanel signedOut() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gapx 8, aligny center", "[][][]"));
        panel.setOpaque(false);
        JLabel label = Labels.muted(messages.text("agent.extension.label"));
        label.setLabelFor(extension);
        extension.setName(EXTENSION);
        extension.addActionListener(event -> signIn.actionPerformed(event));
        signIn.enabledWhen(() -> shown != null && shown.canSignIn());
        panel.add(label);
        panel.add(extension, "h 28!");
        panel.add(signIn.button(), "h 28!");
        return panel;
    }

    private JPanel signedIn() {
        toggle.enabledWhen(
                () ->
                        shown != null
                                && (shown.canSignIn() || shown.canBeReady() || shown.canPause()));
        ready.enabledWhen(() -> shown != null && shown.canBeReady());
        signOut.enabledWhen(() -> shown != null && shown.canSignOut());
        menu.add(new JMenuItem(ready));
        menu.addSeparator();
        Arrays.stream(PauseReason.values())
                .filter(reason -> !reason.isSystem() && reason != PauseReason.NOT_STARTED)
                .forEach(this::addPause);
        menu.addSeparator();
        menu.add(new JMenuItem(signOut));
        state.setName(STATE);
        state.setToolTipText((String) toggle.getValue(AppAction.SHORT_DESCRIPTION));
        state.putClientProperty(FlatClientProperties.BUTTON_TYPE, "toolBarButton");
        state.addActionListener(event -> menu.show(state, 0, state.getHeight()));
        JButton open = new JButton(Icons.of("chevron-down", 14, Tone.MUTED));
        open.putClientProperty(FlatClientProperties.BUTTON_TYPE, "toolBarButton");
        open.setFocusable(false);
        open.setToolTipText(messages.text("agent.menu"));
        Labels.named(open, messages.text("agent.menu"));
        open.addActionListener(event -> menu.show(state, 0, state.getHeight()));
        JPanel panel = new JPanel(new MigLayout("insets 0, gapx 0, aligny center", "[][]"));
        panel.setOpaque(false);
        panel.add(state, "h 32!");
        panel.add(open, "h 32!");
        return panel;
    }

    private void addPause(PauseReason reason) {
        AppAction pause =
                AppAction.titled(
                        "agent.pause." + reason.name(),
                        messages.text("agent.pause", messages.of(reason)),
                        () -> presenter().pause(reason));
        pause.enabledWhen(() -> shown != null && shown.canPause());
        pauses.add(pause);
        menu.add(new JMenuItem(pause));
    }

    private AppAction action(String key, Runnable handler) {
        return new AppAction(messages, key, handler);
    }

    private AgentPresenter presenter() {
        return java.util.Objects.requireNonNull(presenter, "attached first");
    }
}
