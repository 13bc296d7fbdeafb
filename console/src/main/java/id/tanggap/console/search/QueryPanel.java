package id.tanggap.console.search;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.UiTasks;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The query field with what is wrong below it, or what was probably meant. Event dispatch thread
 * only.
 */
public final class QueryPanel {
    /** Name of the line below the field. */
    public static final String TROUBLE = "search.query.trouble";

    /** Name of the button that puts what was probably meant into the field. */
    public static final String MEANT = "search.query.meant";

    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fillx, wrap 1, hidemode 3, gapy 4", "[grow,fill]", "[]"));
    private final JPanel below = new JPanel(new MigLayout("insets 0 4 0 0, hidemode 3, gapx 12"));
    private final Messages messages;
    private final QueryField query;
    private final CompletionPresenter completion;
    private final Consumer<String> search;
    private final JLabel trouble = new JLabel();
    private final JButton meant = new JButton();
    private String offered = "";
    private String shown = "";

    /**
     * @param name name of the field
     * @param search told of the query when typing rests, and on Enter
     */
    public QueryPanel(
            Messages messages, String name, ServerApi api, UiTasks tasks, Consumer<String> search) {
        this.messages = messages;
        this.search = search;
        query = new QueryField(messages, name, this::completion, search);
        completion = new CompletionPresenter(query, api, tasks);
        panel.setOpaque(false);
        below.setOpaque(false);
        below.setVisible(false);
        trouble.setName(TROUBLE);
        meant.setName(MEANT);
        Labels.styled(meant, "small");
        meant.addActionListener(event -> put(offered));
        below.add(trouble);
        below.add(meant);
        panel.add(query.field());
        panel.add(below);
    }

    private CompletionPresenter completion() {
        return completion;
    }

    /** Field and line below it. */
    public JPanel component() {
        return panel;
    }

    /** The field. */
    public JTextField field() {
        return query.field();
    }

    /** The query goes: all tickets. */
    public AppAction clearing(String key) {
        return new AppAction(messages, key, () -> put(""));
    }

    /** Puts a query into the field and searches for it. */
    public void put(String text) {
        query.show(text);
        shown = text;
        search.accept(text);
    }

    /** Offers what may be typed after a text, for a picture. */
    public void offer(String text) {
        query.show(text);
        completion.ask(text, text.length());
    }

    /**
     * Shows what the list asks for.
     *
     * @param text the query; what the user is typing is left alone
     * @param wrong what is wrong with it; null when nothing is
     * @param guesses queries that were probably meant, best first
     */
    public void render(String text, @Nullable QueryTrouble wrong, List<String> guesses) {
        if (!text.equals(shown) && !query.isTyping()) {
            query.show(text);
        }
        shown = text;
        query.field()
                .putClientProperty(FlatClientProperties.OUTLINE, wrong == null ? null : "error");
        String mended = wrong == null ? null : wrong.mended(text);
        offered = mended != null ? mended : guesses.isEmpty() ? "" : guesses.getFirst();
        trouble.setText(
                wrong != null
                        ? wrong.text(messages)
                        : guesses.isEmpty() ? "" : messages.text("search.query.nothing"));
        Labels.styled(trouble, wrong == null ? "small muted" : "small danger");
        meant.setText(messages.text("search.query.meant", offered));
        meant.setVisible(!offered.isEmpty());
        below.setVisible(wrong != null || !guesses.isEmpty());
        panel.revalidate();
    }
}
