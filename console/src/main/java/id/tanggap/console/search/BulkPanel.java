package id.tanggap.console.search;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.search.BulkState.Line;
import id.tanggap.console.search.BulkState.Outcome;
import id.tanggap.console.search.BulkState.Phase;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketRow;
import java.awt.BorderLayout;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Changes many tickets: what to do, what it would do to each, what became of each. */
public final class BulkPanel extends JPanel implements BulkView {
    /** Name of the table of tickets. */
    public static final String TABLE = "search.bulk.table";

    /** Name of the line that sums up. */
    public static final String SUMMARY = "search.bulk.summary";

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient BulkForm form;
    private final transient BulkWords words;
    private final transient RowTableModel<Line> model;
    private final transient AppAction check;
    private final transient AppAction run;
    private final transient AppAction back;
    private final JLabel title = Labels.section("");
    private final JLabel summary = new JLabel(" ");
    private final JButton runButton;
    private final JButton checkButton;
    private final JButton backButton;
    private transient BulkState state = BulkState.closed();

    /**
     * @param options categories and groups; empty while loading
     * @param presenter told what the user does; asked for after the panel is made
     */
    public BulkPanel(
            Messages messages,
            Times times,
            ConsolePrefs prefs,
            ServerApi api,
            UiTasks tasks,
            Supplier<TicketOptions> options,
            Supplier<BulkPresenter> presenter) {
        super(new BorderLayout());
        this.messages = messages;
        words = new BulkWords(messages, times, options);
        form =
                new BulkForm(
                        messages, times, api, tasks, options, draft -> presenter.get().fill(draft));
        check =
                new AppAction(messages, "search.bulk.check", () -> presenter.get().check())
                        .enabledWhen(() -> isOpen() && presenter.get().canCheck());
        run =
                new AppAction(messages, "search.bulk.run", () -> presenter.get().run())
                        .enabledWhen(() -> isOpen() && presenter.get().canRun())
                        .bindTo(this);
        back =
                new AppAction(messages, "search.bulk.back", () -> presenter.get().cancel())
                        .bindTo(this);
        checkButton = check.button();
        backButton = back.button();
        runButton = Labels.styled(run.button(), "primary");
        model = model();
        JTable table = Tables.create(model, TABLE, messages.text("search.bulk.table"), prefs);
        table.setRowSorter(null);
        summary.setName(SUMMARY);
        add(top(), BorderLayout.NORTH);
        add(Tables.scroll(table), BorderLayout.CENTER);
        setName("search.bulk");
    }

    /** The actions are made before the presenter is: closed, they need not ask it. */
    private boolean isOpen() {
        return state.phase() != Phase.CLOSED;
    }

    private RowTableModel<Line> model() {
        return new RowTableModel<Line>(Line::ticketId)
                .column(
                        messages.text("search.bulk.column.number"),
                        116,
                        line -> Cell.of(Objects.requireNonNullElse(line.number(), "—")))
                .column(messages.text("search.bulk.column.subject"), 300, this::subject)
                .column(
                        messages.text("search.bulk.column.change"),
                        300,
                        line -> words.change(line, state.draft()))
                .column(messages.text("search.bulk.column.outcome"), 300, words::outcome);
    }

    private Cell subject(Line line) {
        TicketRow row = line.row();
        return row == null ? Cell.of("") : Cell.of(row.subject()).withTooltip(row.subject());
    }

    private JPanel top() {
        JPanel top =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 8 16, fillx, hidemode 3, gapx 8, gapy 8",
                                "[grow]8[]8[]"));
        top.add(title, "growx, wmin 0");
        top.add(backButton, "span 2, alignx right, wrap");
        top.add(form.panel(), "growx");
        top.add(checkButton);
        top.add(runButton, "alignx right, wrap");
        top.add(summary, "span, wmin 0");
        return top;
    }

    /** The lists of the server have come. */
    public void optionsLoaded() {
        form.prepare();
    }

    @Override
    public void render(BulkState next) {
        boolean opened = state.phase() == Phase.CLOSED && next.phase() != Phase.CLOSED;
        boolean done = state.phase() != Phase.DONE && next.phase() == Phase.DONE;
        boolean redraw = !next.draft().equals(state.draft());
        state = next;
        if (opened) {
            form.prepare();
        }
        title.setText(title(next));
        form.render(next.draft(), !next.busy() && next.phase() != Phase.DONE);
        model.setRows(next.lines());
        if (redraw && model.getRowCount() > 0) {
            model.fireTableRowsUpdated(0, model.getRowCount() - 1);
        }
        summarize(next);
        check.refresh();
        run.refresh();
        checkButton.setVisible(next.phase() != Phase.DONE);
        runButton.setVisible(next.phase() != Phase.DONE);
        int ready = next.count(Outcome.WOULD_CHANGE);
        runButton.setText(messages.text("search.bulk.run.n", ready));
        back.putValue(
                AppAction.NAME,
                messages.text(
                        next.phase() == Phase.DONE
                                ? "search.bulk.back.done"
                                : next.phase() == Phase.CHECKED
                                        ? "search.bulk.back.change"
                                        : "search.bulk.back.leave"));
        if (opened) {
            SwingUtilities.invokeLater(form::focus);
        } else if (done) {
            // The fields are closed now: the keyboard goes where the way goes on.
            backButton.requestFocusInWindow();
        }
    }

    private String title(BulkState next) {
        return next.query() != null && next.phase() == Phase.FILLING
                ? messages.text("search.bulk.title.all", next.query())
                : messages.text("search.bulk.title", next.lines().size());
    }

    private void summarize(BulkState next) {
        Fault fault = next.fault();
        int refused = next.count(Outcome.REFUSED);
        String text =
                switch (next.phase()) {
                    case CLOSED -> " ";
                    case FILLING -> messages.text("search.bulk.hint");
                    case CHECKING -> messages.text("search.bulk.checking", next.done());
                    case CHECKED ->
                            messages.text(
                                    "search.bulk.checked",
                                    next.count(Outcome.WOULD_CHANGE),
                                    refused);
                    case RUNNING -> messages.text("search.bulk.running", next.done());
                    case DONE ->
                            messages.text("search.bulk.done", next.count(Outcome.CHANGED), refused);
                };
        summary.setText(fault == null ? text : faultText(fault));
        boolean warn = refused > 0 && next.phase() == Phase.CHECKED;
        Labels.styled(summary, fault != null ? "danger" : warn || refused > 0 ? "warn" : "muted");
    }

    /** A refusal of the whole names the first field, if one is to blame. */
    private String faultText(Fault fault) {
        return fault.fieldErrors().isEmpty()
                ? FaultText.ofDraft(messages, fault)
                : FaultText.of(messages, fault.fieldErrors().getFirst());
    }
}
