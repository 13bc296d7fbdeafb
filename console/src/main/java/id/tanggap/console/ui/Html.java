package id.tanggap.console.ui;

/**
 * Swing reads a label that begins with {@code <html>} as HTML: whatever comes from outside goes
 * through here.
 */
public final class Html {
    private Html() {}

    /** Text without meaning to HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Centred text that wraps. */
    public static String centered(String text) {
        return "<html><div style='text-align:center'>" + escape(text) + "</div></html>";
    }

    /** Text that wraps. */
    public static String wrapped(String text) {
        return "<html>" + escape(text).replace("\n", "<br>") + "</html>";
    }
}
