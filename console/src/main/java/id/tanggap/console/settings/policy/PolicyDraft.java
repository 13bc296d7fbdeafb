package id.tanggap.console.settings.policy;

import id.tanggap.console.reference.MinutesText;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it is being typed; the names are the server's.
 *
 * @param firstResponseMinutes a length as {@link MinutesText} reads it; empty for no goal, as with
 *     the other two
 */
public record PolicyDraft(
        String name,
        @Nullable TicketType ticketType,
        @Nullable Priority priority,
        @Nullable String category,
        @Nullable String poldaCode,
        @Nullable UUID calendarId,
        String firstResponseMinutes,
        String nextResponseMinutes,
        String resolutionMinutes,
        Set<PendingReason> pausing,
        boolean enabled) {

    public PolicyDraft {
        pausing = Set.copyOf(pausing);
    }

    /** A new policy; every reason to wait pauses it, as in the standard ones. */
    public static PolicyDraft fresh(@Nullable UUID calendarId) {
        return new PolicyDraft(
                "",
                null,
                null,
                null,
                null,
                calendarId,
                "",
                "",
                "",
                Set.of(PendingReason.values()),
                true);
    }

    static PolicyDraft of(SlaPolicyDraft policy, boolean english) {
        return new PolicyDraft(
                policy.name(),
                policy.ticketType(),
                policy.priority(),
                policy.category(),
                policy.poldaCode(),
                policy.calendarId(),
                MinutesText.of(policy.firstResponseMinutes(), english),
                MinutesText.of(policy.nextResponseMinutes(), english),
                MinutesText.of(policy.resolutionMinutes(), english),
                Set.copyOf(policy.pausing()),
                policy.enabled());
    }

    /** The same with another first goal. */
    PolicyDraft within(String firstResponse) {
        return new PolicyDraft(
                name,
                ticketType,
                priority,
                category,
                poldaCode,
                calendarId,
                firstResponse,
                nextResponseMinutes,
                resolutionMinutes,
                pausing,
                enabled);
    }

    List<FieldError> check() {
        List<FieldError> wrong = new ArrayList<>();
        if (name.isBlank()) {
            wrong.add(FieldError.of("name", "REQUIRED"));
        }
        if (calendarId == null) {
            wrong.add(FieldError.of("calendarId", "REQUIRED"));
        }
        check(wrong, "firstResponseMinutes", firstResponseMinutes);
        check(wrong, "nextResponseMinutes", nextResponseMinutes);
        check(wrong, "resolutionMinutes", resolutionMinutes);
        return wrong;
    }

    private static void check(List<FieldError> wrong, String field, String typed) {
        if (!typed.isBlank() && MinutesText.parse(typed) == null) {
            wrong.add(FieldError.of(field, "NOT_A_LENGTH"));
        }
    }

    /** As the server takes it; only of a draft that {@link #check()} finds nothing wrong with. */
    SlaPolicyDraft policy() {
        if (calendarId == null) {
            throw new IllegalStateException("no calendar");
        }
        return new SlaPolicyDraft(
                name.strip(),
                ticketType,
                priority,
                category,
                poldaCode,
                calendarId,
                minutes(firstResponseMinutes),
                minutes(nextResponseMinutes),
                minutes(resolutionMinutes),
                pausing.stream().sorted().toList(),
                enabled);
    }

    private static @Nullable Integer minutes(String typed) {
        return typed.isBlank() ? null : MinutesText.parse(typed);
    }
}
