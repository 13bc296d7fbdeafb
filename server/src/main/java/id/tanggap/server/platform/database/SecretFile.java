package id.tanggap.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A file that only the server's user can read or write. Written whole or not at all. */
public final class SecretFile {
    private static final int RANDOM_BYTES = 24;

    private final Path path;

    /** The file at the path, which need not exist. */
    public SecretFile(Path path) {
        this.path = path;
    }

    /** Whether it was written before. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** The content, without the line's end. */
    public String read() {
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content; a random one is made first when there is none. */
    public String readOrCreate() {
        if (!exists()) {
            write(random());
        }
        return read();
    }

    /** Writes the content, replacing an earlier one. */
    public void write(String content) {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            try (FileChannel channel =
                    FileChannel.open(
                            draft,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")))) {
                ByteBuffer bytes =
                        ByteBuffer.wrap((content + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartupException("The file " + path + " cannot be written: " + e, e);
        }
    }

    /** A random word of 192 bits. */
    public static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
