package id.tanggap.console.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.Icon;

/** The console's own icons, in the colours of the theme. */
public final class Icons {
    private static final Map<SvgIcon.Source, Icon> KNOWN = new ConcurrentHashMap<>();

    private Icons() {}

    /** An icon of 16 in the colour of text. */
    public static Icon of(String name) {
        return of(name, 16, Tone.NORMAL);
    }

    /** An icon of 16 in a tone. */
    public static Icon of(String name, Tone tone) {
        return of(name, 16, tone);
    }

    /** An icon in a tone; follows a change of theme and is pale on a disabled component. */
    public static Icon of(String name, int size, Tone tone) {
        return KNOWN.computeIfAbsent(new SvgIcon.Source(name, size, tone), SvgIcon::new);
    }
}
