package id.tanggap.server.attachment.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.attachment.AttachmentConfig;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The folder of the files' content. A file comes into {@code incoming} under a name of its own, is
 * forced to disk and then renamed to its digest: under a digest there is the whole content or
 * nothing, whenever the process dies. Knows no rows; who renames and deletes holds the digest's
 * lock, see {@link AttachmentRows#lock}.
 */
@ApplicationScoped
public class AttachmentFiles {
    private static final Logger LOG = Logger.getLogger(AttachmentFiles.class);
    private static final int CHUNK = 64 * 1024;

    private final Path incoming;
    private final Path content;
    private final Path previews;

    @Inject
    AttachmentFiles(
            AttachmentConfig config, @ConfigProperty(name = "tanggap.data") String dataFolder) {
        Path root = config.folder().orElse(Path.of(dataFolder, "attachments")).toAbsolutePath();
        this.incoming = root.resolve("incoming");
        this.content = root.resolve("content");
        this.previews = root.resolve("previews");
        folder(root);
        folder(incoming);
        folder(content);
        folder(previews);
    }

    /**
     * A file that has come in and is not kept yet.
     *
     * @param path where it lies
     * @param size its length in bytes
     * @param sha256 digest of its content
     */
    public record Received(Path path, long size, String sha256) {}

    /**
     * Takes a body in, never more than a chunk of it in memory, and forces it to disk.
     *
     * @param max most bytes it may have
     * @throws DomainException {@code TOO_LARGE}; {@code STORAGE_FULL} when the disk takes no more;
     *     {@code MALFORMED} when the sender gave up. Nothing is left behind.
     */
    public Received receive(InputStream body, long max) {
        Path path = incoming.resolve(UUID.randomUUID() + ".part");
        boolean done = false;
        try (FileChannel file = create(path)) {
            MessageDigest digest = sha256();
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int n = read(body, chunk); n >= 0; n = read(body, chunk)) {
                size += n;
                if (size > max) {
                    throw tooLarge(max);
                }
                digest.update(chunk, 0, n);
                write(file, ByteBuffer.wrap(chunk, 0, n));
            }
            force(file);
            done = true;
            return new Received(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw full(e); // only closing is left to fail here
        } finally {
            if (!done) {
                discard(path);
            }
        }
    }

    /** Puts a file in its place. Whoever has the digest's lock. */
    public void keep(Received received) {
        Path place = place(content, received.sha256(), "");
        try {
            Path folder = folderOf(place);
            Files.createDirectories(folder);
            Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
        } catch (IOException e) {
            throw full(e);
        }
    }

    /** Forgets a file that has come in, if it still lies there. */
    public void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warnf(e, "attachments: %s stays until it is swept", path.getFileName());
        }
    }

    /** Where content lies, whether it is there or not. */
    public Path contentOf(String sha256) {
        return place(content, sha256, "");
    }

    /** Where the small picture of content lies, whether it is there or not. */
    public Path previewOf(String sha256) {
        return place(previews, sha256, ".jpg");
    }

    /** A name nobody else has, on the same disk as the places. */
    Path scratch() {
        return incoming.resolve(UUID.randomUUID() + ".part");
    }

    /** Whether content is there in its whole length. */
    public boolean isWhole(String sha256, long size) {
        try {
            return Files.size(contentOf(sha256)) == size;
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes content and its small picture. Whoever has the digest's lock. */
    public void delete(String sha256) {
        discard(previewOf(sha256));
        discard(contentOf(sha256));
    }

    /** Digests of everything that is kept. */
    public List<String> digests() {
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what came in and was not written to since; answers how many. */
    public int deleteGivenUp(Instant since) {
        int deleted = 0;
        try (Stream<Path> all = Files.list(incoming)) {
            for (Path path : all.toList()) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(since)) {
                    discard(path);
                    deleted++;
                }
            }
            return deleted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that the disk has left. */
    public long free() {
        try {
            return Files.getFileStore(content).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel create(Path path) {
        try {
            return FileChannel.open(
                    path,
                    java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw full(e);
        }
    }

    private static int read(InputStream body, byte[] chunk) {
        try {
            return body.read(chunk);
        } catch (IOException e) {
            LOG.debug("attachments: the sender gave up", e);
            throw DomainException.of(FaultCode.MALFORMED);
        }
    }

    private static void write(FileChannel file, ByteBuffer chunk) {
        try {
            while (chunk.hasRemaining()) {
                file.write(chunk);
            }
        } catch (IOException e) {
            throw full(e);
        }
    }

    private static void force(FileChannel file) {
        try {
            file.force(true);
        } catch (IOException e) {
            throw full(e);
        }
    }

    static DomainException tooLarge(long max) {
        return new DomainException(FaultCode.TOO_LARGE, Map.of("maxBytes", Long.toString(max)));
    }

    /** A disk that cannot be written to has no room, whatever the reason; the log has it. */
    private static DomainException full(IOException e) {
        LOG.error("attachments: the folder cannot be written to", e);
        return DomainException.of(FaultCode.STORAGE_FULL);
    }

    private static Path place(Path root, String sha256, String ending) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256 + ending);
    }

    private static Path folderOf(Path place) {
        return java.util.Objects.requireNonNull(place.getParent());
    }

    private static void folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
