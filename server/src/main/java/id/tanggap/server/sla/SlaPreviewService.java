package id.tanggap.server.sla;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.SlaPreview;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.internal.SlaPolicyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what would be promised to a ticket that were filed now. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class SlaPreviewService {
    private static final String UNKNOWN = "UNKNOWN_VALUE";

    private final SlaService sla;
    private final SlaPolicyRepository policies;
    private final Clock clock;

    @Inject
    SlaPreviewService(SlaService sla, SlaPolicyRepository policies, Clock clock) {
        this.sla = sla;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * The policy that such a ticket would get, and when it would be due.
     *
     * @throws DomainException {@code INVALID} for a category or a Polda that nobody knows
     */
    public SlaPreview preview(PreviewSla question) {
        refuseUnknown(question);
        SlaTerms terms =
                sla.terms(
                        sla.pick(
                                        new SlaCase(
                                                question.ticketType(),
                                                question.priority(),
                                                question.category(),
                                                policies.parentOf(question.category()).orElse(null),
                                                question.poldaCode()))
                                .ref());
        Instant now = clock.instant();
        return new SlaPreview(
                now,
                terms.ref().policyId(),
                sla.policyName(terms.ref()),
                sla.calendarName(terms.ref().calendarId()),
                due(terms, now, terms.firstResponse()),
                due(terms, now, terms.nextResponse()),
                due(terms, now, terms.resolution()));
    }

    private static @Nullable Instant due(SlaTerms terms, Instant now, @Nullable Duration goal) {
        return goal == null ? null : terms.calendar().add(now, goal);
    }

    private void refuseUnknown(PreviewSla question) {
        List<FieldError> errors = new ArrayList<>();
        if (!policies.isCategory(question.category())) {
            errors.add(FieldError.of("category", UNKNOWN));
        }
        String polda = question.poldaCode();
        if (polda != null && !policies.isPolda(polda)) {
            errors.add(FieldError.of("poldaCode", UNKNOWN));
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }
}
