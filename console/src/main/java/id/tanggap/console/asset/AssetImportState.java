package id.tanggap.console.asset;

import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the import shows.
 *
 * @param csv the table as pasted or read from a file
 * @param result what became of it, or would become of it; null before it was looked at
 * @param busy whether an answer is on its way
 * @param fault why the table as a whole was refused
 */
public record AssetImportState(
        String csv, @Nullable AssetImport result, boolean busy, @Nullable Fault fault) {

    static AssetImportState initial() {
        return new AssetImportState("", null, false, null);
    }

    /** Whether what was looked at can be entered now. */
    boolean canEnter() {
        return result != null
                && result.dryRun()
                && !busy
                && result.created() + result.changed() > 0;
    }
}
