package id.tanggap.server.attachment.transport;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that is asked for by {@code Range: bytes=100-199}, {@code 100-} or {@code -100}.
 * The content of an attachment never changes, so that parts asked for at different times fit. Pure.
 *
 * @param first first byte
 * @param length how many, at least 1
 */
record ByteRange(long first, long length) {
    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The part; empty when the whole is to be sent, which is also the answer to a range that is
     * none: several parts, or one behind the end.
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher form = FORM.matcher(header == null ? "" : header.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String from = form.group(1);
        String to = form.group(2);
        if (from.isEmpty()) {
            long last = to.isEmpty() ? 0 : Math.min(Long.parseLong(to), size);
            return part(size - last, size - 1);
        }
        long end = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        return part(Long.parseLong(from), end);
    }

    private static Optional<ByteRange> part(long first, long last) {
        return first <= last
                ? Optional.of(new ByteRange(first, last - first + 1))
                : Optional.empty();
    }

    /** As the answer tells it. */
    String header(long size) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }
}
