package id.tanggap.console.macro;

import id.tanggap.console.ui.RunAction;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * {@code /shortcut} and a space: what was typed becomes what it stands for. Any other space is a
 * space.
 */
final class TypedShortcut {
    private static final Pattern BEGUN =
            Pattern.compile("(?<!\\S)/([A-Za-z0-9][A-Za-z0-9-]{0,29})$");
    private static final String KEY = "macro.typed";

    private final JTextComponent text;
    private final Function<String, Optional<String>> meant;

    private TypedShortcut(JTextComponent text, Function<String, Optional<String>> meant) {
        this.text = text;
        this.meant = meant;
    }

    /**
     * Adds it to a text.
     *
     * @param meant what a shortcut stands for; empty when there is none
     */
    static void addTo(JTextComponent text, Function<String, Optional<String>> meant) {
        TypedShortcut typed = new TypedShortcut(text, meant);
        text.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(' '), KEY);
        text.getActionMap().put(KEY, new RunAction(typed::space));
    }

    /** The shortcut before the caret; null where none is. */
    static @Nullable String begun(String words, int caret) {
        Matcher matcher = BEGUN.matcher(words.substring(0, caret));
        return matcher.find() ? matcher.group(1) : null;
    }

    private void space() {
        int caret = Math.min(text.getCaretPosition(), text.getText().length());
        String shortcut = text.getSelectedText() == null ? begun(text.getText(), caret) : null;
        Optional<String> words = shortcut == null ? Optional.empty() : meant.apply(shortcut);
        if (shortcut == null || words.isEmpty()) {
            text.replaceSelection(" ");
            return;
        }
        text.select(caret - shortcut.length() - 1, caret);
        text.replaceSelection(words.get());
    }
}
