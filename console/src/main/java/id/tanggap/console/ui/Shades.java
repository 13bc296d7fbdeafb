package id.tanggap.console.ui;

import java.awt.Color;

/** Colours between two colours of the theme. */
public final class Shades {
    private Shades() {}

    /** So many percent of the one on the other: 0 is the other, 100 the one. */
    public static Color mix(Color one, Color other, int percent) {
        return new Color(
                part(one.getRed(), other.getRed(), percent),
                part(one.getGreen(), other.getGreen(), percent),
                part(one.getBlue(), other.getBlue(), percent));
    }

    /** Nothing to be seen, where a library wants a colour. */
    public static Color none() {
        return new Color(0, 0, 0, 0);
    }

    private static int part(int one, int other, int percent) {
        return (one * percent + other * (100 - percent)) / 100;
    }
}
