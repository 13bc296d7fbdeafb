package id.tanggap.server.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of files on tickets. */
@ConfigMapping(prefix = "tanggap.attachment")
public interface AttachmentConfig {
    /**
     * Folder of the content; without it {@code attachments} in the data folder. Several servers of
     * one database need one folder.
     */
    Optional<Path> folder();

    /** Largest file that is taken. */
    @WithDefault("25M")
    MemorySize maxSize();

    /** Room for the content of all files together. */
    @WithDefault("50G")
    MemorySize quota();

    /** What must stay free on the disk: the database needs it to go on. */
    @WithDefault("1G")
    MemorySize keepFree();

    /** How long a file is kept; it goes then as soon as its ticket is closed. */
    @WithDefault("1825d")
    Duration retention();

    /** Files that are taken in at the same time; one more is asked to come back. */
    @WithDefault("32")
    @Min(1)
    int uploadsAtOnce();

    /** Silence after which a file that is being taken in counts as given up. */
    @WithDefault("1h")
    Duration givenUpAfter();
}
