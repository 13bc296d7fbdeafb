package id.tanggap.console.ui;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.util.HiDPIUtils;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * An icon of one colour. It is drawn from its outlines once for each colour and number of pixels,
 * and copied from then on: drawing outlines took more than a third of all painting, because every
 * row of a table has icons. Event dispatch thread only.
 */
final class SvgIcon implements Icon {
    private static final String FOLDER = "id/tanggap/console/icons/";

    private final FlatSVGIcon outlines;
    private final Tone tone;
    private final Map<Look, BufferedImage> drawn = new HashMap<>();

    /**
     * Which icon.
     *
     * @param name its file's, without the ending
     * @param size width and height, before the display's scale
     * @param tone its colour
     */
    record Source(String name, int size, Tone tone) {}

    private record Look(int rgb, int width, int height) {}

    SvgIcon(Source source) {
        tone = source.tone();
        outlines = new FlatSVGIcon(FOLDER + source.name() + ".svg", source.size(), source.size());
        outlines.setColorFilter(new FlatSVGIcon.ColorFilter((component, _) -> color(component)));
    }

    @Override
    public int getIconWidth() {
        return outlines.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return outlines.getIconHeight();
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        HiDPIUtils.paintAtScale1x(
                (Graphics2D) graphics,
                x,
                y,
                getIconWidth(),
                getIconHeight(),
                (pixels, left, top, width, height, _) ->
                        pixels.drawImage(image(component, width, height), left, top, null));
    }

    private BufferedImage image(Component component, int width, int height) {
        return drawn.computeIfAbsent(
                new Look(color(component).getRGB(), width, height),
                look -> draw(component, look.width(), look.height()));
    }

    private BufferedImage draw(Component component, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale((double) width / getIconWidth(), (double) height / getIconHeight());
        outlines.paintIcon(component, graphics, 0, 0);
        graphics.dispose();
        return image;
    }

    private Color color(@Nullable Component component) {
        if (component != null && !component.isEnabled()) {
            return UIManager.getColor("Label.disabledForeground");
        }
        boolean onAccent =
                component instanceof JComponent button
                        && "primary"
                                .equals(button.getClientProperty(FlatClientProperties.STYLE_CLASS));
        return onAccent ? Tone.ON_ACCENT.color() : tone.color();
    }
}
