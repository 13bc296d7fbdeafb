package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a macro or changes one. Shared ones are the supervisors', personal ones their owner's.
 *
 * @param id the macro; null makes a new one
 * @param version version read; with {@code id}
 * @param personal whether it is for its owner alone; stays as it was made
 * @param shortcut what is typed to get it; unique among the shared ones and among a user's own
 * @param name what it is called
 * @param category code of a category; null for all
 * @param group code of a support group; null for all
 * @param steps what it does, in order
 */
public record SaveMacro(
        @Nullable UUID id,
        @Nullable Integer version,
        boolean personal,
        @NotNull @Pattern(regexp = MacroView.SHORTCUT) String shortcut,
        @NotBlank @Size(max = 80) String name,
        @Nullable @Size(max = 40) String category,
        @Nullable @Size(max = 40) String group,
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid MacroStep> steps)
        implements ClientCommand<MacroSaved> {
    public SaveMacro {
        steps = steps == null ? List.of() : steps.stream().toList();
    }
}
