package id.tanggap.console.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drafts as files, one for each key, in a folder of the user's own that nobody else may read. A
 * text is written to a file beside and renamed over the old one, so that a crash leaves the one or
 * the other. What came faster than the disk writes is written once. What nobody touched for 30 days
 * is deleted.
 */
public final class FileDrafts implements Drafts {
    /** How long an untouched draft is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(FileDrafts.class);
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,100}");
    private static final String ENDING = ".draft";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path folder;
    private final Executor edt;
    private final Clock clock;
    private final ExecutorService lane =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("drafts").factory());
    private final Map<String, Optional<String>> waiting = new ConcurrentHashMap<>();
    private volatile boolean lasting = true;

    /**
     * @param folder where the files are; made when the first is written
     * @param edt the event dispatch thread
     */
    FileDrafts(Path folder, Executor edt, Clock clock) {
        this.folder = folder;
        this.edt = edt;
        this.clock = clock;
    }

    /**
     * The drafts of one user at one server.
     *
     * @param base folder of all drafts on this machine
     * @param server the server's address
     * @param username the user's name
     * @param edt the event dispatch thread
     */
    public static FileDrafts of(Path base, String server, String username, Executor edt) {
        return new FileDrafts(base.resolve(name(server, username)), edt, Clock.systemUTC());
    }

    /** A folder's name that tells nothing and fits every file system. */
    private static String name(String server, String username) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((server + "\n" + username).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void recall(Consumer<Map<String, String>> told) {
        lane.execute(
                () -> {
                    Map<String, String> kept = readAll();
                    edt.execute(() -> told.accept(kept));
                });
    }

    @Override
    public void put(String key, String text) {
        later(key, Optional.of(text));
    }

    @Override
    public void remove(String key) {
        later(key, Optional.empty());
    }

    @Override
    public boolean lasting() {
        return lasting;
    }

    /** Writes what waits, at most for three seconds. */
    @Override
    public void close() {
        lane.shutdown();
        try {
            if (!lane.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("drafts were not written in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void later(String key, Optional<String> text) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("no key of a draft: " + key);
        }
        if (waiting.put(key, text) == null && !lane.isShutdown()) {
            lane.execute(() -> write(key));
        }
    }

    private void write(String key) {
        Optional<String> text = waiting.remove(key);
        if (text == null) {
            return;
        }
        Path file = folder.resolve(key + ENDING);
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                replace(file, text.get());
            }
            lasting = true;
        } catch (IOException e) {
            lasting = false;
            LOG.warn("draft cannot be kept in {}", folder, e);
        }
    }

    private void replace(Path file, String text) throws IOException {
        makeFolder();
        Path beside = Files.createTempFile(folder, "new", ".part");
        try {
            Files.writeString(beside, text);
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            PosixFileAttributeView rights =
                    Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (rights != null) {
                rights.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private Map<String, String> readAll() {
        Map<String, String> kept = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return kept;
        }
        Instant oldest = clock.instant().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> read(file, oldest, kept));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("drafts cannot be read from {}", folder, e);
        }
        return kept;
    }

    private static void read(Path file, Instant oldest, Map<String, String> kept) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                Files.deleteIfExists(file);
            } else if (name.endsWith(ENDING)) {
                kept.put(
                        name.substring(0, name.length() - ENDING.length()), Files.readString(file));
            }
        } catch (IOException e) {
            LOG.warn("draft {} cannot be read", file, e);
        }
    }
}
