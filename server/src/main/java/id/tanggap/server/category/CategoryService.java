package id.tanggap.server.category;

import id.tanggap.server.category.internal.CategoryRepository;
import id.tanggap.server.category.internal.StoredCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Categories for those who file and edit tickets. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class CategoryService {
    private final CategoryRepository categories;

    @Inject
    CategoryService(CategoryRepository categories) {
        this.categories = categories;
    }

    /** The category, retired or not; empty when there is none with that code. */
    public Optional<Category> find(String code) {
        return categories
                .findByIdOptional(code)
                .map(
                        found ->
                                found.effective(
                                        found.parent() == null
                                                ? null
                                                : categories.findById(found.parent())));
    }

    /** What a ticket may have now, each first-level category followed by those below it. */
    public List<Category> offered() {
        List<StoredCategory> all = categories.inOrder();
        return all.stream()
                .filter(c -> c.parent() == null)
                .flatMap(
                        top ->
                                Stream.concat(
                                        Stream.of(top.effective(null)),
                                        all.stream()
                                                .filter(c -> top.code().equals(c.parent()))
                                                .map(c -> c.effective(top))))
                .filter(c -> !c.retired())
                .toList();
    }
}
