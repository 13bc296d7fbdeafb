package id.tanggap.console.shell;

import id.tanggap.console.net.ConnectionState;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Notices;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.call.PbxView;
import id.tanggap.protocol.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The line at the bottom: connection, age of the data, telephony, and what was just done. */
public final class StatusBar extends JPanel implements Notices {
    private static final long serialVersionUID = 1L;

    public static final String CONNECTION = "shell.status.connection";
    public static final String NOTICE = "shell.status.notice";
    public static final String NEWS = "shell.status.news";

    private static final int DONE_MILLIS = 5_000;
    private static final int NEWS_MILLIS = 15_000;

    private final transient Messages messages;
    private final transient Times times;
    private final JLabel connection = new JLabel();
    private final JLabel asOf = Labels.muted("");
    private final JLabel latency = Labels.muted("");
    private final JLabel pbx = new JLabel();
    private final JLabel notice = new JLabel();
    private final JButton news = new JButton();
    private final JButton read = new JButton();
    private final Timer gone = new Timer(DONE_MILLIS, event -> clear());
    private transient Runnable opens = () -> {};

    public StatusBar(Messages messages, Times times) {
        super(
                new MigLayout(
                        "insets 2 12 2 8, fillx, hidemode 3, aligny center",
                        "[]16[]16[]16[]push[][]4[]",
                        "[24!]"));
        this.messages = messages;
        this.times = times;
        Labels.styled(this, "bar");
        connection.setName(CONNECTION);
        notice.setName(NOTICE);
        read.setIcon(Icons.of("close", 14, Tone.MUTED));
        read.setToolTipText(messages.text("shell.notice.read"));
        Labels.named(read, messages.text("shell.notice.read"));
        read.putClientProperty("JButton.buttonType", "toolBarButton");
        read.addActionListener(event -> clear());
        news.setName(NEWS);
        news.setFocusable(false);
        news.putClientProperty("JButton.buttonType", "toolBarButton");
        news.setIcon(Icons.of("bell", 14, Tone.INFO));
        news.addActionListener(
                event -> {
                    clear();
                    opens.run();
                });
        gone.setRepeats(false);
        add(connection);
        add(asOf);
        add(latency);
        add(pbx);
        add(notice, "wmin 0");
        add(news, "wmin 0, hmax 22");
        add(read);
        clear();
    }

    /** Shows the connection. */
    public void connection(ConnectionState state) {
        String since = times.clockWithSeconds(state.since());
        String key = "shell.connection." + state.phase().name();
        connection.setText(messages.text(key, since));
        Tone tone =
                switch (state.phase()) {
                    case CONNECTING -> Tone.INFO;
                    case ONLINE -> Tone.OK;
                    case RECONNECTING -> Tone.WARN;
                    case OFFLINE -> Tone.DANGER;
                };
        connection.setIcon(Icons.of(state.online() ? "online" : "offline", tone));
        Labels.toned(connection, tone);
        Instant heard = state.asOf();
        asOf.setText(
                heard == null
                        ? ""
                        : messages.text("shell.status.asOf", times.clockWithSeconds(heard)));
        Labels.styled(asOf, state.online() ? "muted" : "warn");
        Duration roundTrip = state.latency();
        latency.setText(
                roundTrip == null || !state.online()
                        ? ""
                        : messages.text("shell.status.latency", roundTrip.toMillis()));
    }

    /** Shows the telephony when something is wrong with it. */
    public void telephony(@Nullable PbxView view) {
        if (view == null) {
            pbx.setVisible(false);
            return;
        }
        switch (view.state()) {
            case ONLINE -> pbx.setVisible(false);
            case OFF, CONNECTING -> telephony(view, Tone.MUTED);
            case LOST -> telephony(view, Tone.DANGER);
        }
    }

    private void telephony(PbxView view, Tone tone) {
        pbx.setText(
                messages.text(
                        "shell.status.pbx", messages.of(view.state()), times.brief(view.since())));
        pbx.setIcon(Icons.of("phone-off", tone));
        Labels.toned(pbx, tone);
        pbx.setVisible(true);
    }

    @Override
    public void done(String text) {
        show(text, "check", Tone.OK);
        goesIn(DONE_MILLIS);
    }

    @Override
    public void calm(String text) {
        show(text, "info", Tone.INFO);
        goesIn(DONE_MILLIS);
    }

    @Override
    public void news(String text, Runnable open) {
        if (read.isVisible() && notice.isVisible()) {
            // What was refused stays until it is read; the news stand in the list.
            return;
        }
        clear();
        opens = open;
        news.setText(text);
        news.setToolTipText(text);
        news.setVisible(true);
        read.setVisible(true);
        goesIn(NEWS_MILLIS);
    }

    private void goesIn(int millis) {
        gone.setInitialDelay(millis);
        gone.restart();
    }

    @Override
    public void refused(Fault fault) {
        gone.stop();
        show(FaultText.of(messages, fault), "alert", Tone.DANGER);
        read.setVisible(true);
    }

    private void show(String text, String icon, Tone tone) {
        notice.setText(text);
        notice.setIcon(Icons.of(icon, tone));
        notice.setToolTipText(text);
        Labels.toned(notice, tone);
        notice.setVisible(true);
        news.setVisible(false);
        read.setVisible(false);
    }

    private void clear() {
        gone.stop();
        notice.setVisible(false);
        news.setVisible(false);
        read.setVisible(false);
    }
}
