package id.tanggap.server.training.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Curricula. */
@ApplicationScoped
public class CurriculumRepository implements PanacheRepositoryBase<Curriculum, String> {
    /** All, by title. */
    public List<Curriculum> byTitle() {
        return listAll(Sort.by("title"));
    }
}
