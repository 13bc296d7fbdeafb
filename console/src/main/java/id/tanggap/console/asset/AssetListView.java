package id.tanggap.console.asset;

/** Shows the list of assets. Called on the event dispatch thread. */
public interface AssetListView {
    /** Shows this and nothing else. */
    void render(AssetListState state);
}
