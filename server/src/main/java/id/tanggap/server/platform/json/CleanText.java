package id.tanggap.server.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Reads texts, and refuses those that no database and no UTF-8 can hold: with the character NUL or
 * with half of a surrogate pair.
 */
public final class CleanText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(json, context);
        if (text != null && !isClean(text)) {
            throw context.weirdStringException("", String.class, "NUL or half a surrogate pair");
        }
        return text;
    }

    /** Whether the text can be kept. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0' || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
