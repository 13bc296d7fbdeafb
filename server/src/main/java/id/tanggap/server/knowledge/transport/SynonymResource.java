package id.tanggap.server.knowledge.transport;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.knowledge.ListSynonyms;
import id.tanggap.protocol.knowledge.RemoveSynonyms;
import id.tanggap.protocol.knowledge.SynonymGroup;
import id.tanggap.protocol.knowledge.SynonymList;
import id.tanggap.server.knowledge.transport.ArticleBodies.TermsBody;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The synonyms of article search over REST. Writes answer all groups. */
@Path("/api/v1/articles/synonyms")
@Tag(name = "articles", description = "The knowledge base")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SynonymResource {
    private final RestCommands commands;

    @Inject
    SynonymResource(RestCommands commands) {
        this.commands = commands;
    }

    /** All groups; there is never a next page. */
    public record SynonymItems(List<SynonymGroup> items, @Nullable String next) {}

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Words and phrases that mean the same to search")
    public SynonymItems list() {
        return items(commands.ask(new ListSynonyms()));
    }

    @POST
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "A new group; search uses it at once")
    public SynonymItems create(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable TermsBody body) {
        return write(key, RequestBody.required(body).command(null, null));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Change a group; needs If-Match")
    public SynonymItems change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable TermsBody body) {
        int version = IfMatch.version(ifMatch);
        return write(key, RequestBody.required(body).command(id, version));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Remove a group; needs If-Match")
    public SynonymItems remove(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return write(key, new RemoveSynonyms(id, IfMatch.version(ifMatch)));
    }

    private SynonymItems write(@Nullable String key, ClientCommand<SynonymList> command) {
        return items(commands.execute(key, command));
    }

    private static SynonymItems items(SynonymList list) {
        return new SynonymItems(list.groups(), null);
    }
}
