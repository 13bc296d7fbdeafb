package id.tanggap.server.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the class path.
 *
 * @param home folder with {@code bin} and {@code share}
 */
record PostgresSoftware(Path home) {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    /** Unpacks into a folder of the parent, unless that was done before. */
    static PostgresSoftware unpack(Path parent) {
        URL archive = PostgresSoftware.class.getClassLoader().getResource(ARCHIVE);
        if (archive == null || !machine().equals("linux amd64")) {
            throw new StartupException(
                    "There is no embedded PostgreSQL for this machine ("
                            + machine()
                            + "). Name a server with TANGGAP_DB_URL, TANGGAP_DB_USER and TANGGAP_DB_PASSWORD.");
        }
        try {
            // The size names the release: no two archives share it, and asking costs nothing.
            Path home =
                    parent.resolve("software-" + archive.openConnection().getContentLengthLong());
            if (!Files.isDirectory(home)) {
                Path draft = parent.resolve("software.new");
                delete(draft);
                try (InputStream in = archive.openStream()) {
                    unpack(in, draft);
                }
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresSoftware(home);
        } catch (IOException e) {
            throw new StartupException(
                    "PostgreSQL cannot be unpacked into " + parent + ": " + e, e);
        }
    }

    /** The command line of one of the programs. */
    List<String> program(String name) {
        return List.of(home.resolve("bin").resolve(name).toString());
    }

    /** Deletes a folder with all it holds; nothing happens when it is missing. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String machine() {
        return (System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .toLowerCase(Locale.ROOT);
    }

    private static void unpack(InputStream in, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target,
                            PosixFilePermissions.fromString(
                                    executable ? "rwx------" : "rw-------"));
                }
            }
        }
    }
}
