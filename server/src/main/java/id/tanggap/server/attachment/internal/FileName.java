package id.tanggap.server.attachment.internal;

import id.tanggap.server.platform.fault.DomainException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Name of a file as it is kept and shown: no folders, nothing that cannot be seen. Pure.
 *
 * @param value the name, up to {@link #MAX_LENGTH} characters
 */
record FileName(String value) {
    static final int MAX_LENGTH = 200;

    /**
     * Reads a name as a browser or console sends it.
     *
     * @throws DomainException {@code INVALID} on {@code name}
     */
    static FileName of(@Nullable String sent) {
        String name = sent == null ? "" : visible(withoutFolders(sent)).strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            throw DomainException.invalid("name", "REQUIRED");
        }
        if (name.length() > MAX_LENGTH) {
            throw DomainException.invalid("name", "TOO_LONG");
        }
        return new FileName(name);
    }

    /** What follows the last dot, in small letters; empty when there is nothing. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot <= 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name with an extension it did not have. */
    FileName with(String extension) {
        return new FileName(value + "." + extension);
    }

    private static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /**
     * Without control characters and without those that turn the direction of text: with them a
     * program is shown under the name of a picture.
     */
    private static String visible(String name) {
        return name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
