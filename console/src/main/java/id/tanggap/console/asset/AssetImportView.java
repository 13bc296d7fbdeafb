package id.tanggap.console.asset;

import java.nio.file.Path;

/** Shows the import. Called on the event dispatch thread. */
public interface AssetImportView {
    /** Puts a table into the field; after that it knows better than the state what is in it. */
    void fill(String csv);

    /** Says that a file cannot be read. */
    void showUnreadable(Path file);

    /** Shows this and nothing else. */
    void render(AssetImportState state);
}
