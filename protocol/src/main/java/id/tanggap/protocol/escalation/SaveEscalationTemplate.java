package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an escalation template or changes one. Tickets on their way go on along the changed one.
 *
 * @param code stable key, such as {@code EQUIPMENT}
 * @param version version read; null makes a new one
 * @param name Indonesian name
 * @param nameEn English name
 * @param steps stations in their order; the first is where tickets begin
 */
public record SaveEscalationTemplate(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @Nullable Integer version,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 80) String nameEn,
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid EscalationStep> steps)
        implements ClientCommand<EscalationTemplateReply> {}
