package id.tanggap.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.UIManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2 contrast of the themes: text 4.5:1 on every surface it stands on. */
class ContrastTest {
    private static final List<String> TEXT =
            List.of(
                    "Label.foreground",
                    "Tanggap.accent",
                    "Tanggap.ok",
                    "Tanggap.warn",
                    "Tanggap.danger",
                    "Tanggap.info",
                    "Tanggap.muted");
    private static final List<String> SURFACES =
            List.of(
                    "Panel.background",
                    "Table.background",
                    "Tanggap.surface",
                    "Tanggap.bar",
                    "Tanggap.card");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEverySurface(Theme theme) {
        theme.install();
        for (String text : TEXT) {
            for (String surface : SURFACES) {
                check(text, surface);
            }
        }
        Stream.of("available", "ringing", "onCall", "wrapUp", "paused", "offline", "lost")
                .forEach(state -> check("AgentState." + state + ".foreground", "Tanggap.bar"));
        Stream.of("met", "running", "soon", "breach", "paused")
                .forEach(state -> check("Sla." + state + ".foreground", "Table.background"));
        check("Label.foreground", "Tanggap.ringing");
        check("Tanggap.muted", "Tanggap.ringing");
        check("Label.foreground", "Tanggap.stale");
        check("Tanggap.onAccent", "Tanggap.accent");
        check("Tanggap.onAccent", "Tanggap.accentHover");
        check("Tanggap.accent", "Tanggap.navSelected");
        check("Table.selectionForeground", "Table.selectionBackground");
        check("Table.selectionForeground", "Table.selectionInactiveBackground");
        check("TableHeader.foreground", "TableHeader.background");
        check("ToolTip.foreground", "ToolTip.background");
    }

    private static void check(String foreground, String background) {
        assertThat(contrast(color(foreground), color(background)))
                .as("%s on %s", foreground, background)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static Color color(String key) {
        Color color = UIManager.getColor(key);
        assertThat(color).as(key).isNotNull();
        return color;
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
