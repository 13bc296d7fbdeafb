package id.tanggap.server.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deletes content that no row speaks of, one digest in one short transaction. */
@ApplicationScoped
public class ContentSweep {
    private final AttachmentRows rows;
    private final AttachmentFiles files;

    @Inject
    ContentSweep(AttachmentRows rows, AttachmentFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** Deletes the content if it is of no use; answers whether it was. */
    @Transactional
    public boolean delete(String sha256) {
        rows.lock(sha256);
        if (rows.isUsed(sha256)) {
            return false;
        }
        files.delete(sha256);
        return true;
    }
}
