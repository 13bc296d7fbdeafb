package id.tanggap.server.category.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Categories as they are kept. */
@ApplicationScoped
public class CategoryRepository implements PanacheRepositoryBase<StoredCategory, String> {
    /** All of them, those of one level in their order. */
    public List<StoredCategory> inOrder() {
        return list("order by position, code");
    }

    /** Those below one of the first level. */
    List<StoredCategory> below(String parent) {
        return list("parent", parent);
    }

    /** The category, locked until the transaction ends. */
    public Optional<StoredCategory> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }
}
