package id.tanggap.server.knowledge.transport;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRevision;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.GetArticleRevision;
import id.tanggap.protocol.knowledge.GetTicketArticles;
import id.tanggap.protocol.knowledge.LinkArticle;
import id.tanggap.protocol.knowledge.SearchArticles;
import id.tanggap.protocol.knowledge.SuggestArticles;
import id.tanggap.protocol.knowledge.UnlinkArticle;
import id.tanggap.server.knowledge.transport.ArticleBodies.ArticleBody;
import id.tanggap.server.knowledge.transport.ArticleBodies.StateBody;
import id.tanggap.server.knowledge.transport.ArticleBodies.VoiceBody;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import id.tanggap.server.platform.fault.DomainException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Articles over REST. */
@Path("/api/v1/articles")
@Tag(name = "articles", description = "The knowledge base")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ArticleResource {
    private final RestCommands commands;

    @Inject
    ArticleResource(RestCommands commands) {
        this.commands = commands;
    }

    /** Articles for a ticket; there is never a next page. */
    public record ArticleItems(List<ArticleRow> items, @Nullable String next) {}

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Find articles by any spelling, best first; without a text the newest")
    public ArticlePage search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("category") @Nullable String category,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return commands.ask(new SearchArticles(text, category, state(state), limit, cursor));
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Reviewed articles that may help with a ticket being written")
    public ArticleItems suggest(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("category") @Nullable String category,
            @QueryParam("limit") @DefaultValue("5") int limit) {
        return new ArticleItems(
                commands.ask(new SuggestArticles(subject, category, limit)).items(), null);
    }

    @GET
    @Path("/of-ticket/{ticketId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "The articles linked to a ticket")
    public ArticleItems ofTicket(@PathParam("ticketId") UUID ticketId) {
        return new ArticleItems(commands.ask(new GetTicketArticles(ticketId)).items(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "One article with its revisions, feedback and tickets")
    public Response get(@PathParam("id") UUID id) {
        return answer(commands.ask(new GetArticle(id)));
    }

    @GET
    @Path("/{id}/revisions/{number}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "An earlier text")
    public ArticleRevision revision(@PathParam("id") UUID id, @PathParam("number") int number) {
        return commands.ask(new GetArticleRevision(id, number));
    }

    @POST
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Write an article; it begins as a draft")
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable ArticleBody body) {
        ArticleDetail saved = write(key, RequestBody.required(body).command(null, null));
        return Versioned.created(
                "/api/v1/articles", saved.row().id(), saved, saved.row().version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Change an article, which makes it a draft; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable ArticleBody body) {
        int version = IfMatch.version(ifMatch);
        return answer(write(key, RequestBody.required(body).command(id, version)));
    }

    @PUT
    @Path("/{id}/state")
    @RolesAllowed({"TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(
            summary =
                    "Review, retire or take up again; needs If-Match. 403 OWN_ARTICLE for its authors")
    public Response changeState(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable StateBody body) {
        int version = IfMatch.version(ifMatch);
        return answer(write(key, RequestBody.required(body).command(id, version)));
    }

    @PUT
    @Path("/{id}/feedback")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Say whether it helped; the last voice of a user counts")
    public Response rate(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable VoiceBody body) {
        return answer(write(key, RequestBody.required(body).command(id)));
    }

    @PUT
    @Path("/{id}/tickets/{ticketId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Note that it solved a ticket; twice changes nothing")
    public Response link(
            @PathParam("id") UUID id,
            @PathParam("ticketId") UUID ticketId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return answer(write(key, new LinkArticle(id, ticketId)));
    }

    @DELETE
    @Path("/{id}/tickets/{ticketId}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR"})
    @Operation(summary = "Take that back")
    public Response unlink(
            @PathParam("id") UUID id,
            @PathParam("ticketId") UUID ticketId,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key) {
        return answer(write(key, new UnlinkArticle(id, ticketId)));
    }

    private ArticleDetail write(@Nullable String key, ClientCommand<ArticleDetail> command) {
        return commands.execute(key, command);
    }

    private static Response answer(ArticleDetail detail) {
        return Versioned.ok(detail, detail.row().version());
    }

    private static @Nullable ArticleState state(@Nullable String name) {
        return name == null
                ? null
                : Arrays.stream(ArticleState.values())
                        .filter(s -> s.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> DomainException.invalid("state", "UNKNOWN_VALUE"));
    }
}
