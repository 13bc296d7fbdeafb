package id.tanggap.server.category.internal;

import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryFieldKind;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses categories that could not be worked with, and names every field that misleads. */
@ApplicationScoped
public class CategoryCheck {
    private final CategoryRepository categories;
    private final UserDirectory users;

    @Inject
    CategoryCheck(CategoryRepository categories, UserDirectory users) {
        this.categories = categories;
        this.users = users;
    }

    /**
     * Looks at what shall be saved.
     *
     * @param before as it stands; null when it is new
     * @throws DomainException {@code INVALID} with all wrong fields
     */
    public void refuse(SaveCategory command, @Nullable StoredCategory before) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        String parent = command.parent();
        if (before != null && !Objects.equals(before.parent(), parent)) {
            errors.add(FieldError.of("parent", "NOT_ALLOWED"));
        } else if (parent != null) {
            categories
                    .findByIdOptional(parent)
                    .filter(above -> above.parent() == null && !parent.equals(command.code()))
                    .ifPresentOrElse(
                            above -> above.view().fields().forEach(f -> taken.add(f.code())),
                            () -> errors.add(FieldError.of("parent", "UNKNOWN_VALUE")));
        } else if (before != null) {
            categories
                    .below(command.code())
                    .forEach(c -> c.view().fields().forEach(f -> taken.add(f.code())));
        }
        if (users.groups().stream().noneMatch(g -> g.code().equals(command.group()))) {
            errors.add(FieldError.of("group", "UNKNOWN_VALUE"));
        }
        errors.addAll(check(command.fields(), taken));
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }

    /**
     * What is wrong with fields.
     *
     * @param taken codes that fields of the level above or below have
     */
    static List<FieldError> check(List<CategoryField> fields, Set<String> taken) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>(taken);
        for (int i = 0; i < fields.size(); i++) {
            CategoryField field = fields.get(i);
            String at = "fields[" + i + "]";
            if (!codes.add(field.code())) {
                errors.add(FieldError.of(at + ".code", "DUPLICATE"));
            }
            boolean choice = field.kind() == CategoryFieldKind.CHOICE;
            if (choice == field.choices().isEmpty()) {
                errors.add(FieldError.of(at + ".choices", choice ? "REQUIRED" : "NOT_ALLOWED"));
            }
            long different =
                    field.choices().stream().map(CategoryField.Choice::code).distinct().count();
            if (different < field.choices().size()) {
                errors.add(FieldError.of(at + ".choices", "DUPLICATE"));
            }
        }
        return errors;
    }
}
