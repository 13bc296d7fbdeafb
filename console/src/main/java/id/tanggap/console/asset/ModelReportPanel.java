package id.tanggap.console.asset;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel.ModelFigures;
import java.awt.BorderLayout;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;

/** Tickets per model: which equipment makes work. */
final class ModelReportPanel implements ModelReportView {
    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final Times times;
    private final Supplier<ModelReportPresenter> presenter;
    private final JComboBox<Choice<Integer>> days = new JComboBox<>();
    private final JLabel period = Labels.muted("");
    private final RowTableModel<ModelFigures> rows =
            new RowTableModel<>(m -> m.kind() + "\n" + m.model());
    private final StateOverlay overlay;
    private boolean rendering;

    ModelReportPanel(
            Workplace workplace, AppAction close, Supplier<ModelReportPresenter> presenter) {
        this.messages = workplace.messages();
        this.times = workplace.times();
        this.presenter = presenter;
        NumberFormat ratio = NumberFormat.getNumberInstance(messages.locale());
        ratio.setMinimumFractionDigits(2);
        ratio.setMaximumFractionDigits(2);
        rows.column(messages.text("asset.column.model"), 180, m -> Cell.of(m.model()))
                .column(
                        messages.text("asset.column.kind"),
                        130,
                        m -> Cell.of(messages.of(m.kind())))
                .numeric(messages.text("asset.models.assets"), 70, m -> count(m.assets()))
                .numeric(messages.text("asset.models.tickets"), 70, m -> count(m.tickets()))
                .numeric(
                        messages.text("asset.models.open"),
                        80,
                        m -> count(m.open()).withTone(m.open() > 0 ? Tone.WARN : Tone.NORMAL))
                .numeric(
                        messages.text("asset.models.perAsset"),
                        110,
                        m -> {
                            Double value = m.perAsset();
                            return value == null
                                    ? Cell.number("—", -1.0)
                                    : Cell.number(ratio.format(value), value);
                        });
        JTable table =
                Tables.create(
                        rows,
                        "asset.models.table",
                        messages.text("asset.models.title"),
                        workplace.prefs());
        JScrollPane scroll = Tables.scroll(table);
        ColumnFit.install(table, 0, 140, 1);
        overlay = new StateOverlay(messages, scroll);
        overlay.setBorder(new Padding(0, 8, 0, 0));
        Labels.styled(panel, "surface");
        panel.add(head(close), BorderLayout.NORTH);
        panel.add(overlay, BorderLayout.CENTER);
    }

    private static Cell count(int number) {
        return Cell.number(String.valueOf(number), number);
    }

    JComponent component() {
        return panel;
    }

    private JComponent head(AppAction close) {
        JPanel head =
                new JPanel(new MigLayout("insets 12 16 8 16, fillx, gapx 8, gapy 8", "[grow][][]"));
        head.setOpaque(false);
        days.setName("asset.models.days");
        Labels.named(days, messages.text("asset.models.time"));
        for (Integer each : DAYS) {
            days.addItem(new Choice<>(each, messages.text("asset.models.days", each)));
        }
        days.addActionListener(
                event -> {
                    if (!rendering) {
                        presenter.get().load(Objects.requireNonNullElse(Choice.selected(days), 90));
                    }
                });
        head.add(Labels.page(messages.text("asset.models.title")), "wmin 0");
        head.add(days);
        head.add(close.button(), "wrap");
        head.add(period, "span 3, wmin 0");
        return head;
    }

    @Override
    public void render(ModelReportState state) {
        rendering = true;
        Choice.select(days, state.days());
        rendering = false;
        TicketsPerModel report = state.report();
        Fault fault = state.fault();
        if (report != null) {
            period.setText(
                    messages.text(
                            "asset.models.period",
                            times.dateAndYear(report.from()),
                            times.dateAndYear(report.to())));
            rows.setRows(report.models());
        }
        if (fault != null) {
            overlay.showFailed(fault, () -> presenter.get().load());
        } else if (report == null) {
            overlay.showLoading();
        } else if (report.models().isEmpty()) {
            overlay.showEmpty(
                    new EmptyState(
                            "asset",
                            messages.text("asset.models.empty"),
                            messages.text("asset.empty.hint"),
                            null));
        } else {
            overlay.showContent();
        }
    }
}
