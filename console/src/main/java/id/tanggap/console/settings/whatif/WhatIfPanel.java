package id.tanggap.console.settings.whatif;

import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.Trial;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.protocol.sla.WhatIfResult.Changed;
import id.tanggap.protocol.sla.WhatIfResult.Figures;
import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;

/** What is tried above, what came of it below: bars, figures by priority, tickets that change. */
final class WhatIfPanel implements WhatIfView {
    /** Name of the line that sums up. */
    static final String SUMMARY = "settings.whatIf.summary";

    private final Messages messages;
    private final Times times;
    private final Supplier<WhatIfPresenter> presenter;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel name = Labels.section("");
    private final JLabel differences = new JLabel();
    private final JComboBox<Choice<Period>> period = new JComboBox<>();
    private final JLabel summary = Labels.muted(" ");
    private final ComparisonPanel comparison;
    private final RowTableModel<Figures> figures;
    private final RowTableModel<Changed> changed;
    private final JTable changedTable;
    private final JLabel changedTitle = Labels.strong("");
    private final StateOverlay overlay;
    private final AppAction back;
    private final AppAction toPolicies;
    private final AppAction cancel;
    private final JPanel tried;
    private boolean rendering;

    /**
     * @param goBack brings the page to the front on which the change is being typed
     */
    WhatIfPanel(
            Workplace workplace,
            TicketOpener tickets,
            Consumer<String> goBack,
            Supplier<WhatIfPresenter> presenter) {
        messages = workplace.messages();
        times = workplace.times();
        this.presenter = presenter;
        back = new AppAction(messages, "settings.whatIf.back", () -> back(goBack));
        toPolicies = new AppAction(messages, "settings.whatIf.toPolicies", () -> back(goBack));
        cancel =
                new AppAction(messages, "settings.whatIf.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        for (Period each : Period.values()) {
            period.addItem(
                    new Choice<>(each, messages.text("settings.whatIf.period." + each.name())));
        }
        period.setName("settings.whatIf.period");
        Labels.named(period, messages.text("settings.whatIf.period"));
        period.addActionListener(event -> chosen());
        comparison = new ComparisonPanel(messages);
        WhatIfTables tables = new WhatIfTables(messages, times);
        figures = tables.figures();
        changed = tables.changed();
        changedTable =
                Tables.create(
                        changed,
                        "settings.whatIf.changed",
                        messages.text("settings.whatIf.changed.name"),
                        workplace.prefs());
        Tables.onOpen(changedTable, () -> open(tickets));
        tried = tried();
        overlay = new StateOverlay(messages, result(workplace));
        Labels.styled(panel, "surface");
        JPanel top = new JPanel(new MigLayout("insets 12 16 0 16, fillx, wrap 1", "[grow,fill]"));
        Labels.styled(top, "surface");
        top.add(Labels.page(messages.text("settings.whatIf.title")));
        top.add(
                Labels.styled(Labels.prose(messages.text("settings.whatIf.hint")), "prose muted"),
                "wmin 0");
        top.add(tried, "gaptop 8, hidemode 3");
        panel.add(top, BorderLayout.NORTH);
        overlay.setBorder(new Padding(8, 16, 12, 16));
        panel.add(overlay, BorderLayout.CENTER);
        panel.setName("settings.whatIf");
    }

    private JPanel tried() {
        JPanel card =
                new JPanel(
                        new MigLayout(
                                "insets 10 12 10 12, fillx, gapx 8, hidemode 3", "[grow][][][]"));
        Labels.styled(card, "bar");
        name.setName("settings.whatIf.name");
        differences.setName("settings.whatIf.differences");
        card.add(name, "wmin 0");
        card.add(period);
        card.add(cancel.button());
        card.add(Labels.styled(back.button(), "primary"), "wrap");
        card.add(differences, "span 4, wmin 0");
        return card;
    }

    private JComponent result(Workplace workplace) {
        JTable figureTable =
                Tables.create(
                        figures,
                        "settings.whatIf.figures",
                        messages.text("settings.whatIf.figures"),
                        workplace.prefs());
        summary.setName(SUMMARY);
        changedTitle.setName("settings.whatIf.changed.title");
        JPanel result =
                new JPanel(
                        new MigLayout(
                                "insets 0, fill, wrap 2, gapx 16, gapy 8, hidemode 3",
                                "[440!,fill][grow,fill]",
                                "[][][]4[grow,fill]"));
        result.setOpaque(false);
        result.add(summary, "span 2");
        result.add(comparison.component(), "span 2");
        result.add(Labels.strong(messages.text("settings.whatIf.figures")), "gaptop 8");
        result.add(changedTitle, "gaptop 8");
        result.add(Tables.scroll(figureTable), "hmin 80, grow");
        result.add(Tables.scroll(changedTable), "hmin 80, wmin 0, grow");
        ColumnFit.install(changedTable, 1, 120, 2);
        return result;
    }

    private void back(Consumer<String> goBack) {
        Trial trial = presenter.get().state().trial();
        goBack.accept(trial == null ? "policy" : trial.pageKey());
    }

    private void open(TicketOpener tickets) {
        int row = changedTable.getSelectedRow();
        if (row >= 0) {
            tickets.open(changed.row(changedTable.convertRowIndexToModel(row)).ticketId());
        }
    }

    private void chosen() {
        Period wanted = Choice.selected(period);
        if (!rendering && wanted != null) {
            presenter.get().choose(wanted);
        }
    }

    JComponent component() {
        return panel;
    }

    /** The caret goes to what can be done. */
    void focus() {
        if (tried.isVisible()) {
            period.requestFocusInWindow();
        }
    }

    @Override
    public void render(WhatIfState state) {
        rendering = true;
        Choice.select(period, state.period());
        rendering = false;
        Trial trial = state.trial();
        tried.setVisible(trial != null);
        cancel.setEnabled(state.running());
        if (trial == null) {
            overlay.showEmpty(
                    new EmptyState(
                            "history",
                            messages.text("settings.whatIf.empty"),
                            messages.text("settings.whatIf.empty.hint"),
                            toPolicies));
            return;
        }
        name.setText(trial.name());
        String words = String.join("  ·  ", trial.differences());
        differences.setText(words);
        differences.setToolTipText(words);
        Fault fault = state.fault();
        WhatIfResult result = state.result();
        if (fault != null) {
            overlay.showFailed(fault, () -> presenter.get().again());
        } else if (result == null) {
            overlay.showLoading();
        } else {
            show(result);
        }
    }

    private void show(WhatIfResult result) {
        if (result.tickets() == 0 && result.complete()) {
            overlay.showEmpty(
                    new EmptyState(
                            "ticket",
                            messages.text("settings.whatIf.nothing"),
                            messages.text("settings.whatIf.nothing.hint"),
                            null));
            return;
        }
        summary.setText(
                messages.text(
                        result.complete() ? "settings.whatIf.played" : "settings.whatIf.partly",
                        result.tickets(),
                        times.dates(
                                LocalDate.ofInstant(result.from(), times.deskZone()),
                                LocalDate.ofInstant(
                                        result.to().minusMillis(1), times.deskZone()))));
        comparison.show(result);
        figures.setRows(result.figures());
        changed.setRows(result.changed());
        changedTitle.setText(
                messages.text(
                        result.changedTotal() > result.changed().size()
                                ? "settings.whatIf.changed.first"
                                : "settings.whatIf.changed",
                        result.changedTotal(),
                        result.changed().size()));
        overlay.showContent();
    }
}
