package id.tanggap.server.escalation.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Escalation templates as they are kept. */
@ApplicationScoped
public class TemplateRepository implements PanacheRepositoryBase<StoredTemplate, String> {
    /** All of them by code. */
    public List<StoredTemplate> inOrder() {
        return list("order by code");
    }

    /** The template, locked until the transaction ends. */
    public Optional<StoredTemplate> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }
}
