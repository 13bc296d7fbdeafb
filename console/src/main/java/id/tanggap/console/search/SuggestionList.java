package id.tanggap.console.search;

import id.tanggap.console.ui.Labels;
import id.tanggap.protocol.search.QueryCompletion.Suggestion;
import java.awt.Component;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** Suggestions one below the other, each with its other names. */
final class SuggestionList {
    private final DefaultListModel<Suggestion> model = new DefaultListModel<>();
    private final JList<Suggestion> list = new JList<>(model);

    SuggestionList() {
        list.setCellRenderer(new Row());
    }

    JList<Suggestion> list() {
        return list;
    }

    void show(CompletionState state) {
        boolean same = model.size() == state.items().size();
        for (int i = 0; same && i < model.size(); i++) {
            same = model.get(i).equals(state.items().get(i));
        }
        if (!same) {
            model.clear();
            model.addAll(state.items());
        }
        if (state.chosen() < 0) {
            list.clearSelection();
        } else {
            list.setSelectedIndex(state.chosen());
            list.ensureIndexIsVisible(state.chosen());
        }
    }

    /** A component itself: only so a change of theme reaches it. */
    private static final class Row extends JPanel implements ListCellRenderer<Suggestion> {
        private static final long serialVersionUID = 1L;

        private final JLabel text = new JLabel();
        private final JLabel names = Labels.muted("");

        private Row() {
            super(new MigLayout("insets 4 8 4 8, fillx, gapx 16", "[][grow,right]"));
            add(text);
            add(names);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Suggestion> owner,
                Suggestion item,
                int index,
                boolean selected,
                boolean focused) {
            setBackground(selected ? owner.getSelectionBackground() : owner.getBackground());
            text.setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
            text.setText(item.text());
            names.setText(String.join(", ", item.names()));
            return this;
        }
    }
}
