package id.tanggap.server.contact.transport;

import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.server.platform.command.IdempotencyKey;
import id.tanggap.server.platform.command.IfMatch;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import id.tanggap.server.platform.command.Versioned;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contacts over REST. */
@Path("/api/v1/contacts")
@Tag(name = "contacts", description = "DORS operators who call")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContactResource {
    private final RestCommands commands;

    @Inject
    ContactResource(RestCommands commands) {
        this.commands = commands;
    }

    /**
     * Body of a contact to save; the fields of {@link SaveContact} without key and version.
     *
     * @param phones numbers in any spelling
     */
    public record ContactBody(
            @Nullable String name,
            @Nullable String rank,
            @Nullable String nrp,
            @Nullable String role,
            @Nullable UUID unitId,
            @Nullable List<String> phones,
            @Nullable String note) {

        @SuppressWarnings("NullAway") // the command bus checks what must be there, and names it
        SaveContact command(@Nullable UUID contactId, @Nullable Integer version) {
            return new SaveContact(contactId, version, name, rank, nrp, role, unitId, phones, note);
        }
    }

    @GET
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Find contacts by name, NRP, unit or phone number, best first")
    public ContactPage search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("polda") @Nullable String polda,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return commands.ask(new SearchContacts(text, polda, limit, cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"AGENT", "TECHNICIAN", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "One contact with tickets, calls and training")
    public Response get(@PathParam("id") UUID id) {
        ContactCard card = commands.ask(new GetContact(id));
        return Versioned.ok(card, card.contact().version());
    }

    @POST
    @RolesAllowed({"AGENT", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Create a contact")
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Nullable ContactBody body) {
        ContactView saved = save(key, RequestBody.required(body).command(null, null));
        return Versioned.created("/api/v1/contacts", saved.id(), saved, saved.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"AGENT", "SUPERVISOR", "TRAINER"})
    @Operation(summary = "Change a contact; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @Nullable ContactBody body) {
        ContactView saved =
                save(key, RequestBody.required(body).command(id, IfMatch.version(ifMatch)));
        return Versioned.ok(saved, saved.version());
    }

    private ContactView save(@Nullable String key, SaveContact command) {
        return commands.execute(key, command).contact();
    }
}
