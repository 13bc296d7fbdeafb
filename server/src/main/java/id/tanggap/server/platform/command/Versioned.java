package id.tanggap.server.platform.command;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** REST answers with a record and, as {@code ETag}, the version that its next update must name. */
public final class Versioned {
    private Versioned() {}

    /** The record as it is now. */
    public static Response ok(Object body, int version) {
        return answer(Response.ok(), body, version);
    }

    /**
     * A record that has just been made.
     *
     * @param collection path of the collection it is in, such as {@code /api/v1/tickets}
     */
    public static Response created(String collection, Object id, Object body, int version) {
        return answer(Response.created(URI.create(collection + "/" + id)), body, version);
    }

    private static Response answer(Response.ResponseBuilder answer, Object body, int version) {
        return answer.header(HttpHeaders.ETAG, IfMatch.tag(version)).entity(body).build();
    }
}
