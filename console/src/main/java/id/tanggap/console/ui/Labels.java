package id.tanggap.console.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** Labels in the few styles there are; the styles themselves are in the theme files. */
public final class Labels {
    private Labels() {}

    /** Title of a page: 20 semibold. */
    public static JLabel page(String text) {
        return styled(new JLabel(text), "h1");
    }

    /** Title of a section: 15 semibold. */
    public static JLabel section(String text) {
        return styled(new JLabel(text), "h2");
    }

    /** A caption: 11, muted. */
    public static JLabel caption(String text) {
        return styled(new JLabel(text), "small muted");
    }

    /** Text in the muted colour. */
    public static JLabel muted(String text) {
        return styled(new JLabel(text), "muted");
    }

    /** Text in semibold. */
    public static JLabel strong(String text) {
        return styled(new JLabel(text), "strong");
    }

    /** Gives a component a style class of the theme, such as {@code h2} or {@code small muted}. */
    public static <C extends JComponent> C styled(C component, String styleClass) {
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, styleClass);
        return component;
    }

    /**
     * Shows a tone: style class {@code ok}, {@code warn}, {@code danger}, {@code info}, {@code
     * muted}.
     */
    public static <C extends JComponent> C toned(C component, Tone tone) {
        return styled(
                component,
                switch (tone) {
                    case OK -> "ok";
                    case WARN -> "warn";
                    case DANGER -> "danger";
                    case INFO -> "info";
                    case MUTED -> "muted";
                    case ACCENT -> "accent";
                    case NORMAL, ON_ACCENT -> "";
                });
    }

    /** Names a control for screen readers where no label, text or tooltip beside it does. */
    public static <C extends JComponent> C named(C control, String name) {
        control.getAccessibleContext().setAccessibleName(name);
        return control;
    }

    /** Words that wrap; not editable, not a stop for Tab. */
    public static JTextArea prose(String text) {
        JTextArea area = new Prose(text);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        // Not null: a change of theme would put the field's own border and margin back.
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setMargin(new Insets(0, 0, 0, 0));
        return styled(area, "prose");
    }

    /** Says something in a line, whole in its tooltip; {@code icon} null for none. */
    public static void say(JLabel line, String words, @Nullable String icon, Tone tone) {
        line.setText(words);
        line.setToolTipText(words);
        line.setIcon(icon == null ? null : Icons.of(icon, tone));
        toned(line, tone);
    }

    private static final class Prose extends JTextArea {
        private static final long serialVersionUID = 1L;

        Prose(String text) {
            super(text);
        }

        /** A caret that nobody sees must not scroll the page to new words. */
        @Override
        public void scrollRectToVisible(Rectangle there) {}
    }
}
