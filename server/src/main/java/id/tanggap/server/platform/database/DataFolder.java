package id.tanggap.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder of {@code TANGGAP_DATA}: everything the server keeps on its own machine. Only the
 * server's user can read it.
 *
 * @param root absolute path of the folder
 */
public record DataFolder(Path root) {
    /** Environment variable that names the folder. */
    public static final String VARIABLE = "TANGGAP_DATA";

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder that the environment names, else {@code ./data}. */
    public static DataFolder of(Map<String, String> environment) {
        return new DataFolder(Path.of(environment.getOrDefault(VARIABLE, "data")));
    }

    /**
     * Makes the folder where it is missing.
     *
     * @throws StartupException when it cannot be made
     */
    public DataFolder create() {
        privateFolder(root);
        return this;
    }

    /** Embedded PostgreSQL: software, cluster, log. */
    public Path postgres() {
        return privateFolder(root.resolve("pg"));
    }

    /** A generated password. */
    public SecretFile secret(String name) {
        return new SecretFile(privateFolder(root.resolve("secrets")).resolve(name));
    }

    /** Keys that sign access tokens. */
    public Path keys() {
        return privateFolder(root.resolve("keys"));
    }

    private static Path privateFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Path parent = folder.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (java.nio.file.FileAlreadyExistsException _) {
            return folder;
        } catch (IOException e) {
            throw new StartupException(
                    "The data folder "
                            + folder
                            + " cannot be made: "
                            + e
                            + ". Name another with "
                            + VARIABLE
                            + ".",
                    new UncheckedIOException(e));
        }
    }
}
