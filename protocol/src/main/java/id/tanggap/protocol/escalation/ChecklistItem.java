package id.tanggap.protocol.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Something to be done before a ticket is handed on.
 *
 * @param code stable key within its template
 * @param name Indonesian words
 * @param nameEn English words
 * @param required whether it has to be done
 */
public record ChecklistItem(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String nameEn,
        boolean required) {}
