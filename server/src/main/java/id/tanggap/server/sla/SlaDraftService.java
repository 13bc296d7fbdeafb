package id.tanggap.server.sla;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.internal.Catalogue;
import id.tanggap.server.sla.internal.CatalogueReader;
import id.tanggap.server.sla.internal.PolicyCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a draft of a policy into the catalogue without storing it. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class SlaDraftService {
    private final CatalogueReader reader;
    private final PolicyCheck check;
    private final CalendarService calendars;
    private final SlaService sla;

    @Inject
    SlaDraftService(
            CatalogueReader reader, PolicyCheck check, CalendarService calendars, SlaService sla) {
        this.reader = reader;
        this.check = check;
        this.calendars = calendars;
        this.sla = sla;
    }

    /**
     * The catalogue with and without the draft.
     *
     * @throws DomainException {@code INVALID} with the fields of policy or calendar, {@code
     *     SLA_STANDARD} when some tickets would be without any
     */
    public DraftCatalogue draft(AskWhatIf question) {
        SlaPolicyDraft policy = question.policy();
        if (policy == null) {
            return otherHours(question);
        }
        BusinessCalendar stored = check.hours(policy);
        Catalogue today = reader.current();
        UUID id = question.policyId() == null ? UUID.randomUUID() : question.policyId();
        SlaTermsRef ref = new SlaTermsRef(id, -1, policy.calendarId(), -1);
        CalendarDraft drafted = question.calendar();
        CalendarSpec hours =
                drafted == null
                        ? reader.hours(policy.calendarId())
                        : calendars.spec(drafted, "calendar");
        BusinessCalendar calendar = drafted == null ? stored : hours.build("calendar");
        check.refuseNeverDue(policy, calendar, "policy.");
        SlaTerms terms =
                new SlaTerms(
                        ref,
                        minutes(policy.firstResponseMinutes()),
                        minutes(policy.nextResponseMinutes()),
                        minutes(policy.resolutionMinutes()),
                        Set.copyOf(policy.pausing()),
                        calendar,
                        hours);
        Catalogue then = today.with(policy, ref);
        if (!then.fitsEveryTicket()) {
            throw new DomainException(FaultCode.SLA_STANDARD, Map.of("name", policy.name()));
        }
        return new DraftCatalogue(
                today,
                then,
                picked -> picked.policyId().equals(id) ? terms : sla.terms(picked),
                sla);
    }

    /** The same policies, of which those in one calendar count by other hours. */
    private DraftCatalogue otherHours(AskWhatIf question) {
        UUID calendarId = question.calendarId();
        CalendarDraft drafted = question.calendar();
        if (calendarId == null || drafted == null) {
            throw DomainException.invalid(calendarId == null ? "policy" : "calendar", "REQUIRED");
        }
        CalendarSpec hours = calendars.spec(drafted, "calendar");
        BusinessCalendar calendar = hours.build("calendar");
        Catalogue today = reader.current();
        for (Catalogue.Entry entry : today.entries()) {
            if (entry.policy().calendarId().equals(calendarId)) {
                check.refuseNeverDue(entry.policy(), calendar, "calendar.");
            }
        }
        return new DraftCatalogue(
                today,
                today,
                picked -> {
                    SlaTerms terms = sla.terms(picked);
                    return picked.calendarId().equals(calendarId)
                            ? terms.in(calendar, hours)
                            : terms;
                },
                sla);
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
