package id.tanggap.telephony.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that another process appends to and rotates.
 *
 * <p>Holds no state: the caller keeps the position. Follows a rotation by rename or by copy and
 * truncate, as long as the older file stays in the same folder under a name that begins with the
 * file's name, and is not compressed before it was read to its end. Thread-safe.
 *
 * @param <T> what a line means
 */
public final class LogTailer<T> {
    private static final int CHUNK = 64 * 1024;
    private static final int FIRST_LINE_LIMIT = 4 * 1024;

    private final Path file;
    private final Function<String, @Nullable T> parser;

    /**
     * @param file the file that is written now
     * @param parser what a line means; null when it cannot be understood
     */
    public LogTailer(Path file, Function<String, @Nullable T> parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The lines after a position. Only whole lines are read: one that is being written waits.
     *
     * @param from where to go on; null for the start of the current file
     * @param limit of lines, at least 1
     * @throws IOException when a file is there and cannot be read
     */
    public LogBatch<T> poll(@Nullable LogPosition from, int limit) throws IOException {
        List<Candidate> files = candidates();
        if (files.isEmpty()) {
            return new LogBatch<>(List.of(), from, List.of(), false);
        }
        int index = from == null ? current(files) : indexOf(files, from.fileId());
        if (index < 0) {
            // The oldest file left is the nearest to what is missing.
            return read(files.getFirst(), 0, limit, true);
        }
        long offset = from == null ? 0 : from.offset();
        LogBatch<T> batch = read(files.get(index), offset, limit, false);
        // A newer file with a line in it proves that the writer has left this one.
        while (batch.entries().isEmpty()
                && batch.unreadable().isEmpty()
                && index + 1 < files.size()) {
            index++;
            batch = read(files.get(index), 0, limit, false);
        }
        return batch;
    }

    private record Candidate(Path path, String fileId, FileTime changed) {}

    /** All files of the family that have a first line, oldest first, each content once. */
    private List<Candidate> candidates() throws IOException {
        List<Candidate> found = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        String name = String.valueOf(file.getFileName());
        try (DirectoryStream<Path> siblings =
                Files.newDirectoryStream(folder, path -> isOfFamily(path, name))) {
            for (Path path : siblings) {
                try {
                    String fileId = fingerprint(path);
                    if (fileId != null) {
                        found.add(new Candidate(path, fileId, Files.getLastModifiedTime(path)));
                    }
                } catch (NoSuchFileException renamedMeanwhile) {
                    // The next poll sees it under its new name.
                }
            }
        }
        found.sort(
                Comparator.comparing((Candidate c) -> isCurrent(c.path()))
                        .thenComparing(Candidate::changed));
        return found;
    }

    private static boolean isOfFamily(Path path, String name) {
        String sibling = String.valueOf(path.getFileName());
        return sibling.startsWith(name) && !sibling.endsWith(".gz") && Files.isRegularFile(path);
    }

    private boolean isCurrent(Path path) {
        return path.getFileName().equals(file.getFileName());
    }

    private int current(List<Candidate> files) {
        return isCurrent(files.getLast().path()) ? files.size() - 1 : -1;
    }

    /**
     * The last of the same content: after copy and truncate's copy, the original may still be
     * there.
     */
    private static int indexOf(List<Candidate> files, String fileId) {
        for (int i = files.size() - 1; i >= 0; i--) {
            if (files.get(i).fileId().equals(fileId)) {
                return i;
            }
        }
        return -1;
    }

    /** Null while the file has no whole first line. */
    private static @Nullable String fingerprint(Path path) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[FIRST_LINE_LIMIT];
            int length = Math.max(0, in.read(head));
            for (int i = 0; i < length; i++) {
                if (head[i] == '\n') {
                    MessageDigest sha = MessageDigest.getInstance("SHA-256");
                    sha.update(head, 0, i);
                    return HexFormat.of().formatHex(sha.digest(), 0, 8);
                }
            }
            return null;
        } catch (java.io.FileNotFoundException e) {
            throw new NoSuchFileException(path.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private LogBatch<T> read(Candidate source, long from, int limit, boolean gap)
            throws IOException {
        List<LogBatch.Entry<T>> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        long lineStart = from;
        try (RandomAccessFile in = new RandomAccessFile(source.path().toFile(), "r")) {
            in.seek(from);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            long position = from;
            for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                for (int i = 0; i < length; i++) {
                    position++;
                    if (chunk[i] != '\n') {
                        line.write(chunk[i]);
                        continue;
                    }
                    String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
                    line.reset();
                    take(text, new LogPosition(source.fileId(), lineStart), entries, unreadable);
                    lineStart = position;
                    if (entries.size() + unreadable.size() >= limit) {
                        LogPosition next = new LogPosition(source.fileId(), lineStart);
                        return new LogBatch<>(entries, next, unreadable, gap);
                    }
                }
            }
        }
        LogPosition next = new LogPosition(source.fileId(), lineStart);
        return new LogBatch<>(entries, next, unreadable, gap);
    }

    private void take(
            String text, LogPosition at, List<LogBatch.Entry<T>> entries, List<String> unreadable) {
        if (text.isEmpty()) {
            return;
        }
        T record = parser.apply(text);
        if (record == null) {
            unreadable.add(text);
        } else {
            entries.add(new LogBatch.Entry<>(at, record));
        }
    }
}
