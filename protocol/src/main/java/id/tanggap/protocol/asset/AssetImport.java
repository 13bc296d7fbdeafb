package id.tanggap.protocol.asset;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;

/**
 * What became of an import.
 *
 * @param dryRun whether it was looked at only
 * @param created assets that were new
 * @param changed assets that were changed
 * @param unchanged assets that were like that already
 * @param refused rows that were refused
 * @param rows every row but unchanged ones, in the file's order
 */
public record AssetImport(
        boolean dryRun, int created, int changed, int unchanged, int refused, List<Row> rows)
        implements ServerReply {
    public AssetImport {
        rows = List.copyOf(rows);
    }

    /** What became of a row. */
    public enum Outcome {
        /** A new asset. */
        CREATED,
        /** A known asset was changed. */
        CHANGED,
        /** Nothing of it was taken. */
        REFUSED
    }

    /**
     * A row of the file.
     *
     * @param line line of the file, the headings are line 1
     * @param tag its tag as written; empty where there is none
     * @param outcome what became of it
     * @param errors why it was refused, by column
     */
    public record Row(long line, String tag, Outcome outcome, List<FieldError> errors) {
        public Row {
            errors = List.copyOf(errors);
        }
    }
}
