package id.tanggap.server.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Small pictures, made when somebody first looks and then kept beside the content. One is made at a
 * time: a large one takes memory.
 */
@ApplicationScoped
public class Previews {
    private static final Logger LOG = Logger.getLogger(Previews.class);

    private final AttachmentFiles files;
    private final Pictures pictures;
    private final ReentrantLock one = new ReentrantLock();

    @Inject
    Previews(AttachmentFiles files, Pictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** The small picture of content; empty when the decoder cannot read it. Blocking. */
    public Optional<Path> of(String sha256) {
        Path place = files.previewOf(sha256);
        if (Files.isRegularFile(place)) {
            return Optional.of(place);
        }
        one.lock();
        try {
            return Files.isRegularFile(place) ? Optional.of(place) : make(sha256, place);
        } finally {
            one.unlock();
        }
    }

    private Optional<Path> make(String sha256, Path place) {
        Path scratch = files.scratch();
        try {
            pictures.shrink(files.contentOf(sha256), scratch);
            Files.createDirectories(place.getParent());
            Files.move(scratch, place, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(place);
        } catch (IOException e) {
            LOG.infof("attachments: no small picture of %s: %s", sha256, e.getMessage());
            files.discard(scratch);
            return Optional.empty();
        }
    }
}
