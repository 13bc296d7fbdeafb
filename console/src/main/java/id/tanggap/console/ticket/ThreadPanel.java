package id.tanggap.console.ticket;

import id.tanggap.console.ticket.explain.ExplanationWords;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.WorkActivity;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.border.AbstractBorder;
import javax.swing.border.CompoundBorder;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a ticket, oldest first: words as cards, changes as thin lines. New entries are
 * added below; what is there is not built again.
 */
final class ThreadPanel {
    private final Stack stack = new Stack(8);
    private final Messages messages;
    private final Times times;
    private final TicketCatalogue catalogue;
    private final @Nullable Consumer<TicketEntry> split;
    private final ExplanationWords why;
    private final List<UUID> shown = new ArrayList<>();
    private List<TicketEntry> entries = List.of();

    /**
     * @param split makes an entry a ticket of its own; null where nothing can be done
     */
    ThreadPanel(
            Messages messages,
            Times times,
            TicketCatalogue catalogue,
            @Nullable Consumer<TicketEntry> split) {
        this.split = split;
        this.messages = messages;
        this.times = times;
        this.catalogue = catalogue;
        this.why = new ExplanationWords(messages, times);
        catalogue.whenLoaded(this::nameGroups);
        stack.setName("ticket.thread");
        stack.setBorder(new Padding(12, 16, 12, 16));
    }

    JComponent component() {
        return stack;
    }

    /**
     * Shows these entries.
     *
     * @return whether anything was added below what was there
     */
    boolean show(List<TicketEntry> next) {
        entries = next;
        List<UUID> ids = entries.stream().map(TicketEntry::id).toList();
        if (ids.equals(shown)) {
            return false;
        }
        boolean grows = ids.size() > shown.size() && ids.subList(0, shown.size()).equals(shown);
        int from = grows ? shown.size() : 0;
        if (!grows) {
            stack.removeAll();
        }
        entries.stream().skip(from).map(this::entry).forEach(stack::add);
        shown.clear();
        shown.addAll(ids);
        stack.revalidate();
        stack.repaint();
        return true;
    }

    /** The names of the groups have come, perhaps after the thread. */
    private void nameGroups() {
        List<TicketEntry> again = entries;
        if (!again.isEmpty()) {
            show(List.of());
            show(again);
        }
    }

    private JComponent entry(TicketEntry entry) {
        return switch (entry.kind()) {
            case FILED, REPLY, CONTACT_REPLY, NOTE, ESCALATION -> words(entry);
            case STATUS,
                    ASSIGNMENT,
                    CALL,
                    FIELD,
                    LINK,
                    MERGE,
                    TASK,
                    TIME,
                    SNOOZE,
                    SLA,
                    ATTACHMENT ->
                    line(entry);
        };
    }

    private JComponent words(TicketEntry entry) {
        JPanel card = new JPanel(new BorderLayout(0, 4));
        Labels.styled(card, entry.kind() == TicketEntryKind.NOTE ? "stale" : "card");
        card.setBorder(
                new CompoundBorder(new EdgeBorder(tone(entry.kind())), new Padding(8, 12, 8, 12)));
        card.add(head(entry), BorderLayout.NORTH);
        card.add(Labels.prose(Objects.requireNonNullElse(entry.text(), "")), BorderLayout.CENTER);
        return card;
    }

    private JComponent head(TicketEntry entry) {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][][grow][][]"));
        head.setOpaque(false);
        head.add(Labels.strong(author(entry)));
        JLabel kind =
                Labels.styled(
                        new JLabel(messages.of(entry.kind())),
                        "small " + style(tone(entry.kind())));
        kind.setIcon(Icons.of(icon(entry.kind()), 12, tone(entry.kind())));
        head.add(kind);
        if (entry.kind() == TicketEntryKind.ESCALATION) {
            kind.setText(escalation(entry));
        }
        if (entry.ticketNumber() != null) {
            head.add(
                    Labels.caption(messages.text("ticket.thread.of", entry.ticketNumber())),
                    "cell 2 0");
        }
        head.add(time(entry), "cell 3 0");
        Consumer<TicketEntry> splitter = split;
        if (splitter != null && entry.kind() != TicketEntryKind.FILED) {
            JButton button =
                    new AppAction(messages, "ticket.split", () -> splitter.accept(entry))
                            .iconButton();
            button.setName("ticket.split." + entry.id());
            head.add(button, "cell 4 0");
        }
        return head;
    }

    /** From which group to which, or up to the supervisor. */
    private String escalation(TicketEntry entry) {
        String to = entry.to();
        if (to == null) {
            return messages.text("ticket.thread.escalated.up");
        }
        String from = entry.from();
        boolean english = messages.english();
        return from == null
                ? messages.text("ticket.thread.escalated.to", catalogue.groupName(to, english))
                : messages.text(
                        "ticket.thread.escalated",
                        catalogue.groupName(from, english),
                        catalogue.groupName(to, english));
    }

    private JLabel time(TicketEntry entry) {
        JLabel time = Labels.caption(times.brief(entry.at()));
        time.setToolTipText(times.full(entry.at()));
        return time;
    }

    private JComponent line(TicketEntry entry) {
        Stack lines = new Stack(4);
        JPanel row =
                new JPanel(new MigLayout("insets 0 16 0 12, fillx, gapx 6", "[][grow, fill][]"));
        row.setOpaque(false);
        row.add(new JLabel(Icons.of(icon(entry), 12, Tone.MUTED)), "aligny top");
        row.add(Labels.styled(Labels.prose(change(entry)), "prose small muted"), "growx, wmin 0");
        row.add(time(entry), "aligny top");
        lines.add(row);
        String said = said(entry);
        if (!said.isBlank()) {
            JPanel note = new JPanel(new BorderLayout());
            Labels.styled(note, "card");
            note.setBorder(
                    new CompoundBorder(new EdgeBorder(Tone.MUTED), new Padding(8, 12, 8, 12)));
            note.add(Labels.prose(said));
            lines.add(note);
        }
        return lines;
    }

    private String change(TicketEntry entry) {
        String who = author(entry);
        String from = value(entry, entry.from());
        String to = value(entry, entry.to());
        return switch (entry.kind()) {
            case CALL -> messages.text("ticket.thread.call", who);
            case ASSIGNMENT ->
                    from.isEmpty()
                            ? messages.text("ticket.thread.assigned", who, to)
                            : messages.text("ticket.thread.reassigned", who, from, to);
            case STATUS -> messages.text("ticket.thread.status", who, from, to);
            case ATTACHMENT ->
                    to.isEmpty()
                            ? messages.text("ticket.thread.detached", who, from)
                            : messages.text("ticket.thread.attached", who, to);
            case LINK -> link(entry, who, from, to);
            case MERGE ->
                    to.isEmpty()
                            ? messages.text("ticket.thread.merged.here", who, from)
                            : messages.text("ticket.thread.merged.into", who, to);
            case TASK -> task(who, from, to);
            case TIME -> messages.text("ticket.thread.time", who, activity(from), duration(to));
            case SNOOZE ->
                    to.isEmpty()
                            ? messages.text("ticket.thread.woken", who)
                            : messages.text("ticket.thread.snoozed", who, moment(to));
            default ->
                    messages.text(
                            "ticket.thread.changed", who, what(entry), orNone(from), orNone(to));
        };
    }

    private String link(TicketEntry entry, String who, String from, String to) {
        if ("ARTICLE".equals(entry.field())) {
            return to.isEmpty()
                    ? messages.text("ticket.thread.article.unlinked", who, from)
                    : messages.text("ticket.thread.article.linked", who, to);
        }
        String sentence =
                messages.text(
                        "ticket.work.link." + Objects.requireNonNullElse(entry.field(), "FOLLOWS"),
                        to.isEmpty() ? from : to);
        return messages.text(
                to.isEmpty() ? "ticket.thread.unlinked" : "ticket.thread.linked", who, sentence);
    }

    private String task(String who, String from, String to) {
        if (!from.isEmpty() && from.equals(to)) {
            return messages.text("ticket.thread.task.moved", who, to);
        }
        if (!from.isEmpty() && !to.isEmpty()) {
            return messages.text("ticket.thread.task.renamed", who, from, to);
        }
        return from.isEmpty()
                ? messages.text("ticket.thread.task.open", who, to)
                : messages.text("ticket.thread.task.done", who, from);
    }

    private String activity(String code) {
        for (WorkActivity activity : WorkActivity.values()) {
            if (activity.name().equals(code)) {
                return messages.of(activity);
            }
        }
        return code;
    }

    private static String duration(String minutes) {
        return minutes.matches("\\d{1,6}") ? TicketTexts.hours(Integer.parseInt(minutes)) : minutes;
    }

    private String moment(String at) {
        try {
            return times.brief(Instant.parse(at));
        } catch (DateTimeParseException e) {
            return at;
        }
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "—" : value;
    }

    /** What was written; of a due time that moved, why it did: a code, a name and a version. */
    private String said(TicketEntry entry) {
        String text = Objects.requireNonNullElse(entry.text(), "");
        return entry.kind() == TicketEntryKind.SLA ? why.why(text) : text;
    }

    private String what(TicketEntry entry) {
        String field = entry.field();
        if (field == null) {
            return messages.of(entry.kind());
        }
        String key = "ticket.thread.field." + field;
        return messages.has(key) ? messages.text(key) : field;
    }

    private String value(TicketEntry entry, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (entry.kind()) {
            case STATUS -> status(value);
            // A person's name, or the code of a group: a name is never a code.
            case ASSIGNMENT -> catalogue.groupName(value, messages.english());
            case SLA -> times.brief(Instant.parse(value));
            default -> value;
        };
    }

    private String status(String value) {
        for (TicketStatus status : TicketStatus.values()) {
            if (status.name().equals(value)) {
                return messages.of(status);
            }
        }
        return value;
    }

    private String author(TicketEntry entry) {
        return Objects.requireNonNullElse(
                entry.authorName(), messages.text("ticket.thread.system"));
    }

    private static Tone tone(TicketEntryKind kind) {
        return switch (kind) {
            case REPLY -> Tone.ACCENT;
            case CONTACT_REPLY -> Tone.INFO;
            case NOTE, ESCALATION -> Tone.WARN;
            default -> Tone.MUTED;
        };
    }

    private static String style(Tone tone) {
        return tone.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String icon(TicketEntry entry) {
        return "ARTICLE".equals(entry.field()) ? "book" : icon(entry.kind());
    }

    private static String icon(TicketEntryKind kind) {
        return switch (kind) {
            case FILED -> "ticket";
            case REPLY -> "reply";
            case CONTACT_REPLY -> "contact";
            case NOTE -> "note";
            case STATUS, FIELD, SNOOZE, TIME, SLA -> "history";
            case LINK, MERGE, TASK -> "note";
            case ATTACHMENT -> "attachment";
            case ASSIGNMENT -> "group";
            case ESCALATION -> "escalate";
            case CALL -> "phone";
        };
    }

    /** A bar at the left in the tone of the entry. */
    private static final class EdgeBorder extends AbstractBorder {
        private static final long serialVersionUID = 1L;
        private static final int WIDTH = 3;

        private final Tone tone;

        EdgeBorder(Tone tone) {
            this.tone = tone;
        }

        @Override
        public void paintBorder(
                Component component, Graphics graphics, int x, int y, int width, int height) {
            Color before = graphics.getColor();
            graphics.setColor(tone.color());
            graphics.fillRect(x, y, WIDTH, height);
            graphics.setColor(before);
        }

        @Override
        public Insets getBorderInsets(Component component, Insets insets) {
            insets.set(0, WIDTH, 0, 0);
            return insets;
        }
    }
}
