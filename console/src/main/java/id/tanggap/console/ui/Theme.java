package id.tanggap.console.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;

/** The two looks of the console. */
public enum Theme {
    /** Light surfaces. */
    LIGHT,
    /** Dark surfaces. */
    DARK;

    private static final String PREF = "theme";

    /** The remembered one; light at first. */
    public static Theme remembered(ConsolePrefs prefs) {
        return prefs.get(PREF, LIGHT.name()).equals(DARK.name()) ? DARK : LIGHT;
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Puts it on, also on windows that are open, and remembers it. */
    public void use(ConsolePrefs prefs) {
        prefs.put(PREF, name());
        install();
        FlatLaf.updateUI();
    }

    /** Puts it on before the first window. */
    public void install() {
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatInterFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource("id.tanggap.console.theme");
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
    }
}
