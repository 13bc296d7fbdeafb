package id.tanggap.console.knowledge;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Stack;
import id.tanggap.protocol.knowledge.ArticleRow;
import java.awt.Insets;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Articles beside a ticket: those linked to it, and those that may help. */
final class SuggestionPanel implements SuggestionView {
    /** Name of the panel. */
    static final String PANEL = "knowledge.suggestions";

    private final Stack stack = new Stack(8);
    private final Messages messages;
    private final Consumer<UUID> opened;
    private final Supplier<SuggestionPresenter> presenter;
    private SuggestionState shown = SuggestionState.initial();

    SuggestionPanel(
            Messages messages, Consumer<UUID> opened, Supplier<SuggestionPresenter> presenter) {
        this.messages = messages;
        this.opened = opened;
        this.presenter = presenter;
        stack.setName(PANEL);
        fill(shown);
    }

    JComponent component() {
        return stack;
    }

    @Override
    public void render(SuggestionState state) {
        // What is still loading stays as it was: nothing jumps while one types.
        boolean same =
                state.linked().equals(shown.linked())
                        && state.suggested().equals(shown.suggested())
                        && state.failed() == shown.failed()
                        && state.asked() == shown.asked()
                        && Objects.equals(state.ticketId(), shown.ticketId());
        if (!same) {
            shown = state;
            fill(state);
        }
    }

    private void fill(SuggestionState state) {
        stack.removeAll();
        int count = state.linked().size() + state.suggested().size();
        stack.add(Labels.section(messages.text("knowledge.beside", count)));
        if (state.failed()) {
            hint("knowledge.beside.failed");
        } else if (!state.asked()) {
            hint("knowledge.beside.begin");
        } else if (count == 0) {
            hint("knowledge.beside.none");
        }
        state.linked().forEach(row -> stack.add(card(row, true, state.ticketId() != null)));
        state.suggested().forEach(row -> stack.add(card(row, false, state.ticketId() != null)));
        stack.revalidate();
        stack.repaint();
    }

    private void hint(String key) {
        stack.add(Labels.styled(Labels.prose(messages.text(key)), "small muted"));
    }

    private JComponent card(ArticleRow row, boolean linked, boolean ofTicket) {
        JPanel card =
                new JPanel(new MigLayout("insets 4 0 4 0, fillx, wrap 1, gapy 2", "[grow,fill]"));
        card.setOpaque(false);
        card.setName("knowledge.beside." + row.title());
        JButton title = new JButton(row.title());
        title.setName("knowledge.beside.open");
        title.putClientProperty("JButton.buttonType", "borderless");
        title.setHorizontalAlignment(JButton.LEADING);
        title.setMargin(new Insets(0, 0, 0, 0));
        title.setToolTipText(row.excerpt());
        Labels.styled(title, "strong");
        title.addActionListener(event -> opened.accept(row.id()));
        card.add(title, "wmin 0");
        int voices = row.helpful() + row.unhelpful();
        card.add(
                Labels.caption(
                        voices == 0
                                ? messages.text("knowledge.helpful.nobody")
                                : messages.text(
                                        "knowledge.helpful.tooltip", row.helpful(), voices)),
                "wmin 0");
        JPanel deeds = new JPanel(new MigLayout("insets 0, gapx 4"));
        deeds.setOpaque(false);
        deeds.add(
                new AppAction(
                                messages,
                                "knowledge.beside.insert",
                                () -> presenter.get().insert(row.id()))
                        .button());
        if (ofTicket) {
            deeds.add(
                    linked
                            ? new AppAction(
                                            messages,
                                            "knowledge.beside.unlink",
                                            () -> presenter.get().unlink(row.id()))
                                    .button()
                            : new AppAction(
                                            messages,
                                            "knowledge.beside.link",
                                            () -> presenter.get().link(row.id()))
                                    .button());
        }
        card.add(deeds, "growx 0, gaptop 2");
        return card;
    }
}
