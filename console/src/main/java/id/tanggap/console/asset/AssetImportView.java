package id.tanggap.console.asset;

/** Shows the import. Called on the event dispatch thread. */
public interface AssetImportView {
    /** Puts a table into the field; after that it knows better than the state what is in it. */
    void fill(String csv);

    /** Shows this and nothing else. */
    void render(AssetImportState state);
}
