package id.tanggap.console.search;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.search.ViewDraft.Deed;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.ViewSharing;
import id.tanggap.protocol.ticket.TicketOptions;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The line below the query in which a view gets its name and its readers, or goes. Event dispatch
 * thread only.
 */
public final class ViewBar {
    /** Name of the field for the view's name. */
    public static final String NAME = "search.view.name";

    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 8 16 8 16, fillx, hidemode 3, gapx 8, gapy 4",
                            "[][grow,fill][][][][]"));
    private final Messages messages;
    private final Supplier<ViewsPresenter> presenter;
    private final Runnable left;
    private final Supplier<TicketOptions> options;
    private final boolean sharing;
    private final JLabel title = Labels.strong("");
    private final JTextField name = new JTextField();
    private final JComboBox<Choice<ViewSharing>> readers = new JComboBox<>();
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JLabel error = Labels.styled(new JLabel(), "small danger");
    private final AppAction confirm;
    private final JButton confirmButton;
    private @Nullable Deed shown;
    private boolean rendering;

    /**
     * @param options support groups; empty while loading
     * @param sharing whether the user may share views
     * @param presenter told what the user does; asked for after the bar is made
     * @param left called when the bar has gone: the focus needs another place
     */
    public ViewBar(
            Messages messages,
            Supplier<TicketOptions> options,
            boolean sharing,
            Supplier<ViewsPresenter> presenter,
            Runnable left) {
        this.left = left;
        this.messages = messages;
        this.options = options;
        this.sharing = sharing;
        this.presenter = presenter;
        Labels.styled(panel, "bar");
        panel.setName("search.view");
        panel.setVisible(false);
        name.setName(NAME);
        name.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, messages.text("search.view.name"));
        Labels.named(name, messages.text("search.view.name"));
        readers.setName("search.view.sharing");
        Labels.named(readers, messages.text("search.view.sharing"));
        group.setName("search.view.group");
        Labels.named(group, messages.text("search.view.group"));
        error.setName("search.view.error");
        for (ViewSharing one : ViewSharing.values()) {
            readers.addItem(new Choice<>(one, messages.of(one)));
        }
        confirm =
                new AppAction(messages, "search.view.confirm", () -> presenter.get().confirm())
                        .bindTo(panel);
        AppAction cancel =
                new AppAction(messages, "search.view.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        confirmButton = Labels.styled(confirm.button(), "primary");
        panel.add(title);
        panel.add(name, "wmin 120");
        panel.add(readers);
        panel.add(group, "w 140:pref:220");
        panel.add(confirmButton);
        panel.add(cancel.button(), "wrap");
        panel.add(error, "span");
        Typing.each(name, this::edited);
        name.addActionListener(event -> confirm.actionPerformed(event));
        readers.addActionListener(event -> edited());
        group.addActionListener(event -> edited());
    }

    /** The line; invisible while there is nothing to do. */
    public JPanel component() {
        return panel;
    }

    /** Shows what is filled in. */
    public void render(@Nullable ViewDraft draft) {
        boolean here = draft != null && draft.deed() != Deed.LAY_OUT;
        panel.setVisible(here);
        if (draft == null || !here) {
            if (shown != null) {
                left.run(); // what had the focus is gone
            }
            shown = null;
            return;
        }
        rendering = true;
        try {
            boolean begins = shown != draft.deed();
            shown = draft.deed();
            if (begins) {
                fillGroups();
            }
            fill(draft);
            if (begins) {
                JComponent first = draft.deed() == Deed.DELETE ? confirmButton : name;
                SwingUtilities.invokeLater(first::requestFocusInWindow);
            }
        } finally {
            rendering = false;
        }
    }

    private void fill(ViewDraft draft) {
        boolean delete = draft.deed() == Deed.DELETE;
        SavedView view = draft.view();
        title.setText(
                delete && view != null
                        ? messages.text("search.view.delete.ask", view.name())
                        : messages.text("search.view.title." + draft.deed().name()));
        name.setVisible(!delete);
        readers.setVisible(!delete && sharing);
        group.setVisible(!delete && sharing && draft.sharing() == ViewSharing.GROUP);
        if (!name.getText().equals(draft.name())) {
            name.setText(draft.name());
        }
        Choice.select(readers, draft.sharing());
        Choice.select(group, draft.group());
        String key = "search.view.confirm." + draft.deed().name();
        confirm.putValue(AppAction.NAME, messages.text(key));
        confirm.setEnabled(!draft.busy());
        String wrong = wrong(draft);
        error.setText(wrong == null ? "" : wrong);
        error.setVisible(wrong != null);
        panel.revalidate();
    }

    private @Nullable String wrong(ViewDraft draft) {
        Fault fault = draft.fault();
        if (fault != null) {
            return FaultText.ofDraft(messages, fault);
        }
        return draft.errors().isEmpty() ? null : wrong(draft.errors().getFirst());
    }

    private String wrong(FieldError first) {
        String text = FaultText.of(messages, first);
        return first.field().equals("query") ? messages.text("search.view.badQuery", text) : text;
    }

    private void fillGroups() {
        group.removeAllItems();
        for (TicketOptions.Group one : options.get().groups()) {
            group.addItem(new Choice<>(one.code(), messages.english() ? one.nameEn() : one.name()));
        }
    }

    private void edited() {
        if (!rendering) {
            presenter
                    .get()
                    .fill(
                            name.getText(),
                            Objects.requireNonNullElse(
                                    Choice.selected(readers), ViewSharing.PRIVATE),
                            Choice.selected(group));
        }
    }
}
