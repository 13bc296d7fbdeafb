package id.tanggap.server.asset.internal;

import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes of an import's row the command that a person would give. */
@ApplicationScoped
public class AssetRowReader {
    /** Columns whose names in the file differ from the command's fields. */
    private static final Map<String, String> COLUMN_OF_FIELD =
            Map.of("warrantyUntil", "warranty", "unitId", "unit");

    private final AssetUnits units;
    private final Validator validator;

    @Inject
    AssetRowReader(AssetUnits units, Validator validator) {
        this.units = units;
        this.validator = validator;
    }

    /**
     * What a row asks for.
     *
     * @param command the command; null when the row is wrong
     * @param errors what is wrong, by column
     */
    record Reading(@Nullable SaveAsset command, List<FieldError> errors) {}

    /**
     * Reads a row. Columns that the file does not have keep what is known; an empty cell empties
     * the field.
     *
     * @param known the asset with that tag; null when it is new
     */
    Reading read(Map<String, String> cells, @Nullable SaveAsset known) {
        List<FieldError> errors = new ArrayList<>();
        AssetKind kind = constant("kind", cells.get("kind"), AssetKind.values(), errors);
        String stateText = cells.get("state");
        AssetState state =
                stateText == null || stateText.isBlank()
                        ? known == null ? AssetState.IN_USE : known.state()
                        : constant("state", stateText, AssetState.values(), errors);
        UUID unit =
                cells.containsKey("unit")
                        ? unit(cells.get("unit"), cells.get("polda"), errors)
                        : known == null ? null : known.unitId();
        LocalDate warranty =
                cells.containsKey("warranty")
                        ? date(cells.get("warranty"), errors)
                        : known == null ? null : known.warrantyUntil();
        if (kind == null || state == null) {
            return new Reading(null, errors);
        }
        SaveAsset command =
                new SaveAsset(
                        known == null ? null : known.assetId(),
                        known == null ? null : known.version(),
                        cells.getOrDefault("tag", ""),
                        kind,
                        cells.getOrDefault("model", ""),
                        text(cells, "serial", known == null ? null : known.serial()),
                        unit,
                        text(cells, "location", known == null ? null : known.location()),
                        text(cells, "owner", known == null ? null : known.owner()),
                        warranty,
                        state,
                        text(cells, "note", known == null ? null : known.note()),
                        null);
        errors.addAll(violations(command, errors));
        return new Reading(errors.isEmpty() ? command : null, errors);
    }

    /** The errors of a refusal by the names of the file's columns. */
    static List<FieldError> byColumn(DomainException refused) {
        return refused.fieldErrors().stream()
                .map(e -> new FieldError(column(e.field()), e.code(), e.args()))
                .toList();
    }

    /** One error per column, those left out that have one already; missing before misshapen. */
    private Collection<FieldError> violations(SaveAsset command, List<FieldError> known) {
        Map<String, FieldError> byColumn = new TreeMap<>();
        for (ConstraintViolation<SaveAsset> violation : validator.validate(command)) {
            FieldError error = error(violation);
            byColumn.merge(error.field(), error, (a, b) -> a.code().equals("REQUIRED") ? a : b);
        }
        known.forEach(error -> byColumn.remove(error.field()));
        return byColumn.values();
    }

    private static FieldError error(ConstraintViolation<SaveAsset> violation) {
        String column = column(violation.getPropertyPath().toString());
        Map<String, Object> constraint = violation.getConstraintDescriptor().getAttributes();
        Object max = constraint.get("max");
        if (max != null) {
            return new FieldError(column, "TOO_LONG", Map.of("max", max.toString()));
        }
        return FieldError.of(
                column, constraint.containsKey("regexp") ? "INVALID_FORMAT" : "REQUIRED");
    }

    private static String column(String field) {
        return COLUMN_OF_FIELD.getOrDefault(field, field);
    }

    private static @Nullable String text(
            Map<String, String> cells, String column, @Nullable String known) {
        return cells.containsKey(column) ? Asset.text(cells.get(column)) : known;
    }

    private @Nullable UUID unit(
            @Nullable String unit, @Nullable String polda, List<FieldError> errors) {
        String name = Asset.text(unit);
        if (name == null) {
            return null;
        }
        List<UUID> found = units.named(name, Asset.text(polda));
        if (found.size() == 1) {
            return found.getFirst();
        }
        // Names of Polres repeat across Polda; then the Polda must be written.
        errors.add(FieldError.of("unit", found.isEmpty() ? "UNKNOWN_VALUE" : "AMBIGUOUS"));
        return null;
    }

    private static @Nullable LocalDate date(@Nullable String text, List<FieldError> errors) {
        String written = Asset.text(text);
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException _) {
            errors.add(FieldError.of("warranty", "INVALID_FORMAT"));
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(
            String column, @Nullable String text, E[] all, List<FieldError> errors) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(all)
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseGet(
                        () -> {
                            errors.add(
                                    FieldError.of(
                                            column, name.isEmpty() ? "REQUIRED" : "UNKNOWN_VALUE"));
                            return null;
                        });
    }
}
