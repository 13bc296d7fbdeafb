package id.tanggap.console.macro;

/** Shows the picker of canned replies and macros. Called on the event dispatch thread. */
public interface QuickView {
    /** Shows this and nothing else. */
    void render(QuickState state);
}
