package id.tanggap.console.net;

import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes found tickets to a file. Safe from any thread; never blocks. */
public interface TicketExports {
    /**
     * What goes into the file.
     *
     * @param query in the query language
     * @param sort order of the rows
     * @param columns columns in their order
     * @param format kind of file
     * @param english whether its words are English; else Indonesian
     */
    record Export(
            String query,
            TicketSort sort,
            List<TicketColumn> columns,
            Format format,
            boolean english) {
        public Export {
            columns = List.copyOf(columns);
        }
    }

    /** Kinds of files. */
    enum Format {
        /** Text with commas; no cell of it is taken for a formula. */
        CSV,
        /** A workbook. */
        XLSX
    }

    /**
     * Writes the file as it comes in; it is there in whole or not at all.
     *
     * @return fails with {@link FaultException}, may complete on any thread, and ends the transfer
     *     when it is cancelled
     */
    CompletableFuture<Path> export(Export export, Path file);
}
