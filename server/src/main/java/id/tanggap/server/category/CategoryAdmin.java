package id.tanggap.server.category;

import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.category.CategoryList;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.category.RetireCategory;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.category.internal.CategoryCheck;
import id.tanggap.server.category.internal.CategoryRepository;
import id.tanggap.server.category.internal.StoredCategory;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the categories, while the desk works: a change holds for the next ticket that is filed, and
 * every console learns of it. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class CategoryAdmin {
    private static final String TYPE = "category";

    private final CategoryRepository categories;
    private final CategoryCheck check;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    CategoryAdmin(
            CategoryRepository categories,
            CategoryCheck check,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.categories = categories;
        this.check = check;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All of them, retired ones too; each of the first level is followed by those below it. */
    public CategoryList list() {
        List<StoredCategory> all = categories.inOrder();
        return new CategoryList(
                all.stream()
                        .filter(c -> c.parent() == null)
                        .flatMap(
                                top ->
                                        Stream.concat(
                                                Stream.of(top),
                                                all.stream()
                                                        .filter(
                                                                c ->
                                                                        top.code()
                                                                                .equals(
                                                                                        c
                                                                                                .parent()))))
                        .map(StoredCategory::view)
                        .toList());
    }

    /**
     * Makes a category or changes one.
     *
     * @throws DomainException {@code DUPLICATE} for a new one whose code is taken, {@code
     *     STALE_VERSION}, {@code NOT_FOUND_HERE}, {@code INVALID} with the fields
     */
    public CategoryView save(SaveCategory command, Actor actor) {
        Integer version = command.version();
        StoredCategory category;
        CategoryView before = null;
        if (version == null) {
            if (categories.findByIdOptional(command.code()).isPresent()) {
                throw new DomainException(FaultCode.DUPLICATE, Map.of("code", command.code()));
            }
            check.refuse(command, null);
            category = new StoredCategory(command, actor.name(), clock.instant());
            categories.persist(category);
        } else {
            category = current(command.code(), version);
            before = category.view();
            check.refuse(command, category);
            category.change(command, actor.name(), clock.instant());
        }
        return told(category, before, "category.saved", actor);
    }

    /**
     * Takes a category from what is offered, or offers it again.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public CategoryView retire(RetireCategory command, Actor actor) {
        StoredCategory category = current(command.code(), command.version());
        CategoryView before = category.view();
        category.retire(command.retired(), actor.name(), clock.instant());
        String action = command.retired() ? "category.retired" : "category.offeredAgain";
        return told(category, before, action, actor);
    }

    private StoredCategory current(String code, int version) {
        StoredCategory category =
                categories.lock(code).orElseThrow(() -> DomainException.notFound(TYPE, code));
        if (category.version() != version) {
            throw new DomainException(
                    FaultCode.STALE_VERSION,
                    Map.of(
                            "type",
                            TYPE,
                            "id",
                            code,
                            "currentVersion",
                            Integer.toString(category.version()),
                            "changedBy",
                            category.updatedBy()));
        }
        return category;
    }

    private CategoryView told(
            StoredCategory category, @Nullable CategoryView before, String action, Actor actor) {
        categories.flush();
        CategoryView after = category.view();
        Map<String, @Nullable Object> details = new HashMap<>();
        details.put("before", before);
        details.put("after", after);
        audit.record(actor, action, TYPE, category.code(), details);
        outbox.publish(new CategoryChanged(after), Audience.DESK);
        return after;
    }
}
