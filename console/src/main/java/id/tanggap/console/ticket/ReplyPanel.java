package id.tanggap.console.ticket;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.macro.QuickAnswers;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.macro.PlaceholderText;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Where a reply, a note or what the operator said is written. */
final class ReplyPanel {
    /** Name of the text area. */
    static final String TEXT = "ticket.reply.text";

    private static final List<TicketEntryKind> KINDS =
            List.of(TicketEntryKind.REPLY, TicketEntryKind.NOTE, TicketEntryKind.CONTACT_REPLY);

    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 8 16 12 16, fillx, wrap 1, hidemode 3, gapy 6", "[grow,fill]"));
    private final JPanel tabs = new JPanel(new MigLayout("insets 0, gapx 4"));
    private final Messages messages;
    private final Consumer<ReplyDraft> edited;
    private final JTextArea text = new JTextArea(4, 20);
    private final JLabel notice = Labels.caption(" ");
    private final AppAction send;
    private final Map<TicketEntryKind, JToggleButton> kinds = new EnumMap<>(TicketEntryKind.class);
    private boolean rendering;
    private boolean sendable;
    private List<String> holes = List.of();

    /**
     * @param options whom a text may mention
     */
    ReplyPanel(
            Messages messages,
            Supplier<TicketOptions> options,
            Consumer<ReplyDraft> edited,
            Runnable sent) {
        this.messages = messages;
        this.edited = edited;
        panel.setOpaque(false);
        tabs.setOpaque(false);
        ToggleGroup group = new ToggleGroup();
        for (TicketEntryKind kind : KINDS) {
            JToggleButton tab = new JToggleButton(messages.text("ticket.reply." + kind.name()));
            tab.setName("ticket.reply.kind." + kind.name());
            tab.putClientProperty(
                    FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TAB);
            tab.addActionListener(event -> edited());
            group.add(tab);
            tabs.add(tab);
            kinds.put(kind, tab);
        }
        text.setName(TEXT);
        Labels.named(text, messages.text("ticket.reply.name"));
        TextAreas.sentences(text);
        Typing.each(text, this::edited);
        MentionCompletion.addTo(text, options);
        send =
                new AppAction(messages, "ticket.reply.send", sent)
                        .enabledWhen(() -> sendable)
                        .bindTo(panel);
        notice.setName("ticket.reply.notice");
        panel.add(tabs);
        panel.add(new JScrollPane(text), "hmin 72, growy");
        panel.add(notice, "split 2, growx, pushx, wmin 0");
        panel.add(Labels.styled(send.button(), "primary"), "growx 0");
    }

    JComponent component() {
        return panel;
    }

    /** Puts canned replies and macros beside the tabs, and under their keys. */
    void offer(QuickAnswers answers) {
        tabs.add(answers.open().bindTo(panel).button(), "pushx, align right");
        answers.attachTo(text);
    }

    /** Where it is written. */
    JComponent input() {
        return text;
    }

    /** Puts a text where the caret is. */
    void insert(String words) {
        text.replaceSelection(words);
        text.requestFocusInWindow();
    }

    void focus() {
        text.requestFocusInWindow();
    }

    private void edited() {
        if (!rendering) {
            edited.accept(new ReplyDraft(kind(), text.getText()));
        }
    }

    private TicketEntryKind kind() {
        return KINDS.stream()
                .filter(kind -> button(kind).isSelected())
                .findFirst()
                .orElse(TicketEntryKind.REPLY);
    }

    private JToggleButton button(TicketEntryKind kind) {
        return java.util.Objects.requireNonNull(kinds.get(kind));
    }

    void show(ReplyDraft draft, boolean busy, boolean online, @Nullable Fault fault) {
        rendering = true;
        try {
            button(draft.kind()).setSelected(true);
            if (!text.getText().equals(draft.text())) {
                text.setText(draft.text());
            }
        } finally {
            rendering = false;
        }
        // A placeholder that nobody filled must not reach the operator as a hole.
        holes = PlaceholderText.of(draft.text()).names();
        sendable = !busy && online && !draft.text().isBlank() && holes.isEmpty();
        send.refresh();
        notice(draft, online, fault);
    }

    private void notice(ReplyDraft draft, boolean online, @Nullable Fault fault) {
        boolean typed = !draft.text().isBlank();
        if (fault != null && typed) {
            put(FaultText.ofDraft(messages, fault), Tone.DANGER, "alert");
        } else if (!online && typed) {
            put(messages.text("ticket.reply.offline"), Tone.WARN, "offline");
        } else if (!holes.isEmpty()) {
            put(messages.text("macro.missing", String.join(", ", holes)), Tone.WARN, "alert");
        } else if (typed) {
            put(messages.text("ticket.reply.draft"), Tone.MUTED, null);
        } else {
            put(messages.text("ticket.reply.hint." + draft.kind().name()), Tone.MUTED, null);
        }
    }

    private void put(String words, Tone tone, @Nullable String icon) {
        notice.setText(words);
        notice.setToolTipText(words);
        notice.setIcon(icon == null ? null : Icons.of(icon, 12, tone));
        Labels.styled(notice, "small " + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
