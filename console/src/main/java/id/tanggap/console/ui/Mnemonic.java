package id.tanggap.console.ui;

import java.awt.event.KeyEvent;

/**
 * A text with its mnemonic.
 *
 * @param text what is shown
 * @param keyCode key, or 0 for none
 * @param index place of the underlined letter, -1 for none
 */
public record Mnemonic(String text, int keyCode, int index) {

    /** Reads {@code &Simpan}; {@code &&} is a plain {@code &}. */
    public static Mnemonic parse(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        int index = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '&' && i + 1 < marked.length()) {
                i++;
                if (marked.charAt(i) != '&' && index < 0) {
                    index = text.length();
                }
                c = marked.charAt(i);
            }
            text.append(c);
        }
        int keyCode = index < 0 ? 0 : KeyEvent.getExtendedKeyCodeForChar(text.charAt(index));
        return new Mnemonic(text.toString(), keyCode, index);
    }
}
