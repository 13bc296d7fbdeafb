package id.tanggap.console.shell;

import id.tanggap.console.session.DeskState;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.call.QueueView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** How many wait, and the longest for how long: of the queue that is worst off. */
final class QueueBox extends JLabel {
    private static final long serialVersionUID = 1L;

    /** From here on a wait is worth a look, and from there on too long. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Duration TOO_LONG = Duration.ofSeconds(60);

    private final transient Messages messages;
    private final transient Times times;
    private transient @Nullable QueueView queue;

    QueueBox(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
        setName(ShellPanel.QUEUE);
    }

    void render(DeskState desk) {
        queue =
                desk.queues().values().stream()
                        .max(
                                Comparator.comparingInt(QueueView::waiting)
                                        .thenComparing(QueueView::name))
                        .orElse(null);
        tick();
    }

    void tick() {
        QueueView now = queue;
        if (now == null) {
            setText("");
            setIcon(null);
            return;
        }
        Instant since = now.longestWaitSince();
        if (now.waiting() == 0 || since == null) {
            show(messages.text("shell.queue.empty", now.name()), Tone.MUTED);
            return;
        }
        Duration wait = Duration.between(since, times.now());
        Tone tone =
                wait.compareTo(TOO_LONG) >= 0
                        ? Tone.DANGER
                        : wait.compareTo(LONG) >= 0 ? Tone.WARN : Tone.NORMAL;
        show(
                messages.text(
                        "shell.queue.waiting", now.name(), now.waiting(), Times.stopwatch(wait)),
                tone);
        setToolTipText(messages.text("shell.queue.asOf", times.clockWithSeconds(now.asOf())));
    }

    private void show(String text, Tone tone) {
        setText(text);
        setIcon(Icons.of("queue", tone));
        Labels.toned(this, tone);
    }
}
