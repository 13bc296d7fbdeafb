package id.tanggap.console.ui;

import java.awt.Color;
import javax.swing.UIManager;

/** Meaning of a colour; the colour itself is the theme's. Never the only sign of a state. */
public enum Tone {
    /** Plain text. */
    NORMAL("Label.foreground"),
    /** Captions and what is out of use. */
    MUTED("Tanggap.muted"),
    /** The one accent. */
    ACCENT("Tanggap.accent"),
    /** Good, ready, in time. */
    OK("Tanggap.ok"),
    /** Needs a look soon. */
    WARN("Tanggap.warn"),
    /** Late, lost, refused. */
    DANGER("Tanggap.danger"),
    /** News without judgement. */
    INFO("Tanggap.info"),
    /** On top of the accent colour. */
    ON_ACCENT("Tanggap.onAccent");

    private final String key;

    Tone(String key) {
        this.key = key;
    }

    /** Key in the theme files. */
    public String key() {
        return key;
    }

    /** Colour in the theme of now; do not keep it. */
    public Color color() {
        return UIManager.getColor(key);
    }
}
