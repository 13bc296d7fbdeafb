package id.tanggap.server.platform.http;

import io.vertx.core.http.HttpMethod;

/** A request whose body may be larger than all others; the feature says which and how large. */
public interface LargeBody {
    /** Whether it is that request. */
    boolean matches(HttpMethod method, String path);

    /** Most bytes it may have. */
    long maxBytes();
}
