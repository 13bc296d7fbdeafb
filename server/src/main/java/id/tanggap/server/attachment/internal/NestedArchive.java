package id.tanggap.server.attachment.internal;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive in an archive, read as it comes: there is no file of it to jump around in. */
final class NestedArchive {
    private static final int SIGNATURE = 4;

    private NestedArchive() {}

    /** Whether content begins as a ZIP file does. */
    static boolean isZip(byte[] head) {
        return head.length >= SIGNATURE
                && head[0] == 'P'
                && head[1] == 'K'
                && head[2] == 3
                && head[3] == 4;
    }

    /**
     * Unpacks it into nothing.
     *
     * @param depth how many archives it lies in
     */
    static void unpack(InputStream content, int depth, Budget budget) throws IOException {
        if (depth > Budget.MAX_DEPTH) {
            throw Archives.unsafe(
                    "ARCHIVE_NESTING", Map.of("max", Integer.toString(Budget.MAX_DEPTH)));
        }
        ZipInputStream zip = new ZipInputStream(content);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            budget.entry(entry.getName());
            if (entry.isDirectory()) {
                continue;
            }
            InputStream inner = new BufferedInputStream(new Unclosable(zip));
            inner.mark(SIGNATURE);
            byte[] head = inner.readNBytes(SIGNATURE);
            inner.reset();
            if (isZip(head)) {
                unpack(inner, depth + 1, budget);
            }
            budget.drain(inner);
        }
        budget.drain(content);
    }

    /** One entry's end is not the archive's. */
    private static final class Unclosable extends FilterInputStream {
        Unclosable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
