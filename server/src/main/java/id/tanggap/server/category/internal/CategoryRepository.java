package id.tanggap.server.category.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Categories as they are kept. */
@ApplicationScoped
public class CategoryRepository implements PanacheRepositoryBase<StoredCategory, String> {
    /** All of them, those of one level in their order. */
    public List<StoredCategory> inOrder() {
        return list("order by position, code");
    }
}
