package id.tanggap.e2e.bench;

import id.tanggap.console.call.CallerCardPanel;
import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.RepaintManager;

/**
 * Notes when caller cards are painted. It takes Swing's place at the one door through which all
 * painting goes: what a card shows when a round of painting has ended, and the display has carried
 * it out, is what its agent sees.
 */
final class CardWatch extends RepaintManager {
    private final List<Card> cards = new ArrayList<>(); // event dispatch thread only
    private final ConcurrentLinkedQueue<Sighting> seen = new ConcurrentLinkedQueue<>();

    /** Watches the card of the window whose agent has the phone. Event dispatch thread. */
    void watch(String phone, Container window) {
        CallerCardPanel panel =
                find(window, CallerCardPanel.class, CallerCardPanel.CARD).orElseThrow();
        JLabel name = find(panel, JLabel.class, CallerCardPanel.NAME).orElseThrow();
        cards.add(new Card(phone, panel, name));
    }

    /** Everything seen so far, oldest first. Any thread. */
    List<Sighting> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void paintDirtyRegions() {
        super.paintDirtyRegions();
        Toolkit.getDefaultToolkit().sync();
        Instant now = Instant.now();
        cards.forEach(card -> card.look(now));
    }

    private final class Card {
        private final String phone;
        private final CallerCardPanel panel;
        private final JLabel name;
        private String shown = "";

        Card(String phone, CallerCardPanel panel, JLabel name) {
            this.phone = phone;
            this.panel = panel;
            this.name = name;
        }

        void look(Instant now) {
            String before = shown;
            shown = panel.isShowing() ? name.getText() : "";
            if (!shown.isEmpty() && !shown.equals(before)) {
                seen.add(new Sighting(phone, shown, now));
            }
        }
    }

    private static <C extends Component> Optional<C> find(
            Component in, Class<C> type, String name) {
        if (type.isInstance(in) && name.equals(in.getName())) {
            return Optional.of(type.cast(in));
        }
        return in instanceof Container container
                ? Stream.of(container.getComponents())
                        .flatMap(child -> find(child, type, name).stream())
                        .findFirst()
                : Optional.empty();
    }
}
