package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a canned reply or changes one. Shared ones are the supervisors', personal ones their
 * owner's.
 *
 * @param id the canned reply; null makes a new one
 * @param version version read; with {@code id}
 * @param personal whether it is for its owner alone; stays as it was made
 * @param shortcut what is typed to get it; unique among the shared ones and among a user's own
 * @param title what it is called
 * @param text the words, up to 20,000 characters; an unknown placeholder is refused with its name
 *     and place
 * @param category code of a category; null for all
 * @param group code of a support group; null for all
 */
public record SaveCannedReply(
        @Nullable UUID id,
        @Nullable Integer version,
        boolean personal,
        @NotNull @Pattern(regexp = MacroView.SHORTCUT) String shortcut,
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable @Size(max = 40) String category,
        @Nullable @Size(max = 40) String group)
        implements ClientCommand<CannedReplySaved> {}
