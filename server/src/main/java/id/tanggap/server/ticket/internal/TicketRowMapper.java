package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.sla.SlaTermsRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the database answers. */
@ApplicationScoped
class TicketRowMapper {
    /** Columns of a row. */
    static final String SELECT =
            """
            select t.id, t.number, t.type, t.subject, t.status, t.pending_reason, t.priority, t.category_code,
                   t.group_code, t.assignee_id, a.name as assignee_name, t.contact_id, c.name as contact_name,
                   t.unit_id, u.name as unit_name, u.polda_code,
                   t.policy_id, t.policy_version, t.calendar_id, t.calendar_version,
                   t.first_response_target_minutes, t.first_response_counted_micros, t.first_response_running_since,
                   t.first_response_reached_at, t.first_response_met_at, t.first_response_due_at, t.first_response_state,
                   t.first_response_goal, t.first_response_fired,
                   t.next_response_target_minutes, t.next_response_counted_micros, t.next_response_running_since,
                   t.next_response_reached_at, t.next_response_met_at, t.next_response_due_at, t.next_response_state,
                   t.next_response_goal, t.next_response_fired,
                   t.resolution_target_minutes, t.resolution_counted_micros, t.resolution_running_since,
                   t.resolution_reached_at, t.resolution_met_at, t.resolution_due_at, t.resolution_state,
                   t.resolution_goal, t.resolution_fired,
                   t.next_due_at, t.snoozed_until, t.escalated_at, t.handover_count, t.ping_pong_count,
                   t.created_at, t.updated_at, t.version
            """;

    /** Where they come from. */
    static final String FROM =
            """
            from ticket t
            left join app_user a on a.id = t.assignee_id
            left join contact c on c.id = t.contact_id
            left join unit u on u.id = t.unit_id
            """;

    /** Stands in the column where no clock runs, so that such tickets sort last. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final SlaService sla;
    private final Clock clock;

    @Inject
    TicketRowMapper(SlaService sla, Clock clock) {
        this.sla = sla;
        this.clock = clock;
    }

    TicketRow row(Tuple t) {
        Instant now = clock.instant();
        BusinessCalendar calendar = sla.terms(terms(t)).calendar();
        String reason = t.get("pending_reason", String.class);
        return new TicketRow(
                t.get("id", UUID.class),
                t.get("number", String.class),
                TicketType.valueOf(t.get("type", String.class)),
                t.get("subject", String.class),
                TicketStatus.valueOf(t.get("status", String.class)),
                reason == null ? null : PendingReason.valueOf(reason),
                Priority.valueOf(t.get("priority", String.class)),
                t.get("category_code", String.class),
                t.get("group_code", String.class),
                t.get("assignee_id", UUID.class),
                t.get("assignee_name", String.class),
                t.get("contact_id", UUID.class),
                t.get("contact_name", String.class),
                t.get("unit_id", UUID.class),
                t.get("unit_name", String.class),
                t.get("polda_code", String.class),
                clock(t, "first_response_").view(now, calendar),
                nextResponse(t, now, calendar),
                clock(t, "resolution_").view(now, calendar),
                nextDueAt(t),
                t.get("snoozed_until", Instant.class),
                t.get("escalated_at", Instant.class),
                t.get("handover_count", Integer.class),
                t.get("ping_pong_count", Integer.class),
                t.get("created_at", Instant.class),
                t.get("updated_at", Instant.class),
                t.get("version", Integer.class));
    }

    /** Which version of the promise holds. */
    private static SlaTermsRef terms(Tuple t) {
        return new SlaTermsRef(
                t.get("policy_id", UUID.class),
                t.get("policy_version", Integer.class),
                t.get("calendar_id", UUID.class),
                t.get("calendar_version", Integer.class));
    }

    private static @Nullable SlaClockView nextResponse(
            Tuple t, Instant now, BusinessCalendar calendar) {
        StoredClock clock = clock(t, "next_response_");
        return clock.goal() == 0 ? null : clock.view(now, calendar);
    }

    private static @Nullable Instant nextDueAt(Tuple t) {
        Instant due = t.get("next_due_at", Instant.class);
        return due.equals(NEVER) ? null : due;
    }

    private static StoredClock clock(Tuple t, String prefix) {
        return new StoredClock(
                t.get(prefix + "target_minutes", Integer.class),
                t.get(prefix + "counted_micros", Long.class),
                t.get(prefix + "running_since", Instant.class),
                t.get(prefix + "reached_at", Instant.class),
                t.get(prefix + "met_at", Instant.class),
                t.get(prefix + "due_at", Instant.class),
                SlaClockState.valueOf(t.get(prefix + "state", String.class)),
                t.get(prefix + "goal", Integer.class),
                t.get(prefix + "fired", Integer.class));
    }
}
