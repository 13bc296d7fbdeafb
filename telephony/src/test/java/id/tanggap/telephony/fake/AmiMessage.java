package id.tanggap.telephony.fake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of AMI headers: an action, a response or an event.
 *
 * @param lines {@code Name: value}, in order
 */
public record AmiMessage(List<String> lines) {

    public AmiMessage {
        lines = List.copyOf(lines);
    }

    /** Names and values in turns: {@code of("Event", "Hangup", "Cause", "16")}. */
    public static AmiMessage of(String... namesAndValues) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            lines.add(namesAndValues[i] + ": " + namesAndValues[i + 1]);
        }
        return new AmiMessage(lines);
    }

    /** The same with one more header at the end. */
    public AmiMessage with(String name, String value) {
        List<String> more = new ArrayList<>(lines);
        more.add(name + ": " + value);
        return new AmiMessage(more);
    }

    /** The first value of a header, or null; names are not case-sensitive. */
    public @Nullable String get(String name) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                return line.substring(colon + 1).trim();
            }
        }
        return null;
    }

    /** The value of a header, or empty. */
    public String text(String name) {
        String value = get(name);
        return value == null ? "" : value;
    }

    String wire() {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }
}
