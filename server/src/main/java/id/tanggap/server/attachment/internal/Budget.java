package id.tanggap.server.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What looking into one archive may cost, with everything in it. Also refuses entries that no
 * ticket needs.
 */
final class Budget {
    /** Archives around an archive: a letter with a table in it in a ZIP, no deeper. */
    static final int MAX_DEPTH = 2;

    static final int MAX_ENTRIES = 5_000;
    static final long MAX_BYTES = 300L * 1024 * 1024;

    /** Honest documents stay under 30; what repeats one byte comes to 1,000. */
    static final int MAX_RATIO = 100;

    /** Below this much the ratio says nothing: a small sheet of zeros is no harm. */
    static final long RATIO_COUNTS_FROM = 8L * 1024 * 1024;

    private static final Set<String> PROGRAMS =
            Set.of(
                    "exe",
                    "dll",
                    "com",
                    "scr",
                    "pif",
                    "cpl",
                    "msi",
                    "msp",
                    "bat",
                    "cmd",
                    "ps1",
                    "vbs",
                    "vbe",
                    "js",
                    "jse",
                    "wsf",
                    "wsh",
                    "hta",
                    "lnk",
                    "reg",
                    "jar",
                    "class",
                    "apk",
                    "dex",
                    "sh",
                    "elf",
                    "so",
                    "appimage",
                    "deb",
                    "rpm",
                    "docm",
                    "xlsm",
                    "pptm");

    private final byte[] chunk = new byte[64 * 1024];
    private final long packed;
    private int entries;
    private long bytes;

    /**
     * @param packed length of the archive in bytes
     */
    Budget(long packed) {
        this.packed = packed;
    }

    /** Counts an entry. */
    void entry(String name) {
        entries++;
        if (entries > MAX_ENTRIES) {
            throw Archives.unsafe("ARCHIVE_ENTRIES", Map.of("max", Integer.toString(MAX_ENTRIES)));
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PROGRAMS.contains(extension.strip())) {
            throw Archives.unsafe("ARCHIVE_PROGRAM", Map.of("entry", name));
        }
    }

    /** Reads to the end, throws it away, and counts. */
    void drain(InputStream content) throws IOException {
        for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
            bytes += n;
            if (bytes > MAX_BYTES || bytes > RATIO_COUNTS_FROM && bytes / packed > MAX_RATIO) {
                throw Archives.unsafe("ARCHIVE_RATIO", Map.of("max", Integer.toString(MAX_RATIO)));
            }
        }
    }
}
