package id.tanggap.console.call;

import id.tanggap.console.call.CallerCardView.State;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.call.CallState;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The card's top line: what goes on and for how long, who, and the way to fold the card. */
final class CardHeader extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel title = Labels.strong("");
    private final JLabel timer = Labels.strong("");
    private final JLabel summary = new JLabel();
    private final JLabel origin = Labels.muted("");
    private final JButton hangUp;
    private final JButton fold = new JButton();
    private final transient Messages messages;
    private boolean folded;
    private transient @Nullable CallState phase;

    CardHeader(Messages messages, AppAction hangUpAction, Consumer<Boolean> onFold) {
        super(
                new MigLayout(
                        "insets 4 16 4 8, fillx, hidemode 3, aligny center",
                        "[][56!]16[grow,fill]16[]12[][]",
                        "[32!]"));
        this.messages = messages;
        Labels.styled(this, "ringing");
        title.setName(CallerCardPanel.TITLE);
        hangUp = hangUpAction.button();
        fold.putClientProperty("JButton.buttonType", "toolBarButton");
        fold.addActionListener(event -> onFold.accept(!folded));
        add(title);
        add(timer);
        add(summary);
        add(origin);
        add(hangUp);
        add(fold);
        folded(false);
    }

    void render(State state) {
        if (state.phase() != phase) {
            phase = state.phase();
            boolean over = state.phase() == CallState.WRAP_UP;
            Tone tone =
                    over ? Tone.WARN : state.phase() == CallState.ANSWERED ? Tone.OK : Tone.ACCENT;
            String icon =
                    over ? "edit" : state.phase() == CallState.ANSWERED ? "headset" : "phone-in";
            title.setIcon(Icons.of(icon, 20, tone));
            title.setIconTextGap(8);
            hangUp.setVisible(state.phase() == CallState.ANSWERED);
        }
        title.setText(state.title());
        timer.setText(state.timer());
        summary.setText(folded ? state.name() + " · " + state.place() : "");
        origin.setText(state.origin());
    }

    void folded(boolean now) {
        folded = now;
        fold.setIcon(Icons.of(now ? "chevron-down" : "chevron-up", Tone.MUTED));
        fold.setToolTipText(messages.text(now ? "call.card.unfold" : "call.card.fold"));
        Labels.named(fold, fold.getToolTipText());
    }
}
