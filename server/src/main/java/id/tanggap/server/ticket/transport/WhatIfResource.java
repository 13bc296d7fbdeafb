package id.tanggap.server.ticket.transport;

import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.server.platform.command.RequestBody;
import id.tanggap.server.platform.command.RestCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** "What if" over stored tickets. It changes nothing, so it takes no idempotency key. */
@Path("/api/v1/sla/what-if")
@Tag(name = "sla")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WhatIfResource {
    private final RestCommands commands;

    @Inject
    WhatIfResource(RestCommands commands) {
        this.commands = commands;
    }

    /** See {@link AskWhatIf}. */
    public record Question(
            @Nullable UUID policyId,
            @Nullable SlaPolicyDraft policy,
            @Nullable CalendarDraft calendar,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable UUID calendarId) {
        AskWhatIf command() {
            return new AskWhatIf(policyId, policy, calendar, from, to, calendarId);
        }
    }

    @POST
    @RolesAllowed("SUPERVISOR")
    @Operation(
            summary = "What would have become of last month's tickets under another policy",
            description =
                    "Plays what happened to each ticket by the policies of now and by those with the"
                            + " draft in them. Answers with what it has after 60 seconds; complete"
                            + " tells.")
    public WhatIfResult ask(@Nullable Question body) {
        return commands.ask(RequestBody.required(body).command());
    }

    /** See {@link AskSlaEffect}. */
    public record Change(
            @Nullable UUID policyId, @Nullable SlaPolicyDraft policy, @Nullable UUID calendarId) {
        AskSlaEffect command() {
            return new AskSlaEffect(policyId, policy, calendarId);
        }
    }

    @POST
    @Path("/effect")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "How many open tickets a change of policy, calendar or holidays touches")
    public SlaEffect effect(@Nullable Change body) {
        return commands.ask(RequestBody.required(body).command());
    }
}
