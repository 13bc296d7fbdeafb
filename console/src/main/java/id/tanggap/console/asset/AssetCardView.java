package id.tanggap.console.asset;

/** Shows one asset, to read or to write. Called on the event dispatch thread. */
public interface AssetCardView {
    /** Fills the editor; after that it knows better than the state what is typed. */
    void beginEdit(AssetDraft draft);

    /** Shows this and nothing else. */
    void render(AssetCardState state);
}
