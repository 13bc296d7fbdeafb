package id.tanggap.console.ui;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** The console's own icons, in the colours of the theme. */
public final class Icons {
    private static final String FOLDER = "id/tanggap/console/icons/";

    private Icons() {}

    /** An icon of 16 in the colour of text. */
    public static FlatSVGIcon of(String name) {
        return of(name, 16, Tone.NORMAL);
    }

    /** An icon of 16 in a tone. */
    public static FlatSVGIcon of(String name, Tone tone) {
        return of(name, 16, tone);
    }

    /** An icon in a tone; follows a change of theme and is pale on a disabled component. */
    public static FlatSVGIcon of(String name, int size, Tone tone) {
        FlatSVGIcon icon = new FlatSVGIcon(FOLDER + name + ".svg", size, size);
        icon.setColorFilter(
                new FlatSVGIcon.ColorFilter((component, color) -> color(component, tone)));
        return icon;
    }

    private static Color color(@Nullable Component component, Tone tone) {
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
