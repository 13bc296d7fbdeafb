package id.tanggap.console.asset;

import id.tanggap.console.reference.ColumnFit;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetImport.Outcome;
import id.tanggap.protocol.asset.AssetImport.Row;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;

/** Import: the table, what would become of each row, then the deed. */
final class AssetImportPanel implements AssetImportView {
    /** Name of the field for the table. */
    static final String CSV = "asset.import.csv";

    /** Name of the line that sums up. */
    static final String NOTICE = "asset.import.notice";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final Supplier<AssetImportPresenter> presenter;
    private final JTextArea csv = new JTextArea(8, 30);
    private final JLabel notice = new JLabel(" ");
    private final RowTableModel<Row> rows = new RowTableModel<>(Row::line);
    private final AppAction check;
    private final AppAction enter;
    private boolean rendering;

    AssetImportPanel(
            Workplace workplace, AppAction close, Supplier<AssetImportPresenter> presenter) {
        this.messages = workplace.messages();
        this.presenter = presenter;
        check =
                new AppAction(messages, "asset.import.check", () -> presenter.get().check())
                        .enabledWhen(() -> !csv.getText().isBlank());
        enter =
                new AppAction(messages, "asset.import.enter", () -> presenter.get().enter())
                        .enabledWhen(() -> false);
        Labels.styled(panel, "surface");
        panel.add(head(close), BorderLayout.NORTH);
        panel.add(table(workplace), BorderLayout.CENTER);
        Typing.each(
                csv,
                () -> {
                    if (!rendering) {
                        presenter.get().type(csv.getText());
                    }
                });
    }

    JComponent component() {
        return panel;
    }

    private JComponent head(AppAction close) {
        JPanel head =
                new JPanel(
                        new MigLayout("insets 12 16 12 16, fillx, wrap 1, gapy 8", "[grow,fill]"));
        head.setOpaque(false);
        JPanel top = new JPanel(new MigLayout("insets 0, fillx", "[grow][]"));
        top.setOpaque(false);
        top.add(Labels.page(messages.text("asset.import.title")));
        top.add(close.button());
        csv.setName(CSV);
        Labels.named(csv, messages.text("asset.import.title"));
        csv.setTabSize(4);
        csv.setFont(UIManager.getFont("monospaced.font"));
        notice.setName(NOTICE);
        JPanel deeds = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow][][]"));
        deeds.setOpaque(false);
        deeds.add(
                new AppAction(messages, "asset.import.file", this::chooseFile).button(), "growx 0");
        deeds.add(check.button());
        deeds.add(Labels.styled(enter.button(), "primary"));
        head.add(top);
        head.add(
                Labels.styled(Labels.prose(messages.text("asset.import.hint")), "prose muted"),
                "wmin 0");
        head.add(new JScrollPane(csv), "h 160!");
        head.add(deeds);
        head.add(notice, "wmin 0");
        return head;
    }

    private JComponent table(Workplace workplace) {
        rows.numeric(
                        messages.text("asset.import.line"),
                        60,
                        row -> Cell.number(String.valueOf(row.line()), row.line()))
                .column(messages.text("asset.column.tag"), 120, row -> Cell.of(row.tag()))
                .column(messages.text("asset.import.outcome"), 110, this::outcome)
                .column(
                        messages.text("asset.import.why"),
                        300,
                        row -> Cell.of(why(row)).withTooltip(why(row)));
        JTable table =
                Tables.create(
                        rows,
                        "asset.import.rows",
                        messages.text("asset.import.outcome"),
                        workplace.prefs());
        JScrollPane scroll = Tables.scroll(table);
        scroll.setBorder(new Padding(0, 8, 0, 0));
        ColumnFit.install(table, 3, 180);
        return scroll;
    }

    private Cell outcome(Row row) {
        Cell cell =
                Cell.of(messages.text("asset.import." + row.outcome())).withOrder(row.outcome());
        return switch (row.outcome()) {
            case CREATED -> cell.withIcon("plus").withTone(Tone.OK);
            case CHANGED -> cell.withIcon("edit").withTone(Tone.INFO);
            case REFUSED -> cell.withIcon("alert").withTone(Tone.DANGER);
        };
    }

    private String why(Row row) {
        return row.errors().stream()
                .map(
                        error ->
                                messages.text(
                                        "asset.import.error",
                                        error.field(),
                                        FaultText.of(messages, error)))
                .collect(Collectors.joining(" "));
    }

    private void chooseFile() {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(
                new FileNameExtensionFilter(messages.text("asset.import.files"), "csv", "txt"));
        if (chooser.showOpenDialog(panel) == JFileChooser.APPROVE_OPTION) {
            presenter.get().read(chooser.getSelectedFile().toPath());
        }
    }

    @Override
    public void showUnreadable(Path file) {
        put(messages.text("asset.import.unreadable", file.getFileName()), "alert", Tone.DANGER);
    }

    @Override
    public void fill(String text) {
        rendering = true;
        csv.setText(text);
        csv.setCaretPosition(0);
        rendering = false;
        csv.requestFocusInWindow();
    }

    @Override
    public void render(AssetImportState state) {
        AssetImport result = state.result();
        check.enabledWhen(() -> !state.csv().isBlank() && !state.busy());
        enter.enabledWhen(state::canEnter);
        rows.setRows(result == null ? List.of() : refusedFirst(result.rows()));
        Fault fault = state.fault();
        if (fault != null) {
            put(reason(fault), "alert", Tone.DANGER);
        } else if (result == null) {
            put(" ", "dot", Tone.MUTED);
        } else {
            put(
                    messages.text(
                            result.dryRun() ? "asset.import.would" : "asset.import.done",
                            result.created(),
                            result.changed(),
                            result.unchanged(),
                            result.refused()),
                    result.refused() == 0 ? "check" : "alert",
                    result.refused() == 0 ? Tone.OK : Tone.WARN);
        }
    }

    /** What needs a look stands first. */
    private static List<Row> refusedFirst(List<Row> all) {
        return Stream.concat(
                        all.stream().filter(row -> row.outcome() == Outcome.REFUSED),
                        all.stream().filter(row -> row.outcome() != Outcome.REFUSED))
                .toList();
    }

    private String reason(Fault fault) {
        List<FieldError> errors = fault.fieldErrors();
        return errors.isEmpty()
                ? FaultText.of(messages, fault)
                : errors.stream()
                        .map(error -> FaultText.of(messages, error))
                        .collect(Collectors.joining(" "));
    }

    private void put(String words, String icon, Tone tone) {
        notice.setText(words);
        notice.setToolTipText(words);
        notice.setIcon(words.isBlank() ? null : Icons.of(icon, tone));
        Labels.toned(notice, tone);
    }
}
