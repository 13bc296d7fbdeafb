package id.tanggap.console.asset;

import id.tanggap.console.reference.CardTickets;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.asset.AssetEvent;
import id.tanggap.protocol.asset.AssetView;
import java.awt.BorderLayout;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** An asset with its history and tickets. */
final class AssetReadingPanel {
    /** Name of the line with the tag. */
    static final String TAG = "asset.card.tag";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final Times times;
    private final AssetWords words;
    private final JLabel tag = Labels.page("");
    private final JLabel model = Labels.muted("");
    private final JLabel state = new JLabel();
    private final JLabel place = new JLabel();
    private final JLabel owner = new JLabel();
    private final JLabel serial = new JLabel();
    private final JLabel warranty = new JLabel();
    private final JLabel note = new JLabel();
    private final JTabbedPane tabs = new JTabbedPane();
    private final CardTickets tickets;
    private final RowTableModel<AssetEvent> history = new RowTableModel<>(event -> event);

    AssetReadingPanel(Workplace workplace, @Nullable AppAction edit, Consumer<UUID> ticketOpened) {
        this.messages = workplace.messages();
        this.times = workplace.times();
        this.words = new AssetWords(messages, times);
        tag.setName(TAG);
        state.setName("asset.card.state");
        place.setName("asset.card.place");
        warranty.setName("asset.card.warranty");
        Labels.styled(panel, "surface");
        panel.add(head(edit), BorderLayout.NORTH);
        panel.add(tabs, BorderLayout.CENTER);
        tickets =
                new CardTickets(
                        workplace,
                        "asset.card.tickets",
                        messages.text("asset.tickets"),
                        ticketOpened);
        tabs.addTab("", tickets.component());
        tabs.addTab("", history(workplace));
    }

    JComponent component() {
        return panel;
    }

    private JComponent head(@Nullable AppAction edit) {
        JPanel head =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 16 16, fillx, hidemode 3, gapy 6",
                                "[112!][grow,fill][]"));
        head.setOpaque(false);
        head.add(tag, "span 2, wmin 0");
        if (edit != null) {
            head.add(edit.button());
        }
        head.add(model, "newline, span 3, wmin 0, wrap");
        row(head, "asset.fact.state", state);
        row(head, "asset.fact.place", place);
        row(head, "asset.fact.owner", owner);
        row(head, "asset.fact.serial", serial);
        row(head, "asset.fact.warranty", warranty);
        row(head, "asset.fact.note", note);
        return head;
    }

    private void row(JPanel head, String key, JLabel value) {
        head.add(Labels.muted(messages.text(key)), "aligny top");
        head.add(value, "span 2, wmin 0, wrap");
    }

    private JComponent history(Workplace workplace) {
        history.column(
                        messages.text("asset.history.at"),
                        110,
                        event -> Cell.time(event.at(), times))
                .column(
                        messages.text("asset.history.what"),
                        260,
                        event -> Cell.of(words.event(event)).withTooltip(words.event(event)))
                .column(messages.text("asset.history.by"), 120, event -> Cell.of(event.by()))
                .column(
                        messages.text("asset.history.reason"),
                        150,
                        event -> Cell.of(event.reason()).withTooltip(event.reason()));
        return fitted(
                Tables.create(
                        history,
                        "asset.card.history",
                        messages.text("asset.history"),
                        workplace.prefs()),
                1);
    }

    private static JComponent fitted(JTable table, int elastic) {
        JComponent scroll = Tables.scroll(table);
        ColumnFit.install(table, elastic, 140);
        return scroll;
    }

    void show(AssetDetail detail) {
        AssetView asset = detail.asset();
        tag.setText(asset.tag());
        model.setText(messages.of(asset.kind()) + " · " + asset.model());
        put(state, words.state(asset.state()));
        place.setText(words.place(asset));
        place.setToolTipText(place.getText());
        owner.setText(told(asset.owner()));
        serial.setText(told(asset.serial()));
        put(warranty, words.warranty(asset));
        note.setText(told(asset.note()));
        note.setToolTipText(asset.note());
        tickets.show(detail.tickets());
        history.setRows(detail.history());
        tabs.setTitleAt(0, messages.text("asset.tab.tickets", asset.tickets()));
        tabs.setTitleAt(1, messages.text("asset.tab.history", detail.history().size()));
    }

    private static void put(JLabel label, Cell cell) {
        label.setText(cell.tooltip() == null ? cell.text() : cell.text() + " · " + cell.tooltip());
        String icon = cell.icon();
        label.setIcon(icon == null ? null : Icons.of(icon, cell.tone()));
        Labels.toned(label, cell.tone());
    }

    private static String told(@Nullable String value) {
        return Objects.requireNonNullElse(value, "—");
    }
}
