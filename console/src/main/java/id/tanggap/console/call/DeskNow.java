package id.tanggap.console.call;

import id.tanggap.console.net.ConsoleEvents.Subscription;
import id.tanggap.console.session.AgentStates;
import id.tanggap.console.session.DeskState;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.console.ui.UpdateCoalescer;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The desk at this moment: who is signed in to a phone, and what each is doing. */
final class DeskNow implements AutoCloseable {
    private static final int MOST = 8;

    private final Messages messages;
    private final Workplace place;
    private final JPanel panel =
            Labels.styled(
                    new JPanel(
                            new MigLayout(
                                    "insets 16 16 12 16, wrap 3, fillx, gapy 6",
                                    "[grow,fill]8[]8[56!,right]")),
                    "surface");
    private final List<JLabel> timers = new ArrayList<>();
    private final UpdateCoalescer updates = new UpdateCoalescer(50, 250, this::draw);
    private final Subscription subscription;
    private List<AgentView> agents = List.of();

    DeskNow(Messages messages, Workplace place, DeskStore store) {
        this.messages = messages;
        this.place = place;
        subscription = store.observe(this::changed);
        draw();
    }

    JComponent component() {
        return panel;
    }

    void tick() {
        for (int i = 0; i < timers.size(); i++) {
            timers.get(i).setText(place.times().since(agents.get(i).since()));
        }
    }

    @Override
    public void close() {
        subscription.close();
        updates.close();
    }

    private void changed(DeskState desk) {
        List<AgentView> signedIn =
                desk.agents().values().stream()
                        .filter(agent -> agent.state() != AgentState.OFFLINE)
                        .sorted(
                                Comparator.comparing(AgentView::state)
                                        .thenComparing(AgentView::name))
                        .toList();
        if (!signedIn.equals(agents)) {
            agents = signedIn;
            updates.request();
        }
    }

    private void draw() {
        panel.removeAll();
        timers.clear();
        panel.add(Labels.section(messages.text("call.now.title", agents.size())), "span 3");
        if (agents.isEmpty()) {
            panel.add(Labels.muted(messages.text("call.now.nobody")), "span 3");
        }
        agents.stream().limit(MOST).forEach(this::row);
        if (agents.size() > MOST) {
            panel.add(Labels.muted(messages.text("call.now.more", agents.size() - MOST)), "span 3");
        }
        panel.revalidate();
        panel.repaint();
    }

    private void row(AgentView agent) {
        Tone tone = AgentStates.tone(agent.state());
        panel.add(new JLabel(agent.name()), "wmin 0");
        PauseReason reason = agent.pauseReason();
        JLabel state =
                Labels.toned(
                        new JLabel(
                                agent.state() == AgentState.PAUSED && reason != null
                                        ? messages.of(reason)
                                        : messages.of(agent.state()),
                                Icons.of(AgentStates.icon(agent.state()), tone),
                                JLabel.LEADING),
                        tone);
        panel.add(state);
        JLabel timer = new JLabel(place.times().since(agent.since()));
        timers.add(timer);
        panel.add(timer);
    }
}
