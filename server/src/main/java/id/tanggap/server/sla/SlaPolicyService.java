package id.tanggap.server.sla;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.sla.RetireSlaPolicy;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.internal.Catalogue;
import id.tanggap.server.sla.internal.PolicyCheck;
import id.tanggap.server.sla.internal.Revisions;
import id.tanggap.server.sla.internal.SlaPolicy;
import id.tanggap.server.sla.internal.SlaPolicyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Policies as supervisors change them. Each change makes a version that clocks can name, and a
 * revision of the catalogue by which open tickets are counted anew. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class SlaPolicyService {
    private static final String TYPE = "slaPolicy";

    private final SlaPolicyRepository policies;
    private final PolicyCheck check;
    private final Revisions revisions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    SlaPolicyService(
            SlaPolicyRepository policies,
            PolicyCheck check,
            Revisions revisions,
            Audit audit,
            Clock clock) {
        this.policies = policies;
        this.check = check;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Policies that are not retired, in the order in which they are tried. */
    public List<SlaPolicyView> list() {
        return Catalogue.inOrder(policies.inUse().stream().map(SlaPolicy::view).toList());
    }

    /**
     * Creates or changes a policy.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code DUPLICATE} when another one
     *     is for the same tickets, {@code SLA_STANDARD}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public SlaPolicyView save(SaveSlaPolicy command, Actor actor) {
        revisions.lock();
        SlaPolicyDraft draft = command.policy();
        UUID id = command.policyId();
        SlaPolicy policy = id == null ? null : current(id, command.version());
        check.draft(draft, policy);
        Instant now = clock.instant();
        if (policy == null) {
            SlaPolicy created =
                    SlaPolicy.of(UuidCreator.getTimeOrderedEpoch(), draft, actor.name(), now);
            return stored(created, "sla.policyCreated", null, actor, now);
        }
        SlaPolicyView before = policy.view();
        policy.change(draft, actor.name(), now);
        return stored(policy, "sla.policyChanged", before, actor, now);
    }

    /**
     * Takes a policy out of use for good; what was judged by it stays judged.
     *
     * @throws DomainException {@code SLA_STANDARD}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public SlaPolicyView retire(RetireSlaPolicy command, Actor actor) {
        revisions.lock();
        SlaPolicy policy = current(command.policyId(), command.version());
        if (policy.isStandard()) {
            throw PolicyCheck.standard(policy);
        }
        SlaPolicyView before = policy.view();
        Instant now = clock.instant();
        policy.retire(actor.name(), now);
        return stored(policy, "sla.policyRetired", before, actor, now);
    }

    private SlaPolicyView stored(
            SlaPolicy policy,
            String action,
            @Nullable SlaPolicyView before,
            Actor actor,
            Instant now) {
        policies.store(policy, now);
        SlaPolicyView after = policy.view();
        revisions.add(
                SlaRevision.Kind.POLICY, after.id(), after.policy().name(), after.version(), actor);
        audit.record(
                actor,
                action,
                TYPE,
                after.id(),
                before == null ? Map.of("after", after) : Map.of("before", before, "after", after));
        return after;
    }

    private SlaPolicy current(UUID id, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        SlaPolicy policy = policies.lock(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
        if (policy.version() != version) {
            throw DomainException.stale(TYPE, id, policy.version(), policy.updatedBy());
        }
        return policy;
    }
}
