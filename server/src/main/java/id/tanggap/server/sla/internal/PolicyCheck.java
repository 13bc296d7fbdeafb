package id.tanggap.server.sla.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.SlaRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses policies that promise what cannot be kept apart, looked up or calculated. */
@ApplicationScoped
public class PolicyCheck {
    private static final String AT = "policy.";
    private static final String UNKNOWN = "UNKNOWN_VALUE";

    private final SlaPolicyRepository policies;
    private final CalendarRepository calendars;
    private final Clock clock;

    @Inject
    PolicyCheck(SlaPolicyRepository policies, CalendarRepository calendars, Clock clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Looks at a draft.
     *
     * @param changed the policy it is for; null for a new one
     */
    public void draft(SlaPolicyDraft draft, @Nullable SlaPolicy changed) {
        refuseNeverDue(draft, hours(draft), AT);
        refuseOverlap(draft, changed);
    }

    /**
     * The hours in which a draft's goals count.
     *
     * @throws DomainException {@code INVALID} with what it names and nobody knows
     */
    public BusinessCalendar hours(SlaPolicyDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        String category = draft.category();
        if (category != null && !policies.isCategory(category)) {
            errors.add(FieldError.of(AT + "category", UNKNOWN));
        }
        String polda = draft.poldaCode();
        if (polda != null && !policies.isPolda(polda)) {
            errors.add(FieldError.of(AT + "poldaCode", UNKNOWN));
        }
        StoredCalendar calendar = calendars.findById(draft.calendarId());
        if (calendar == null) {
            errors.add(FieldError.of(AT + "calendarId", UNKNOWN));
        }
        refuseResolutionBeforeResponse(draft, errors);
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
        return calendars
                .version(draft.calendarId(), Objects.requireNonNull(calendar).version())
                .spec()
                .build("calendar");
    }

    /**
     * Refuses a calendar in which a policy's goal would not fall due within the years that are
     * calculated with.
     *
     * @param path prefix of the goals' fields
     */
    public void refuseNeverDue(SlaPolicyDraft draft, BusinessCalendar calendar, String path) {
        refuseNeverDue(draft.firstResponseMinutes(), calendar, path + "firstResponseMinutes");
        refuseNeverDue(draft.nextResponseMinutes(), calendar, path + "nextResponseMinutes");
        refuseNeverDue(draft.resolutionMinutes(), calendar, path + "resolutionMinutes");
    }

    private void refuseNeverDue(
            @Nullable Integer minutes, BusinessCalendar calendar, String field) {
        if (minutes == null) {
            return;
        }
        try {
            calendar.add(clock.instant(), Duration.ofMinutes(minutes));
        } catch (DateTimeException _) {
            throw new SlaRefusal(field, SlaRefusal.Code.NEVER_DUE, BusinessCalendar.HORIZON_YEARS);
        }
    }

    private static void refuseResolutionBeforeResponse(
            SlaPolicyDraft draft, List<FieldError> errors) {
        Integer response = draft.firstResponseMinutes();
        Integer resolution = draft.resolutionMinutes();
        if (response != null && resolution != null && resolution < response) {
            errors.add(
                    new FieldError(
                            AT + "resolutionMinutes",
                            "OUT_OF_RANGE",
                            Map.of("min", response.toString(), "max", "525600")));
        }
    }

    private void refuseOverlap(SlaPolicyDraft draft, @Nullable SlaPolicy changed) {
        if (changed != null && changed.isStandard()) {
            SlaPolicyDraft before = changed.draft();
            if (!draft.enabled() || !sameCase(draft, before)) {
                throw standard(changed);
            }
            return;
        }
        for (SlaPolicy other : policies.inUse()) {
            if ((changed == null || !other.id().equals(changed.id()))
                    && sameCase(draft, other.draft())) {
                throw new DomainException(
                        FaultCode.DUPLICATE,
                        Map.of("field", AT + "priority", "name", other.draft().name()),
                        List.of(FieldError.of(AT + "priority", "DUPLICATE")));
            }
        }
    }

    /** Whether both are for the very same tickets. */
    static boolean sameCase(SlaPolicyDraft a, SlaPolicyDraft b) {
        return a.ticketType() == b.ticketType()
                && a.priority() == b.priority()
                && Objects.equals(a.category(), b.category())
                && Objects.equals(a.poldaCode(), b.poldaCode());
    }

    /** The refusal to take from a standard policy what makes it one. */
    public static DomainException standard(SlaPolicy policy) {
        return new DomainException(FaultCode.SLA_STANDARD, Map.of("name", policy.draft().name()));
    }
}
