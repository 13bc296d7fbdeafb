package id.tanggap.console.training;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RunAction;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.training.AttendanceStatus;
import id.tanggap.protocol.training.Participant;
import id.tanggap.protocol.training.TrainingSessionDetail;
import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The roll call: four big buttons for each person. On a row the keys H, T, I, A mark and go on to
 * the next one; arrow keys move.
 */
final class RollCallPanel {
    private static final List<AttendanceStatus> MARKS =
            List.of(
                    AttendanceStatus.PRESENT,
                    AttendanceStatus.LATE,
                    AttendanceStatus.EXCUSED,
                    AttendanceStatus.ABSENT);

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final SessionWords words;
    private final Supplier<SessionPresenter> presenter;
    private final JTextArea title = Labels.styled(Labels.prose(""), "prose h2");
    private final JLabel count = Labels.muted("");
    private final JLabel notice = Labels.styled(new JLabel(), "small danger");
    private final Stack rows = new Stack(4);
    private final Map<UUID, Row> shown = new LinkedHashMap<>();
    private final AppAction save;
    private final AppAction complete;
    private boolean savable;
    private boolean completable;

    /** A person with the four buttons. */
    private record Row(JPanel panel, Map<AttendanceStatus, JToggleButton> buttons) {}

    RollCallPanel(Messages messages, SessionWords words, Supplier<SessionPresenter> presenter) {
        this.messages = messages;
        this.words = words;
        this.presenter = presenter;
        Labels.styled(panel, "surface");
        AppAction back =
                new AppAction(messages, "training.discard", () -> presenter.get().back())
                        .bindTo(panel);
        AppAction all =
                new AppAction(
                                messages,
                                "training.allPresent",
                                () -> presenter.get().markAllPresent())
                        .bindTo(panel);
        save =
                new AppAction(
                                messages,
                                "training.saveRollCall",
                                () -> presenter.get().saveRollCall(false))
                        .enabledWhen(() -> savable)
                        .bindTo(panel);
        complete =
                new AppAction(
                                messages,
                                "training.complete",
                                () -> presenter.get().saveRollCall(true))
                        .enabledWhen(() -> completable)
                        .bindTo(panel);
        JPanel head = new JPanel(new MigLayout("insets 12 16 8 16, fillx", "[grow][]"));
        head.setOpaque(false);
        title.setName("training.rollCall.title");
        head.add(title, "span 2, growx, wmin 0, wrap");
        head.add(count, "wmin 0");
        head.add(all.button(), "wrap");
        head.add(
                Labels.styled(
                        Labels.prose(messages.text("training.rollCall.keys")), "prose small muted"),
                "span 2, growx, wmin 0");
        rows.setBorder(new Padding(4, 16, 8, 16));
        JScrollPane scroll = new JScrollPane(rows);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel foot =
                new JPanel(new MigLayout("insets 8 16 12 16, fillx, hidemode 3", "[grow][][][]"));
        foot.setOpaque(false);
        notice.setName("training.rollCall.notice");
        foot.add(notice, "span 4, wmin 0, wrap");
        foot.add(back.button(), "skip 1");
        foot.add(save.button());
        foot.add(Labels.styled(complete.button(), "primary"));
        panel.add(head, BorderLayout.NORTH);
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    void render(SessionState state) {
        TrainingSessionDetail detail = state.detail();
        if (detail == null) {
            return;
        }
        List<Participant> present =
                detail.participants().stream()
                        .filter(person -> person.status() != AttendanceStatus.WAITING)
                        .toList();
        title.setText(messages.text("training.rollCall.title", detail.session().curriculumTitle()));
        if (!shown.keySet().equals(ids(present))) {
            build(present);
        }
        int marked = 0;
        for (Participant person : present) {
            AttendanceStatus mark =
                    state.marks().getOrDefault(person.contact().id(), person.status());
            marked += SessionPresenter.isMark(mark) ? 1 : 0;
            Row row = shown.get(person.contact().id());
            if (row != null) {
                select(row, mark);
            }
        }
        count.setText(messages.text("training.rollCall.count", marked, present.size()));
        savable = !state.busy() && !state.marks().isEmpty();
        completable = !state.busy() && !present.isEmpty() && marked == present.size();
        save.refresh();
        complete.refresh();
        Fault fault = state.fault();
        notice.setVisible(fault != null);
        if (fault != null) {
            notice.setText(
                    words.fault(fault, ZoneId.of(detail.session().zoneId()))
                            + " "
                            + messages.text("training.rollCall.kept"));
            notice.setToolTipText(notice.getText());
            notice.setIcon(Icons.of("alert", 12, Tone.DANGER));
        }
    }

    private static java.util.Set<UUID> ids(List<Participant> people) {
        java.util.Set<UUID> ids = new java.util.LinkedHashSet<>();
        people.forEach(person -> ids.add(person.contact().id()));
        return ids;
    }

    private void build(List<Participant> people) {
        rows.removeAll();
        shown.clear();
        people.forEach(person -> rows.add(row(person)));
        rows.revalidate();
        rows.repaint();
        shown.values().stream().findFirst().ifPresent(row -> focus(row.panel()));
    }

    private static void focus(JPanel row) {
        javax.swing.SwingUtilities.invokeLater(row::requestFocusInWindow);
    }

    private JComponent row(Participant person) {
        UUID id = person.contact().id();
        JPanel row =
                new JPanel(
                        new MigLayout(
                                "insets 8 10 8 10, fillx, gapx 6, gapy 6, wrap 4",
                                "[grow,fill,sg][grow,fill,sg][grow,fill,sg][grow,fill,sg]"));
        row.setName("training.rollCall.row." + person.contact().nrp());
        row.setFocusable(true);
        Labels.named(row, person.contact().name());
        Labels.styled(row, "bar");
        String rank = person.contact().rank() == null ? "" : person.contact().rank() + " ";
        row.add(Labels.strong(rank + person.contact().name()), "span 4, split 2, growx 0");
        row.add(Labels.caption(person.contact().unitName()), "wmin 0, growx");
        Map<AttendanceStatus, JToggleButton> buttons = new LinkedHashMap<>();
        ButtonGroup group = new ButtonGroup();
        for (AttendanceStatus mark : MARKS) {
            JToggleButton button = new JToggleButton(messages.text("training.mark." + mark.name()));
            // Four of them stand beside each other in a narrow panel.
            button.setMargin(new java.awt.Insets(4, 2, 4, 2));
            button.putClientProperty("JButton.minimumWidth", 0);
            button.setName("training.mark." + mark.name() + "." + person.contact().nrp());
            button.setToolTipText(
                    messages.of(mark) + "  (" + messages.text("training.key." + mark.name()) + ")");
            button.addActionListener(event -> presenter.get().mark(id, mark));
            group.add(button);
            row.add(button, "hmin 34, wmin 0");
            buttons.put(mark, button);
            bind(row, messages.text("training.key." + mark.name()), () -> markAndGoOn(id, mark));
        }
        row.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), "next");
        row.getActionMap().put("next", new RunAction(() -> go(id, 1)));
        row.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_UP, 0), "before");
        row.getActionMap().put("before", new RunAction(() -> go(id, -1)));
        row.addFocusListener(
                new java.awt.event.FocusAdapter() {
                    @Override
                    public void focusGained(java.awt.event.FocusEvent event) {
                        row.setBorder(
                                BorderFactory.createMatteBorder(0, 3, 0, 0, Tone.ACCENT.color()));
                        row.scrollRectToVisible(new Rectangle(0, 0, 1, row.getHeight()));
                    }

                    @Override
                    public void focusLost(java.awt.event.FocusEvent event) {
                        row.setBorder(new Padding(0, 3, 0, 0));
                    }
                });
        row.setBorder(new Padding(0, 3, 0, 0));
        shown.put(id, new Row(row, buttons));
        return row;
    }

    private static void bind(JPanel row, String key, Runnable deed) {
        row.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(key.toUpperCase(java.util.Locale.ROOT)), key);
        row.getActionMap().put(key, new RunAction(deed));
    }

    private void markAndGoOn(UUID id, AttendanceStatus mark) {
        presenter.get().mark(id, mark);
        go(id, 1);
    }

    private void go(UUID from, int step) {
        List<UUID> order = new ArrayList<>(shown.keySet());
        int index = Math.clamp(order.indexOf(from) + step, 0, order.size() - 1);
        Row row = shown.get(order.get(index));
        if (row != null) {
            row.panel().requestFocusInWindow();
        }
    }

    private void select(Row row, AttendanceStatus mark) {
        for (Map.Entry<AttendanceStatus, JToggleButton> button : row.buttons().entrySet()) {
            boolean chosen = button.getKey() == mark;
            button.getValue().setSelected(chosen);
            button.getValue().setIcon(chosen ? Icons.of("check", 12, tone(mark)) : null);
        }
    }

    private static Tone tone(AttendanceStatus mark) {
        return switch (mark) {
            case PRESENT -> Tone.OK;
            case LATE -> Tone.WARN;
            case ABSENT -> Tone.DANGER;
            default -> Tone.INFO;
        };
    }

    /** Marks chosen so far, for tests of the panel. */
    @Nullable AttendanceStatus chosen(UUID id) {
        Row row = shown.get(id);
        if (row == null) {
            return null;
        }
        return row.buttons().entrySet().stream()
                .filter(button -> button.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
