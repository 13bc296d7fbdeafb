package id.tanggap.console.ui;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What a panel shows when it has nothing to show: what it is, why, and the one thing to do. */
public final class EmptyState extends JPanel {
    private static final long serialVersionUID = 1L;

    /**
     * @param icon name of an icon
     * @param title what it is
     * @param hint why, and what to do; null when the title says it all
     * @param action the one thing to do; null when there is nothing to do
     */
    public EmptyState(
            String icon, String title, @Nullable String hint, @Nullable AppAction action) {
        this(icon, Tone.MUTED, title, hint, action);
    }

    EmptyState(
            String icon,
            Tone tone,
            String title,
            @Nullable String hint,
            @Nullable AppAction action) {
        super(new MigLayout("insets 24, wrap 1, alignx center, aligny center", "[center]"));
        setOpaque(false);
        add(new JLabel(Icons.of(icon, 32, tone)), "gapbottom 8");
        JLabel heading = Labels.strong(title);
        heading.setHorizontalAlignment(SwingConstants.CENTER);
        add(heading);
        if (hint != null) {
            // HTML only for the wrapping and centring; the text is escaped.
            JLabel words = Labels.muted(Html.centered(hint));
            add(words, "wmax 420");
        }
        if (action != null) {
            JButton button = action.button();
            add(button, "gaptop 8");
        }
    }
}
