package id.tanggap.console.ticket;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.search.QueryPanel;
import id.tanggap.console.search.ViewMenu;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.search.TicketSort;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What stands above the list: which view it is, its query and its order. */
final class TicketListTop {
    /** Name of the choice of the order. */
    static final String SORT = "ticket.list.sort";

    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 12 16 8 16, fillx, gapx 8, gapy 8, hidemode 3",
                            "[grow][][][][][][]"));
    private final Messages messages;
    private final JLabel title = Labels.page("");
    private final JButton news = new JButton();
    private final JComboBox<Choice<TicketSort>> sort = new JComboBox<>();
    private boolean rendering;

    /**
     * @param keys where the shortcuts work
     */
    TicketListTop(
            Messages messages,
            JComponent keys,
            QueryPanel query,
            ViewMenu views,
            AppAction file,
            AppAction takeNext,
            Runnable togglePreview,
            TicketListPanel.Gestures gestures,
            Consumer<TicketSort> sorted) {
        this.messages = messages;
        news.setName("ticket.list.news");
        news.setVisible(false);
        news.addActionListener(event -> gestures.reveal());
        Labels.styled(news, "primary");
        sort.setName(SORT);
        Labels.named(sort, messages.text("ticket.list.sort"));
        for (TicketSort one : TicketSort.values()) {
            sort.addItem(new Choice<>(one, messages.of(one)));
        }
        sort.addActionListener(
                event -> {
                    TicketSort wanted = Choice.selected(sort);
                    if (!rendering && wanted != null) {
                        sorted.accept(wanted);
                    }
                });
        JButton fileButton = file.button();
        Labels.styled(fileButton, "primary").setIcon(Icons.of("plus", Tone.ON_ACCENT));
        // A cell of their own: a button that comes and goes moves nothing else.
        JPanel name = new JPanel(new MigLayout("insets 0, hidemode 3, gapx 16"));
        name.add(title);
        name.add(news);
        panel.add(name, "growx, wmin 0");
        panel.add(sort);
        panel.add(views.button());
        panel.add(
                new AppAction(messages, "ticket.refresh", gestures::reload)
                        .bindTo(keys)
                        .iconButton());
        panel.add(
                new AppAction(messages, "ticket.togglePreview", togglePreview)
                        .bindTo(keys)
                        .iconButton());
        panel.add(takeNext.button());
        panel.add(fileButton, "wrap");
        panel.add(query.component(), "span, growx");
        // Typing replaces the query; End goes on with it.
        new AppAction(
                        messages,
                        "ticket.search",
                        () -> {
                            query.field().requestFocusInWindow();
                            query.field().selectAll();
                        })
                .bindTo(keys);
    }

    JPanel component() {
        return panel;
    }

    /** Names what is shown. */
    void name(String name) {
        title.setText(name);
    }

    void render(TicketListState state) {
        rendering = true;
        try {
            Choice.select(sort, state.query().sort());
        } finally {
            rendering = false;
        }
        int waiting = state.waiting().size();
        news.setVisible(waiting > 0);
        news.setText(messages.text("ticket.news", waiting));
    }
}
