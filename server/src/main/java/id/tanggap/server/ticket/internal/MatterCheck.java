package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.category.Category;
import id.tanggap.server.category.CategoryService;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.AssetDirectory;
import id.tanggap.server.ticket.DorsNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a ticket can be about what somebody typed, and names every field that misleads.
 * A field that stays as it was is not held against an edit, even where it would not pass today.
 */
@ApplicationScoped
public class MatterCheck {
    private static final String UNKNOWN = "UNKNOWN_VALUE";
    private static final String REQUIRED = "REQUIRED";
    private static final String NOT_ALLOWED = "NOT_ALLOWED";
    private static final List<String> NEEDED =
            List.of(
                    FieldTexts.SUBJECT,
                    FieldTexts.TYPE,
                    FieldTexts.CATEGORY,
                    FieldTexts.IMPACT,
                    FieldTexts.URGENCY);
    private static final Map<String, Integer> MAX_LENGTH =
            Map.of(
                    FieldTexts.SUBJECT, 200,
                    FieldTexts.PRIORITY_REASON, 500,
                    FieldTexts.DORS_NUMBER, 200,
                    FieldTexts.WORKAROUND, 20_000);

    private final CategoryService categories;
    private final TicketLookups lookups;
    private final ContactService contacts;
    private final Instance<DorsNumbers> dorsNumbers;
    private final Instance<AssetDirectory> assets;

    @Inject
    MatterCheck(
            CategoryService categories,
            TicketLookups lookups,
            ContactService contacts,
            Instance<DorsNumbers> dorsNumbers,
            Instance<AssetDirectory> assets) {
        this.categories = categories;
        this.lookups = lookups;
        this.contacts = contacts;
        this.dorsNumbers = dorsNumbers;
        this.assets = assets;
    }

    /**
     * What is typed, checked and completed.
     *
     * @param fields with the contact's unit and the canonical number of the report
     * @param category its category
     */
    record Checked(TicketFields fields, Category category) {}

    /** Fields before and after, and what is wrong with them so far. */
    private record Look(
            Map<String, String> before, Map<String, String> after, List<FieldError> errors) {
        boolean changed(String field) {
            return !Objects.equals(before.get(field), after.get(field));
        }

        void wrong(String field, String code) {
            errors.add(FieldError.of(field, code));
        }
    }

    /**
     * Checks what changed.
     *
     * @param before fields as they stand; empty for a new ticket
     * @param wanted fields as they shall be
     * @param found what the caller found wrong already
     * @throws DomainException {@code INVALID} with all wrong fields, {@code DORS_NUMBER}
     */
    Checked check(Map<String, String> before, Map<String, String> wanted, List<FieldError> found) {
        Look look = new Look(before, new LinkedHashMap<>(wanted), new ArrayList<>(found));
        checkTexts(look);
        checkDependents(look);
        Optional<Category> category = category(look);
        placeContact(look);
        checkReferences(look);
        if (!look.errors().isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), look.errors());
        }
        if (look.changed(FieldTexts.DORS_NUMBER)) {
            look.after().computeIfPresent(FieldTexts.DORS_NUMBER, (f, typed) -> canonical(typed));
        }
        return new Checked(FieldTexts.toFields(look.after()), category.orElseThrow());
    }

    /** The canonical spelling of a report's number. */
    String canonical(String typed) {
        return dorsNumbers.stream()
                .findFirst()
                .map(numbers -> numbers.canonical(typed))
                .orElseGet(typed::strip);
    }

    private static void checkTexts(Look look) {
        for (String field : NEEDED) {
            if (!look.after().containsKey(field)) {
                look.wrong(field, REQUIRED);
            }
        }
        MAX_LENGTH.forEach(
                (field, max) -> {
                    if (look.after().getOrDefault(field, "").length() > max) {
                        look.errors()
                                .add(
                                        new FieldError(
                                                field,
                                                "TOO_LONG",
                                                Map.of("max", Integer.toString(max))));
                    }
                });
    }

    private static void checkDependents(Look look) {
        boolean chosen = look.after().containsKey(FieldTexts.PRIORITY);
        boolean reasoned = look.after().containsKey(FieldTexts.PRIORITY_REASON);
        if (chosen != reasoned) {
            look.wrong(FieldTexts.PRIORITY_REASON, chosen ? REQUIRED : NOT_ALLOWED);
        }
        if (!TicketType.PROBLEM.name().equals(look.after().get(FieldTexts.TYPE))) {
            for (String field : List.of(FieldTexts.KNOWN_ERROR, FieldTexts.WORKAROUND)) {
                if (look.after().containsKey(field)) {
                    look.wrong(field, NOT_ALLOWED);
                }
            }
        }
    }

    private Optional<Category> category(Look look) {
        String code = look.after().get(FieldTexts.CATEGORY);
        if (code == null) {
            return Optional.empty();
        }
        Optional<Category> found = categories.find(code);
        boolean changed = look.changed(FieldTexts.CATEGORY);
        if (found.isEmpty()) {
            look.wrong(FieldTexts.CATEGORY, UNKNOWN);
        } else {
            if (changed && found.get().retired()) {
                look.wrong(FieldTexts.CATEGORY, "RETIRED");
            }
            if (changed) {
                dropOthers(look, found.get());
            }
            found.get().check(FieldTexts.ownFields(look.after())).stream()
                    .filter(error -> changed || look.changed(error.field()))
                    .forEach(look.errors()::add);
        }
        return found;
    }

    /**
     * Values of the category so far that the new one does not ask for go; the thread keeps them.
     */
    private static void dropOthers(Look look, Category category) {
        look.after()
                .keySet()
                .removeIf(
                        field ->
                                field.startsWith(Category.PATH)
                                        && look.before().containsKey(field)
                                        && category.field(field.substring(Category.PATH.length()))
                                                .isEmpty());
    }

    /** A contact brings his unit along, unless another is named with him. */
    private void placeContact(Look look) {
        String contactId = look.after().get(FieldTexts.CONTACT);
        if (contactId == null || !look.changed(FieldTexts.CONTACT)) {
            return;
        }
        Optional<ContactView> contact = contacts.find(UUID.fromString(contactId));
        if (contact.isEmpty()) {
            look.wrong(FieldTexts.CONTACT, UNKNOWN);
        } else if (!look.changed(FieldTexts.UNIT)) {
            look.after().put(FieldTexts.UNIT, contact.get().unitId().toString());
        }
    }

    private void checkReferences(Look look) {
        UUID unit = changedId(look, FieldTexts.UNIT);
        if (unit != null && !lookups.isUnit(unit)) {
            look.wrong(FieldTexts.UNIT, UNKNOWN);
        }
        UUID asset = changedId(look, FieldTexts.ASSET);
        if (asset != null && assetName(asset).isEmpty()) {
            look.wrong(FieldTexts.ASSET, UNKNOWN);
        }
        String curriculum = look.after().get(FieldTexts.CURRICULUM);
        if (curriculum != null
                && look.changed(FieldTexts.CURRICULUM)
                && !lookups.isCurriculum(curriculum)) {
            look.wrong(FieldTexts.CURRICULUM, UNKNOWN);
        }
    }

    private static @Nullable UUID changedId(Look look, String field) {
        String id = look.changed(field) ? look.after().get(field) : null;
        return id == null ? null : UUID.fromString(id);
    }

    private Optional<String> assetName(UUID id) {
        return assets.stream().findFirst().flatMap(directory -> directory.nameOf(id));
    }

    /** A change as people say it: names instead of keys. */
    FieldChange inWords(FieldChange change) {
        return new FieldChange(
                change.field(),
                inWords(change.field(), change.from()),
                inWords(change.field(), change.to()));
    }

    private @Nullable String inWords(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        Optional<String> name =
                switch (field) {
                    case FieldTexts.CONTACT ->
                            contacts.find(UUID.fromString(value)).map(ContactView::name);
                    case FieldTexts.UNIT -> lookups.unitName(UUID.fromString(value));
                    case FieldTexts.ASSET -> assetName(UUID.fromString(value));
                    default -> Optional.empty();
                };
        return name.orElse(value);
    }
}
