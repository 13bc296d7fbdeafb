package id.tanggap.server.attachment.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.attachment.AttachmentConfig;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Whether there is room for a file. Looked at before a file is taken in: uploads at the same time
 * may together overdraw the quota by their own sizes, never the disk.
 */
@ApplicationScoped
public class Room {
    private final AttachmentConfig config;
    private final AttachmentRows rows;
    private final AttachmentFiles files;

    /** Wired by the container; by hand where a test wants less room. */
    @Inject
    public Room(AttachmentConfig config, AttachmentRows rows, AttachmentFiles files) {
        this.config = config;
        this.rows = rows;
        this.files = files;
    }

    /**
     * Refuses when so many bytes more do not fit.
     *
     * @throws DomainException {@code STORAGE_FULL}; {@code reason} is {@code QUOTA} or {@code DISK}
     */
    public void require(long bytes) {
        if (files.free() - bytes < config.keepFree().asLongValue()) {
            throw full("DISK");
        }
        if (rows.usedBytes() + bytes > config.quota().asLongValue()) {
            throw full("QUOTA");
        }
    }

    /** Whether so many bytes more fit. */
    public boolean has(long bytes) {
        try {
            require(bytes);
            return true;
        } catch (DomainException _) {
            return false;
        }
    }

    private static DomainException full(String reason) {
        return new DomainException(FaultCode.STORAGE_FULL, Map.of("reason", reason));
    }
}
