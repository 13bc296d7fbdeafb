package id.tanggap.console.asset;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Enters many assets: first a look at what would happen, then the deed. A table that is too large
 * for one message goes in parts, each with the headings. Only on the event dispatch thread.
 */
public final class AssetImportPresenter {
    /** Characters of a part; a message may have 64 KiB, and a character up to three bytes. */
    static final int PART = 16_000;

    private final AssetImportView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Runnable entered;

    private AssetImportState state = AssetImportState.initial();

    /**
     * @param entered told when assets were entered
     */
    public AssetImportPresenter(
            AssetImportView view, ServerApi api, UiTasks tasks, Runnable entered) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.entered = entered;
    }

    /** Begins with an empty table. */
    public void begin() {
        fill("");
    }

    /** Reads a file, as slow as the place it lies in may be. */
    public void read(Path file) {
        tasks.call(() -> CompletableFuture.completedFuture(text(file)))
                .onSuccess(csv -> csv.ifPresentOrElse(this::fill, () -> view.showUnreadable(file)))
                .start();
    }

    /** Its text; empty when it cannot be read, or is no text. */
    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** A file was read. */
    public void fill(String csv) {
        view.fill(csv);
        render(new AssetImportState(csv, null, false, null));
    }

    /** The field changed: what was looked at does not count any more. */
    public void type(String csv) {
        if (!csv.equals(state.csv())) {
            render(new AssetImportState(csv, null, false, null));
        }
    }

    /** Looks at what would happen. */
    public void check() {
        if (!state.csv().isBlank() && !state.busy()) {
            run(true);
        }
    }

    /** Enters what was looked at. */
    public void enter() {
        if (state.canEnter()) {
            run(false);
        }
    }

    /** What is shown now. */
    public AssetImportState state() {
        return state;
    }

    private void run(boolean dryRun) {
        List<Part> parts = parts(state.csv());
        String csv = state.csv();
        render(new AssetImportState(csv, state.result(), true, null));
        if (parts.isEmpty()) {
            render(new AssetImportState(csv, null, false, Fault.of(FaultCode.TOO_LARGE)));
        } else {
            send(parts, 0, dryRun, new AssetImport(dryRun, 0, 0, 0, 0, List.of()));
        }
    }

    private void send(List<Part> parts, int at, boolean dryRun, AssetImport before) {
        Part part = parts.get(at);
        tasks.call(() -> api.send(new ImportAssets(part.csv(), dryRun)))
                .onSuccess(
                        answer -> {
                            AssetImport sum = sum(before, answer, part.skippedLines());
                            if (at + 1 < parts.size()) {
                                send(parts, at + 1, dryRun, sum);
                            } else {
                                done(sum);
                            }
                        })
                .onFailure(fault -> render(new AssetImportState(state.csv(), null, false, fault)))
                .start();
    }

    private void done(AssetImport result) {
        render(new AssetImportState(state.csv(), result, false, null));
        if (!result.dryRun()) {
            entered.run();
        }
    }

    private static AssetImport sum(AssetImport a, AssetImport b, int skipped) {
        List<AssetImport.Row> rows = new ArrayList<>(a.rows());
        b.rows()
                .forEach(
                        row ->
                                rows.add(
                                        new AssetImport.Row(
                                                row.line() + skipped,
                                                row.tag(),
                                                row.outcome(),
                                                row.errors())));
        return new AssetImport(
                b.dryRun(),
                a.created() + b.created(),
                a.changed() + b.changed(),
                a.unchanged() + b.unchanged(),
                a.refused() + b.refused(),
                rows);
    }

    /**
     * A part of a table.
     *
     * @param csv headings and some rows
     * @param skippedLines lines of the whole table that are in earlier parts
     */
    record Part(String csv, int skippedLines) {}

    /** The table in parts that fit into a message; none when a single row does not. */
    static List<Part> parts(String csv) {
        if (csv.length() <= PART) {
            return List.of(new Part(csv, 0));
        }
        List<String> rows = rows(csv);
        String head = rows.getFirst();
        List<Part> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder(head);
        int headLines = lines(head);
        int skipped = 0;
        int inPart = 0;
        for (String row : rows.subList(1, rows.size())) {
            if (head.length() + row.length() + 1 > PART) {
                return List.of();
            }
            if (part.length() + row.length() + 1 > PART) {
                parts.add(new Part(part.toString(), skipped));
                part = new StringBuilder(head);
                skipped += inPart;
                inPart = 0;
            }
            part.append('\n').append(row);
            inPart += lines(row);
        }
        parts.add(new Part(part.toString(), skipped));
        return headLines == 1 ? parts : List.of();
    }

    /** Rows of the table; a quoted cell may hold line ends. */
    private static List<String> rows(String csv) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String line : csv.lines().toList()) {
            row.append(row.isEmpty() ? "" : "\n").append(line);
            if (row.chars().filter(c -> c == '"').count() % 2 == 0) {
                rows.add(row.toString());
                row.setLength(0);
            }
        }
        if (!row.isEmpty()) {
            rows.add(row.toString());
        }
        return rows;
    }

    private static int lines(String row) {
        return (int) row.chars().filter(c -> c == '\n').count() + 1;
    }

    private void render(AssetImportState next) {
        state = next;
        view.render(next);
    }
}
