package id.tanggap.server.ticket;

import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.DraftCatalogue;
import id.tanggap.server.sla.SlaDraftService;
import id.tanggap.server.ticket.internal.OpenCases;
import id.tanggap.server.ticket.internal.OpenCases.Many;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Counts the open tickets that a change of the promises would touch. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class SlaEffectService {
    private final OpenCases cases;
    private final SlaDraftService drafts;

    @Inject
    SlaEffectService(OpenCases cases, SlaDraftService drafts) {
        this.cases = cases;
        this.drafts = drafts;
    }

    /**
     * How many open tickets would be counted anew.
     *
     * @throws DomainException {@code INVALID} with the fields of the policy, {@code SLA_STANDARD}
     */
    public SlaEffect count(AskSlaEffect question) {
        SlaPolicyDraft policy = question.policy();
        if (policy == null) {
            return question.calendarId() == null
                    ? cases.underSharedHolidays()
                    : cases.inCalendar(question.calendarId());
        }
        DraftCatalogue catalogue =
                drafts.draft(new AskWhatIf(question.policyId(), policy, null, null, null, null));
        List<Many> open = cases.open();
        return new SlaEffect(
                open.stream().mapToInt(Many::count).sum(),
                open.stream()
                        .filter(many -> catalogue.touches(many.ticket()))
                        .mapToInt(Many::count)
                        .sum());
    }
}
