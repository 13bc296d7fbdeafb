package id.tanggap.console.training;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.training.CalendarState.Mode;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RunAction;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.training.TrainingStatus;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * The painted calendar: weeks of a month, or one week by hour. Arrow keys move the chosen day, page
 * keys the period, Enter opens the day's sessions one after the other.
 */
final class CalendarGrid extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int HEAD = 28;

    private final transient Messages messages;
    private final transient SessionWords words;
    private final transient RegionColors colors;
    private final transient Gestures gestures;
    private CalendarState state;
    private transient List<CalendarLayout.Box> boxes = List.of();

    /** What the user does with the calendar. */
    interface Gestures {
        void choose(LocalDate day);

        void open(TrainingSessionView session);

        void plan(LocalDate day);

        void step(int periods);
    }

    CalendarGrid(
            Messages messages,
            SessionWords words,
            RegionColors colors,
            CalendarState state,
            Gestures gestures) {
        super(null);
        this.messages = messages;
        this.words = words;
        this.colors = colors;
        this.state = state;
        this.gestures = gestures;
        setName("training.calendar.grid");
        getAccessibleContext().setAccessibleName(messages.text("training.calendar"));
        setFocusable(true);
        setBackground(UIManager.getColor("Tanggap.surface"));
        putClientProperty("FlatLaf.styleClass", "surface");
        keys();
        addMouseListener(new Mouse());
        addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusGained(FocusEvent event) {
                        repaint();
                    }

                    @Override
                    public void focusLost(FocusEvent event) {
                        repaint();
                    }
                });
        setToolTipText("");
    }

    void show(CalendarState next) {
        state = next;
        repaint();
    }

    private void keys() {
        bind(KeyEvent.VK_LEFT, () -> gestures.choose(state.day().minusDays(1)));
        bind(KeyEvent.VK_RIGHT, () -> gestures.choose(state.day().plusDays(1)));
        bind(KeyEvent.VK_UP, () -> gestures.choose(state.day().minusWeeks(1)));
        bind(KeyEvent.VK_DOWN, () -> gestures.choose(state.day().plusWeeks(1)));
        bind(KeyEvent.VK_PAGE_UP, () -> gestures.step(-1));
        bind(KeyEvent.VK_PAGE_DOWN, () -> gestures.step(1));
        bind(KeyEvent.VK_HOME, () -> gestures.choose(state.today()));
        bind(KeyEvent.VK_ENTER, this::openNext);
    }

    private void bind(int key, Runnable deed) {
        getInputMap().put(KeyStroke.getKeyStroke(key, 0), key);
        getActionMap().put(key, new RunAction(deed));
    }

    /** Opens the session after the chosen one on the chosen day; plans one on an empty day. */
    private void openNext() {
        List<TrainingSessionView> day = state.on(state.day());
        if (day.isEmpty()) {
            gestures.plan(state.day());
            return;
        }
        int chosen = -1;
        for (int i = 0; i < day.size(); i++) {
            chosen = day.get(i).id().equals(state.selected()) ? i : chosen;
        }
        gestures.open(day.get((chosen + 1) % day.size()));
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(700, 480));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        TrainingSessionView session = sessionAt(event.getPoint());
        return session == null
                ? null
                : session.curriculumTitle() + " · " + words.when(session) + " · " + session.venue();
    }

    private @Nullable TrainingSessionView sessionAt(Point point) {
        return boxes.stream()
                .filter(box -> box.bounds().contains(point))
                .map(CalendarLayout.Box::session)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void paintComponent(Graphics base) {
        super.paintComponent(base);
        Graphics2D g = (Graphics2D) base.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
            if (hints instanceof Map<?, ?> fontHints) {
                g.addRenderingHints(fontHints);
            } else {
                g.setRenderingHint(
                        RenderingHints.KEY_TEXT_ANTIALIASING,
                        RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            }
            CalendarLayout layout =
                    new CalendarLayout(
                            state,
                            new Rectangle(
                                    0,
                                    UIScale.scale(HEAD),
                                    getWidth(),
                                    getHeight() - UIScale.scale(HEAD)),
                            g.getFontMetrics(small()).getHeight() + UIScale.scale(4));
            paintHead(g, layout);
            paintDays(g, layout);
            if (state.mode() == Mode.WEEK) {
                paintHours(g, layout);
            }
            boxes = layout.boxes();
            boxes.forEach(box -> paintBox(g, box));
            layout.hidden().forEach((day, count) -> paintHidden(g, layout, day, count));
        } finally {
            g.dispose();
        }
    }

    private Font small() {
        return getFont().deriveFont(getFont().getSize2D() - UIScale.scale(2f));
    }

    private void paintHead(Graphics2D g, CalendarLayout layout) {
        g.setFont(small());
        g.setColor(Tone.MUTED.color());
        FontMetrics metrics = g.getFontMetrics();
        for (int i = 0; i < 7; i++) {
            LocalDate day = state.first().plusDays(i);
            String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale());
            String text = state.mode() == Mode.WEEK ? name + " " + day.getDayOfMonth() : name;
            Rectangle cell = layout.cell(day);
            g.drawString(
                    text,
                    cell.x + UIScale.scale(8),
                    (UIScale.scale(HEAD) + metrics.getAscent()) / 2);
        }
    }

    private void paintDays(Graphics2D g, CalendarLayout layout) {
        Color line = UIManager.getColor("Table.gridColor");
        for (int i = 0; i < 7 * state.weeks(); i++) {
            LocalDate day = state.first().plusDays(i);
            Rectangle cell = layout.cell(day);
            boolean other = state.mode() == Mode.MONTH && day.getMonth() != state.day().getMonth();
            if (other || day.getDayOfWeek().getValue() > 5) {
                g.setColor(UIManager.getColor("Panel.background"));
                g.fillRect(cell.x, cell.y, cell.width, cell.height);
            }
            g.setColor(line);
            g.drawRect(cell.x, cell.y, cell.width, cell.height);
            if (day.equals(state.day())) {
                g.setColor(
                        isFocusOwner()
                                ? Tone.ACCENT.color()
                                : UIManager.getColor("Component.borderColor"));
                g.setStroke(new BasicStroke(UIScale.scale(2f)));
                g.drawRect(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
                g.setStroke(new BasicStroke(1f));
            }
            if (state.mode() == Mode.MONTH) {
                paintNumber(g, cell, day, other);
            }
        }
    }

    private void paintNumber(Graphics2D g, Rectangle cell, LocalDate day, boolean other) {
        boolean today = day.equals(state.today());
        g.setFont(today ? getFont().deriveFont(Font.BOLD) : getFont());
        String text = Integer.toString(day.getDayOfMonth());
        FontMetrics metrics = g.getFontMetrics();
        int x = cell.x + UIScale.scale(8);
        int y = cell.y + UIScale.scale(6) + metrics.getAscent();
        if (today) {
            int width = metrics.stringWidth(text) + UIScale.scale(10);
            g.setColor(Tone.ACCENT.color());
            g.fillRoundRect(
                    x - UIScale.scale(5),
                    cell.y + UIScale.scale(5),
                    width,
                    metrics.getHeight() + UIScale.scale(2),
                    UIScale.scale(8),
                    UIScale.scale(8));
            g.setColor(Tone.ON_ACCENT.color());
        } else {
            g.setColor(other ? Tone.MUTED.color() : Tone.NORMAL.color());
        }
        g.drawString(text, x, y);
    }

    private void paintHours(Graphics2D g, CalendarLayout layout) {
        g.setFont(small());
        FontMetrics metrics = g.getFontMetrics();
        for (int hour = layout.firstHour(); hour <= layout.lastHour(); hour++) {
            int y = layout.y(hour * 60);
            g.setColor(UIManager.getColor("Table.gridColor"));
            g.drawLine(layout.gutter(), y, getWidth(), y);
            g.setColor(Tone.MUTED.color());
            String text = "%02d".formatted(hour) + (messages.english() ? ":00" : ".00");
            if (hour < layout.lastHour()) {
                g.drawString(text, UIScale.scale(6), y + metrics.getAscent() + 1);
            }
        }
    }

    private void paintBox(Graphics2D g, CalendarLayout.Box box) {
        TrainingSessionView session = box.session();
        Rectangle r = box.bounds();
        boolean cancelled = session.status() == TrainingStatus.CANCELLED;
        int arc = UIScale.scale(6);
        g.setColor(
                cancelled
                        ? UIManager.getColor("Panel.background")
                        : colors.pale(session.poldaCode()));
        g.fillRoundRect(r.x, r.y, r.width, r.height, arc, arc);
        g.setColor(cancelled ? Tone.MUTED.color() : colors.strong(session.poldaCode()));
        g.fillRect(r.x, r.y + 1, UIScale.scale(3), r.height - 2);
        if (session.id().equals(state.selected())) {
            g.drawRoundRect(r.x, r.y, r.width - 1, r.height - 1, arc, arc);
        }
        Graphics2D text = (Graphics2D) g.create();
        text.clip(new Rectangle(r.x, r.y, r.width - UIScale.scale(4), r.height));
        text.setFont(small());
        FontMetrics metrics = text.getFontMetrics();
        int x = r.x + UIScale.scale(8);
        int y = r.y + UIScale.scale(2) + metrics.getAscent();
        text.setColor(cancelled ? Tone.MUTED.color() : Tone.NORMAL.color());
        int room = r.width - UIScale.scale(12);
        String first = words.brief(session);
        if (state.mode() == Mode.MONTH) {
            text.drawString(fitted(first + " · " + session.curriculumTitle(), metrics, room), x, y);
        } else {
            text.drawString(fitted(first, metrics, room), x, y);
            y += metrics.getHeight();
            text.drawString(fitted(session.curriculumTitle(), metrics, room), x, y);
            y += metrics.getHeight();
            text.drawString(fitted(session.trainerName(), metrics, room), x, y);
        }
        if (cancelled) {
            int middle = r.y + UIScale.scale(2) + metrics.getAscent() * 2 / 3;
            text.drawLine(x, middle, r.x + r.width - UIScale.scale(8), middle);
        }
        text.dispose();
    }

    /** The text, or as much of it as there is room for, with dots. */
    private static String fitted(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private void paintHidden(Graphics2D g, CalendarLayout layout, LocalDate day, int count) {
        Rectangle cell = layout.cell(day);
        g.setFont(small());
        g.setColor(Tone.MUTED.color());
        g.drawString(
                messages.text("training.more", count),
                cell.x + UIScale.scale(8),
                cell.y + cell.height - UIScale.scale(5));
    }

    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            TrainingSessionView session = sessionAt(event.getPoint());
            LocalDate day = dayAt(event.getPoint());
            if (day != null) {
                gestures.choose(day);
            }
            if (session != null) {
                gestures.open(session);
            } else if (day != null && event.getClickCount() == 2) {
                gestures.plan(day);
            }
        }
    }

    private @Nullable LocalDate dayAt(Point point) {
        CalendarLayout layout =
                new CalendarLayout(
                        state,
                        new Rectangle(
                                0,
                                UIScale.scale(HEAD),
                                getWidth(),
                                getHeight() - UIScale.scale(HEAD)),
                        1);
        for (int i = 0; i < 7 * state.weeks(); i++) {
            LocalDate day = state.first().plusDays(i);
            if (layout.cell(day).contains(point)) {
                return day;
            }
        }
        return null;
    }
}
