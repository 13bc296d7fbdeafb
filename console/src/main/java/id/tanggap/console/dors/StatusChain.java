package id.tanggap.console.dors;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Tone;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The way of a report as a chain of circles: reached, present, still to come, or ended aside. */
final class StatusChain extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int DOT = 18;
    private static final int GAP = 8;

    private transient List<Node> nodes = List.of();

    StatusChain() {
        super(null);
        setOpaque(false);
    }

    /** How a node is drawn. */
    enum Kind {
        /** Left behind. */
        REACHED,
        /** Where the report is now. */
        PRESENT,
        /** Not reached yet. */
        TO_COME,
        /** The report ended here, aside of the usual way. */
        ENDED
    }

    /**
     * One step.
     *
     * @param name its name
     * @param date when; null while not reached or where DORS has no date
     * @param kind how it is drawn
     */
    record Node(String name, @Nullable String date, Kind kind) {}

    void show(List<Node> chain) {
        nodes = List.copyOf(chain);
        removeAll();
        for (Node node : nodes) {
            JLabel name = new JLabel(node.name());
            boolean present = node.kind() == Kind.PRESENT || node.kind() == Kind.ENDED;
            Labels.styled(name, present ? "strong" : node.kind() == Kind.TO_COME ? "muted" : "");
            add(name);
            add(Labels.muted(node.date() == null ? "" : node.date()));
        }
        revalidate();
        repaint();
    }

    List<Node> nodes() {
        return nodes;
    }

    private int step() {
        return Math.min(getWidth() / Math.max(1, nodes.size()), UIScale.scale(150));
    }

    @Override
    public void doLayout() {
        int top = UIScale.scale(2 + DOT + GAP / 2);
        int step = step();
        for (int i = 0; i < nodes.size(); i++) {
            Component name = getComponent(2 * i);
            Component date = getComponent(2 * i + 1);
            int height = name.getPreferredSize().height;
            name.setBounds(i * step, top, step - UIScale.scale(4), height);
            date.setBounds(i * step, top + height, step - UIScale.scale(4), height);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        int height = UIScale.scale(DOT + 2 * GAP) + 2 * metrics.getHeight();
        return new Dimension(Math.max(1, nodes.size()) * UIScale.scale(110), height);
    }

    @Override
    protected void paintComponent(Graphics base) {
        if (nodes.isEmpty()) {
            return;
        }
        Graphics2D g = (Graphics2D) base.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            int step = step();
            for (int i = 0; i < nodes.size(); i++) {
                paintNode(g, i, step);
            }
        } finally {
            g.dispose();
        }
    }

    private void paintNode(Graphics2D g, int index, int step) {
        Node node = nodes.get(index);
        int dot = UIScale.scale(DOT);
        int x = index * step;
        int y = UIScale.scale(2);
        if (index + 1 < nodes.size()) {
            boolean walked = nodes.get(index + 1).kind() != Kind.TO_COME;
            g.setColor(walked ? Tone.ACCENT.color() : getLine());
            Stroke before = g.getStroke();
            g.setStroke(new BasicStroke(UIScale.scale(2f)));
            g.drawLine(
                    x + dot + UIScale.scale(4),
                    y + dot / 2,
                    x + step - UIScale.scale(4),
                    y + dot / 2);
            g.setStroke(before);
        }
        Tone tone = node.kind() == Kind.ENDED ? Tone.DANGER : Tone.ACCENT;
        g.setColor(node.kind() == Kind.TO_COME ? getLine() : tone.color());
        g.setStroke(new BasicStroke(UIScale.scale(2f)));
        switch (node.kind()) {
            case REACHED -> {
                g.fillOval(x, y, dot, dot);
                check(g, x, y, dot);
            }
            case PRESENT -> {
                g.drawOval(x + 1, y + 1, dot - 2, dot - 2);
                int inset = dot / 4;
                g.fillOval(x + inset, y + inset, dot - 2 * inset, dot - 2 * inset);
            }
            case TO_COME -> g.drawOval(x + 1, y + 1, dot - 2, dot - 2);
            case ENDED -> g.fillRoundRect(x, y, dot, dot, dot / 3, dot / 3);
        }
    }

    private static java.awt.Color getLine() {
        return javax.swing.UIManager.getColor("Tanggap.line");
    }

    private static void check(Graphics2D g, int x, int y, int dot) {
        g.setColor(Tone.ON_ACCENT.color());
        int[] xs = {x + dot * 28 / 100, x + dot * 44 / 100, x + dot * 73 / 100};
        int[] ys = {y + dot * 52 / 100, y + dot * 68 / 100, y + dot * 34 / 100};
        g.drawPolyline(xs, ys, xs.length);
    }
}
