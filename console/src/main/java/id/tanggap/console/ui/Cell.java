package id.tanggap.console.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a table cell shows. Cells sort by {@code order}, not by their text.
 *
 * @param text the text
 * @param icon name of an icon before it; null for none
 * @param tone colour of text and icon, never the only sign
 * @param tooltip longer form; null for none
 * @param order what it is sorted by; cells of one column use one type
 * @param numeric right-aligned with tabular figures
 */
public record Cell(
        String text,
        @Nullable String icon,
        Tone tone,
        @Nullable String tooltip,
        Comparable<?> order,
        boolean numeric)
        implements Comparable<Cell> {

    /** Plain text; null shows as empty. */
    public static Cell of(@Nullable String text) {
        String shown = text == null ? "" : text;
        return new Cell(shown, null, Tone.NORMAL, null, shown, false);
    }

    /** Text in a tone. */
    public static Cell of(@Nullable String text, Tone tone) {
        return of(text).withTone(tone);
    }

    /** A number or another right-aligned value, sorted by {@code order}. */
    public static Cell number(String text, Comparable<?> order) {
        return new Cell(text, null, Tone.NORMAL, null, order, true);
    }

    /** A time in brief form in the desk's zone, in full in the tooltip. */
    public static Cell time(@Nullable Instant at, Times times) {
        return at == null
                ? new Cell("", null, Tone.NORMAL, null, Instant.MIN, false)
                : new Cell(times.brief(at), null, Tone.NORMAL, times.full(at), at, false);
    }

    /** The same with an icon. */
    public Cell withIcon(@Nullable String name) {
        return new Cell(text, name, tone, tooltip, order, numeric);
    }

    /** The same in a tone. */
    public Cell withTone(Tone other) {
        return new Cell(text, icon, other, tooltip, order, numeric);
    }

    /** The same with a tooltip. */
    public Cell withTooltip(@Nullable String words) {
        return new Cell(text, icon, tone, words, order, numeric);
    }

    /** The same, sorted by something else. */
    public Cell withOrder(Comparable<?> other) {
        return new Cell(text, icon, tone, tooltip, other, numeric);
    }

    @Override
    @SuppressWarnings("unchecked")
    public int compareTo(Cell other) {
        return order.getClass() == other.order.getClass()
                ? ((Comparable<Object>) order).compareTo(other.order)
                : text.compareTo(other.text);
    }
}
