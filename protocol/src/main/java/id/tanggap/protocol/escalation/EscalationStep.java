package id.tanggap.protocol.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One station of the chain.
 *
 * @param name Indonesian name
 * @param nameEn English name
 * @param group code of the support group that works there
 * @param checklist what is to be done there before the ticket goes on
 */
public record EscalationStep(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 80) String nameEn,
        @NotBlank @Size(max = 40) String group,
        @NotNull @Size(max = 20) List<@NotNull @Valid ChecklistItem> checklist) {
    public EscalationStep {
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
    }
}
