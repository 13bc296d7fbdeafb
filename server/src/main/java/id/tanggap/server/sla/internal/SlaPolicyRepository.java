package id.tanggap.server.sla.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Policies and what they said in each version. */
@ApplicationScoped
public class SlaPolicyRepository implements PanacheRepositoryBase<SlaPolicy, UUID> {
    /** Policies that are not retired. */
    public List<SlaPolicy> inUse() {
        return list("retiredAt is null order by name, id");
    }

    /** The policy unless it is retired, locked until the transaction ends. */
    public Optional<SlaPolicy> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(p -> !p.isRetired());
    }

    /** Writes the policy with the version it gets. */
    public void store(SlaPolicy policy, Instant now) {
        persist(policy);
        flush();
        getEntityManager().persist(new PolicyVersion(policy, now));
        flush();
    }

    /** What the policy said in that version. */
    public PolicyVersion version(UUID policyId, int version) {
        PolicyVersion found =
                getEntityManager()
                        .find(PolicyVersion.class, new PolicyVersion.Key(policyId, version));
        if (found == null) {
            throw new NoSuchElementException("no policy " + policyId + " version " + version);
        }
        return found;
    }

    /** Whether there is a category with that code. */
    public boolean isCategory(String code) {
        return exists("select 1 from ticket_category where code = :key", code);
    }

    /** Code of the category above; empty at the first level. */
    public Optional<String> parentOf(String category) {
        return getEntityManager()
                .createNativeQuery(
                        "select parent_code from ticket_category"
                                + " where code = :key and parent_code is not null",
                        String.class)
                .setParameter("key", category)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** Whether there is a Polda with that code. */
    public boolean isPolda(String code) {
        return exists("select 1 from polda where code = :key", code);
    }

    private boolean exists(String sql, String key) {
        return !getEntityManager()
                .createNativeQuery(sql, Integer.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }
}
