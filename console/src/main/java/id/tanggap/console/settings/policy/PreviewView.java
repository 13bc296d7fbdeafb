package id.tanggap.console.settings.policy;

/** Shows what a ticket would get. Called on the event dispatch thread. */
public interface PreviewView {
    /** Shows this and nothing else. */
    void render(PreviewState state);
}
