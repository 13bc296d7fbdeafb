package id.tanggap.server.contact.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Contacts as they are changed; lists come from {@link ContactQueries}. */
@ApplicationScoped
public class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {
    /** The contact, locked until the transaction ends: writers take turns. */
    public Optional<Contact> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether another contact has the personnel number. */
    public boolean isNrpTaken(String nrp, UUID exceptContact) {
        return count("nrp = ?1 and id <> ?2", nrp, exceptContact) > 0;
    }
}
