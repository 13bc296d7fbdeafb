package id.tanggap.protocol.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Something a ticket of a category tells besides what every ticket tells.
 *
 * @param code stable key within the category, such as {@code lpNumber}
 * @param name Indonesian name
 * @param nameEn English name
 * @param kind what may stand in it
 * @param required whether a ticket cannot be filed without it
 * @param choices what there is to choose from; only of a CHOICE
 */
public record CategoryField(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{1,39}") String code,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 80) String nameEn,
        @NotNull CategoryFieldKind kind,
        boolean required,
        @NotNull @Size(max = 50) List<@Valid Choice> choices) {
    public CategoryField {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /**
     * One choice.
     *
     * @param code stable key, such as {@code PRINTER}
     * @param name Indonesian name
     * @param nameEn English name
     */
    public record Choice(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 80) String nameEn) {}
}
