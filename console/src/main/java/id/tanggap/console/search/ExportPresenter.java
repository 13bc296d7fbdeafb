package id.tanggap.console.search;

import id.tanggap.console.net.FaultException;
import id.tanggap.console.net.TicketExports;
import id.tanggap.console.net.TicketExports.Export;
import id.tanggap.console.net.TicketExports.Format;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.search.TicketColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Writes what the list asks for to a file, one at a time. Event dispatch thread only. */
public final class ExportPresenter {
    private final ExportView view;
    private final TicketExports exports;
    private final UiTasks tasks;
    private final boolean english;
    private ExportState state = ExportState.NONE;
    private @Nullable CompletableFuture<Path> running;
    private int generation;

    /**
     * @param english whether the words in the file are English
     */
    public ExportPresenter(ExportView view, TicketExports exports, UiTasks tasks, boolean english) {
        this.view = view;
        this.exports = exports;
        this.tasks = tasks;
        this.english = english;
    }

    /** Begins to write; the ending {@code .xlsx} makes a workbook, anything else text. */
    public void export(TicketQuery query, List<TicketColumn> columns, Path file) {
        if (state.running()) {
            return;
        }
        Path name = file.getFileName();
        boolean workbook =
                name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        CompletableFuture<Path> transfer =
                exports.export(
                        new Export(
                                query.text(),
                                query.sort(),
                                columns,
                                workbook ? Format.XLSX : Format.CSV,
                                english),
                        file);
        running = transfer;
        int mine = ++generation;
        render(new ExportState(file, true, null));
        tasks.call(() -> unlessStopped(transfer))
                .onSuccess(
                        whole -> {
                            if (mine == generation) {
                                render(new ExportState(whole, false, null));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(new ExportState(file, false, fault));
                            }
                        })
                .start();
    }

    /** What the user stopped is no defect; nobody waits for its answer any more. */
    private static CompletableFuture<Path> unlessStopped(CompletableFuture<Path> transfer) {
        return transfer.exceptionallyCompose(
                failure ->
                        CompletableFuture.failedFuture(
                                failure instanceof CancellationException
                                        ? FaultException.of(FaultCode.CONNECTION_LOST)
                                        : failure));
    }

    /** Ends what is under way, or takes the message away. */
    public void dismiss() {
        generation++;
        if (running != null) {
            running.cancel(true);
        }
        running = null;
        render(ExportState.NONE);
    }

    /** What is shown now. */
    public ExportState state() {
        return state;
    }

    private void render(ExportState next) {
        if (!next.equals(state)) {
            state = next;
            view.render(next);
        }
    }
}
