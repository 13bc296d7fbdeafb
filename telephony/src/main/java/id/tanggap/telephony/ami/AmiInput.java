package id.tanggap.telephony.ami;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be sent to the PBX. AMI separates headers by line breaks and knows no escaping, so a
 * line break in a value is another header; and some actions take patterns where they expect a name.
 */
final class AmiInput {
    private static final Pattern NUMBER = Pattern.compile("[+0-9*#]{1,20}");
    private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final Pattern INTERFACE =
            Pattern.compile("[A-Za-z0-9]{1,20}/[A-Za-z0-9_.+@-]{1,80}");
    private static final int TEXT_LIMIT = 80;

    private AmiInput() {}

    /** Returns what is wrong, or null. */
    static @Nullable String wrongNumber(String field, @Nullable String value) {
        return value == null || NUMBER.matcher(value).matches() ? null : field + " is no number";
    }

    /** Returns what is wrong, or null. */
    static @Nullable String wrongQueue(@Nullable String value) {
        return value == null || QUEUE.matcher(value).matches() ? null : "queue is no queue name";
    }

    /** Returns what is wrong, or null. */
    static @Nullable String wrongInterface(String value) {
        return INTERFACE.matcher(value).matches() ? null : "interface is no device";
    }

    /** Returns what is wrong, or null. The bar separates columns in queue_log. */
    static @Nullable String wrongText(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        boolean bad =
                value.length() > TEXT_LIMIT
                        || value.chars().anyMatch(c -> c == '|' || isLineBreaking(c));
        return bad ? field + " has forbidden characters or is too long" : null;
    }

    private static boolean isLineBreaking(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
