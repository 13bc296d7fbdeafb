package id.tanggap.server.dors.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The gateway's HTTP contract, documented in {@code docs/dors-gateway.yaml}. */
@Path("/v1")
public interface DorsApi {
    /** One report by its canonical number: 200 with a body, or 404. */
    @GET
    @Path("/reports")
    @Produces(MediaType.APPLICATION_JSON)
    Response report(
            @QueryParam("number") String number,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization);
}
