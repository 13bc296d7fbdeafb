package id.tanggap.console.ticket;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Says after sign-in that drafts from before are there again, and leads to them one by one. */
final class RestoredPanel {
    private final JPanel bar = new JPanel(new MigLayout("insets 6 16 6 16, fillx", "[grow][][]"));
    private final Messages messages;
    private final JLabel words = new JLabel();
    private final Deque<Optional<UUID>> waiting = new ArrayDeque<>();

    /**
     * @param resumed leads to the ticket of a draft; null is a new ticket
     */
    RestoredPanel(Messages messages, Consumer<@Nullable UUID> resumed) {
        this.messages = messages;
        Labels.styled(bar, "stale");
        bar.setVisible(false);
        words.setName("ticket.restored");
        words.setIcon(Icons.of("info", Tone.INFO));
        bar.add(words, "wmin 0");
        bar.add(
                new AppAction(
                                messages,
                                "ticket.restored.open",
                                () -> {
                                    Optional<UUID> next = waiting.poll();
                                    bar.setVisible(!waiting.isEmpty());
                                    if (next != null) {
                                        resumed.accept(next.orElse(null));
                                    }
                                })
                        .button());
        bar.add(
                new AppAction(messages, "ticket.restored.close", () -> bar.setVisible(false))
                        .button());
    }

    JComponent component() {
        return bar;
    }

    void show(TicketDrafts.Kept kept) {
        waiting.clear();
        kept.filings().keySet().stream().limit(1).forEach(key -> waiting.add(Optional.empty()));
        Stream.of(kept.edits(), kept.escalations(), kept.replies())
                .map(Map::keySet)
                .flatMap(Set::stream)
                .distinct()
                .forEach(id -> waiting.add(Optional.of(id)));
        words.setText(
                messages.text(
                        "ticket.restored",
                        kept.replies().size(),
                        kept.edits().size() + kept.escalations().size(),
                        kept.filings().size()));
        bar.setVisible(!kept.isEmpty());
    }
}
