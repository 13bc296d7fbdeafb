package id.tanggap.e2e.bench.data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. One thread. */
final class CopyText {
    private final StringBuilder text = new StringBuilder(1 << 20);
    private boolean begun;

    /** The next column: its text form, null for none. */
    CopyText add(@Nullable Object value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(words);
            case Instant at -> text.append(OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            default -> text.append(value);
        }
        return this;
    }

    /** Ends the row. */
    void end() {
        text.append('\n');
        begun = false;
    }

    /** All rows so far; begins anew. */
    byte[] take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
