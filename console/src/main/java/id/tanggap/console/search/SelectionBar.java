package id.tanggap.console.search;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What can be done with several selected tickets. Event dispatch thread only. */
public final class SelectionBar {
    /** Name of the line that says how many are selected. */
    public static final String COUNT = "search.selection.count";

    private final JPanel panel =
            new JPanel(new MigLayout("insets 6 16 6 16, hidemode 3, gapx 8", "[]16[][][]"));
    private final Messages messages;
    private final JLabel count = Labels.strong("");
    private final JButton all;

    /**
     * @param change changes the selected tickets
     * @param changeAll changes all that fit the query
     * @param clear selects none
     */
    public SelectionBar(Messages messages, Runnable change, Runnable changeAll, Runnable clear) {
        this.messages = messages;
        Labels.styled(panel, "bar");
        panel.setName("search.selection");
        count.setName(COUNT);
        all = new AppAction(messages, "search.selection.all", changeAll).button();
        panel.add(count);
        panel.add(
                Labels.styled(
                        new AppAction(messages, "search.selection.change", change).button(),
                        "primary"));
        panel.add(all);
        panel.add(new AppAction(messages, "search.selection.clear", clear).button());
        panel.setVisible(false);
    }

    /** The bar; invisible while fewer than two are selected. */
    public JPanel component() {
        return panel;
    }

    /**
     * Shows how many are selected.
     *
     * @param fitting how many tickets fit the query; null where they are too many, or all shown
     */
    public void render(int selected, @Nullable Integer fitting) {
        panel.setVisible(selected > 1);
        count.setText(messages.text("search.selection.count", selected));
        all.setVisible(fitting != null);
        if (fitting != null) {
            all.setText(messages.text("search.selection.all.n", fitting));
        }
    }
}
