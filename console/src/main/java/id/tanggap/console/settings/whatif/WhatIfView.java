package id.tanggap.console.settings.whatif;

/** Shows what would have become of tickets. Called on the event dispatch thread. */
public interface WhatIfView {
    /** Shows this and nothing else. */
    void render(WhatIfState state);
}
