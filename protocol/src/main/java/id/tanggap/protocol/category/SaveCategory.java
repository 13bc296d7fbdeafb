package id.tanggap.protocol.category;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a category or changes one.
 *
 * @param code stable key, such as {@code NETWORK_PRINTER}
 * @param version version read; null makes a new one
 * @param parent code of a first-level category; null at the first level. Fixed once made
 * @param position place among those of its level
 * @param name Indonesian name
 * @param nameEn English name
 * @param group code of the support group that gets its tickets first
 * @param fields its own fields; a ticket keeps values of fields that are no longer here
 */
public record SaveCategory(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @Nullable Integer version,
        @Nullable @Size(max = 40) String parent,
        @NotNull @Min(1) @Max(999) Integer position,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 80) String nameEn,
        @NotBlank @Size(max = 40) String group,
        @NotNull @Size(max = 20) List<@NotNull @Valid CategoryField> fields)
        implements ClientCommand<CategoryReply> {}
