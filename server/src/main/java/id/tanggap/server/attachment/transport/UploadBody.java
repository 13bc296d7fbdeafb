package id.tanggap.server.attachment.transport;

import id.tanggap.server.attachment.AttachmentConfig;
import id.tanggap.server.platform.http.LargeBody;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** Only the way in for files takes large bodies. */
@ApplicationScoped
class UploadBody implements LargeBody {
    private static final Pattern PATH = Pattern.compile("/api/v1/tickets/[^/]+/attachments");

    private final long maxBytes;

    @Inject
    UploadBody(AttachmentConfig config) {
        this.maxBytes = config.maxSize().asLongValue();
    }

    @Override
    public boolean matches(HttpMethod method, String path) {
        return method.equals(HttpMethod.POST) && PATH.matcher(path).matches();
    }

    @Override
    public long maxBytes() {
        return maxBytes;
    }
}
