package id.tanggap.console.app;

import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.Messages;
import java.util.Locale;

/** The language of the screens: remembered, Indonesian at first, never taken from the system. */
final class Locales {
    private static final String PREF = "language";

    private Locales() {}

    static Locale remembered(ConsolePrefs prefs) {
        return prefs.get(PREF, "id").equals("en") ? Messages.ENGLISH : Messages.INDONESIAN;
    }

    /** Remembers the other language and makes it the program's. */
    static Locale switchFrom(Messages messages, ConsolePrefs prefs) {
        Locale other = messages.english() ? Messages.INDONESIAN : Messages.ENGLISH;
        prefs.put(PREF, other.getLanguage());
        use(other);
        return other;
    }

    /** For what the toolkit itself shows and how it formats. */
    static void use(Locale locale) {
        Locale.setDefault(Locale.Category.DISPLAY, locale);
        Locale.setDefault(Locale.Category.FORMAT, locale);
        javax.swing.JComponent.setDefaultLocale(locale);
    }
}
