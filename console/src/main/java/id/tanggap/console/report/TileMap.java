package id.tanggap.console.report;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Shades;
import id.tanggap.console.ui.Tone;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Indonesia as tiles, one for each Polda roughly at its place, deeper with more open tickets. */
final class TileMap extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 15;
    private static final int ROWS = 6;

    private final transient Messages messages;
    private final transient UnitCatalogue units;
    private transient Map<String, Integer> open = Map.of();

    /** Column, row and short name of each Polda. */
    private enum Tile {
        ACEH(0, 0, "Aceh"),
        SUMUT(1, 0, "Sumut"),
        KEPRI(3, 0, "Kepri"),
        KALTARA(7, 0, "Kaltara"),
        SULUT(10, 0, "Sulut"),
        MALUT(11, 0, "Malut"),
        RIAU(1, 1, "Riau"),
        JAMBI(2, 1, "Jambi"),
        KALBAR(5, 1, "Kalbar"),
        KALTENG(6, 1, "Kalteng"),
        KALTIM(7, 1, "Kaltim"),
        SULTENG(8, 1, "Sulteng"),
        GORONTALO(9, 1, "Gorontalo"),
        PBD(12, 1, "PBD"),
        PAPBAR(13, 1, "Papbar"),
        SUMBAR(1, 2, "Sumbar"),
        SUMSEL(2, 2, "Sumsel"),
        BABEL(3, 2, "Babel"),
        KALSEL(6, 2, "Kalsel"),
        SULBAR(8, 2, "Sulbar"),
        SULSEL(9, 2, "Sulsel"),
        SULTRA(10, 2, "Sultra"),
        MALUKU(11, 2, "Maluku"),
        PAPTENG(13, 2, "Papteng"),
        PAPUA(14, 2, "Papua"),
        BENGKULU(1, 3, "Bengkulu"),
        LAMPUNG(2, 3, "Lampung"),
        BANTEN(3, 4, "Banten"),
        METRO(4, 4, "Metro"),
        JABAR(5, 4, "Jabar"),
        JATENG(6, 4, "Jateng"),
        JATIM(7, 4, "Jatim"),
        BALI(8, 4, "Bali"),
        NTB(9, 4, "NTB"),
        NTT(10, 4, "NTT"),
        DIY(6, 5, "DIY");

        private final int column;
        private final int row;
        private final String label;

        Tile(int column, int row, String label) {
            this.column = column;
            this.row = row;
            this.label = label;
        }
    }

    TileMap(Messages messages, UnitCatalogue units) {
        super(null);
        this.messages = messages;
        this.units = units;
        setOpaque(false);
        setName("report.map");
        setToolTipText("");
    }

    void show(Map<String, Integer> openByPolda) {
        open = Map.copyOf(openByPolda);
        getAccessibleContext()
                .setAccessibleDescription(
                        open.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .map(e -> units.shortName(e.getKey()) + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
        repaint();
    }

    private int open(Tile tile) {
        return open.getOrDefault(tile.name(), 0);
    }

    private Rectangle bounds(Tile tile) {
        int gap = UIScale.scale(3);
        int width = getWidth() / COLUMNS;
        int height = Math.min(getHeight() / ROWS, UIScale.scale(44));
        int top = (getHeight() - height * ROWS) / 2;
        return new Rectangle(
                tile.column * width, top + tile.row * height, width - gap, height - gap);
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(COLUMNS * 38, ROWS * 36));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        Point point = event.getPoint();
        for (Tile tile : Tile.values()) {
            if (bounds(tile).contains(point)) {
                return messages.text("report.map.tip", units.shortName(tile.name()), open(tile));
            }
        }
        return null;
    }

    @Override
    protected void paintComponent(Graphics base) {
        super.paintComponent(base);
        Graphics2D g = (Graphics2D) base.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            for (Tile tile : Tile.values()) {
                paint(g, tile);
            }
        } finally {
            g.dispose();
        }
    }

    /** The font, or as much smaller as a long name asks for: names are not cut and not made up. */
    private static Font fitting(Graphics2D g, Font font, String text, int width) {
        int needed = g.getFontMetrics(font).stringWidth(text);
        return needed <= width ? font : font.deriveFont(font.getSize2D() * width / needed);
    }

    private void paint(Graphics2D g, Tile tile) {
        Rectangle r = bounds(tile);
        int count = open(tile);
        int depth = count == 0 ? 0 : count < 3 ? 22 : count < 6 ? 45 : count < 10 ? 75 : 100;
        boolean deep = depth >= 75;
        g.setColor(
                count == 0
                        ? UIManager.getColor("Tanggap.skeleton")
                        : Shades.mix(
                                Tone.ACCENT.color(), UIManager.getColor("Tanggap.surface"), depth));
        int arc = UIScale.scale(5);
        g.fillRoundRect(r.x, r.y, r.width, r.height, arc, arc);
        Color ink = deep ? Tone.ON_ACCENT.color() : Tone.NORMAL.color();
        Font small = getFont().deriveFont(getFont().getSize2D() - UIScale.scale(4f));
        g.setFont(fitting(g, small, tile.label, r.width - UIScale.scale(2)));
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(count == 0 ? Tone.MUTED.color() : ink);
        g.drawString(
                tile.label,
                r.x + (r.width - metrics.stringWidth(tile.label)) / 2,
                r.y + UIScale.scale(3) + metrics.getAscent());
        if (count > 0) {
            g.setFont(getFont().deriveFont(Font.BOLD));
            FontMetrics strong = g.getFontMetrics();
            String text = Integer.toString(count);
            g.drawString(
                    text,
                    r.x + (r.width - strong.stringWidth(text)) / 2,
                    r.y + r.height - UIScale.scale(4));
        }
    }
}
