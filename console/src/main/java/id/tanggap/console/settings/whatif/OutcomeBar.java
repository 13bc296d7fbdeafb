package id.tanggap.console.settings.whatif;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.sla.WhatIfResult.Counts;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** Met, missed and open clocks as parts of one bar; the numbers stand beside it. */
final class OutcomeBar extends JComponent {
    private static final long serialVersionUID = 1L;

    private transient Counts counts = new Counts(0, 0, 0);

    OutcomeBar() {
        setPreferredSize(UIScale.scale(new Dimension(240, 14)));
        setMinimumSize(UIScale.scale(new Dimension(80, 14)));
    }

    void show(Counts next) {
        counts = next;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int all = counts.met() + counts.missed() + counts.open();
        graphics.setColor(UIManager.getColor("Tanggap.skeleton"));
        graphics.fillRect(0, 0, getWidth(), getHeight());
        if (all > 0) {
            int met = part(graphics, Tone.OK.color(), 0, counts.met(), all);
            part(graphics, Tone.DANGER.color(), met, counts.missed(), all);
        }
    }

    private int part(Graphics graphics, Color color, int from, int count, int all) {
        int width = (int) ((long) getWidth() * count / all);
        // One of thousands is still to be seen.
        int shown = count > 0 ? Math.max(UIScale.scale(2), width) : 0;
        graphics.setColor(color);
        graphics.fillRect(from, 0, shown, getHeight());
        return from + shown;
    }
}
