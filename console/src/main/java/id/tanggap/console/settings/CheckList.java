package id.tanggap.console.settings;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.RunAction;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;

/**
 * Several of many: arrow keys and first letters move, Space or a click ticks. Event dispatch thread
 * only.
 *
 * @param <T> what is ticked
 */
public final class CheckList<T> {
    private final DefaultListModel<Choice<T>> model = new DefaultListModel<>();
    private final JList<Choice<T>> list = new JList<>(model);
    private final JScrollPane pane = new JScrollPane(list);
    private final Set<T> ticked = new LinkedHashSet<>();
    private final Runnable changed;

    /**
     * @param name component name of the list
     * @param title what there is to tick, for screen readers
     * @param changed told when the user ticks something or takes it back
     */
    public CheckList(String name, String title, Runnable changed) {
        this.changed = changed;
        list.setName(name);
        Labels.named(list, title);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Ticks ticks = new Ticks();
        list.setCellRenderer(ticks);
        // A renderer is in no window: a change of theme does not reach it.
        list.addPropertyChangeListener(
                "UI", event -> SwingUtilities.updateComponentTreeUI(ticks.box));
        list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), "tick");
        list.getActionMap().put("tick", new RunAction(() -> tick(list.getSelectedIndex())));
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        int index = list.locationToIndex(event.getPoint());
                        if (index >= 0
                                && list.getCellBounds(index, index).contains(event.getPoint())) {
                            tick(index);
                        }
                    }
                });
    }

    private void tick(int index) {
        if (index >= 0 && list.isEnabled()) {
            T value = model.get(index).value();
            if (value != null) {
                if (!ticked.remove(value)) {
                    ticked.add(value);
                }
                list.repaint();
                changed.run();
            }
        }
    }

    /** The list in its scroll pane. */
    public JScrollPane component() {
        return pane;
    }

    /** Offers these; what is ticked stays. */
    public void offer(List<Choice<T>> choices) {
        model.clear();
        model.addAll(choices);
        if (!choices.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    /** Ticks these and no others. */
    public void show(Set<T> values) {
        ticked.clear();
        ticked.addAll(values);
        list.repaint();
    }

    /** What is ticked, also what is not offered any more. */
    public Set<T> ticked() {
        return Set.copyOf(ticked);
    }

    /** Whether something can be ticked. */
    public void setEnabled(boolean enabled) {
        list.setEnabled(enabled);
    }

    private final class Ticks implements ListCellRenderer<Choice<T>> {
        private final JCheckBox box = new JCheckBox();

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Choice<T>> shown,
                Choice<T> value,
                int index,
                boolean selected,
                boolean focused) {
            box.setText(value.text());
            box.setSelected(value.value() != null && ticked.contains(value.value()));
            box.setEnabled(shown.isEnabled());
            box.setOpaque(true);
            boolean lit = selected && shown.hasFocus();
            box.setBackground(lit ? shown.getSelectionBackground() : shown.getBackground());
            box.setForeground(lit ? shown.getSelectionForeground() : shown.getForeground());
            return box;
        }
    }
}
