package id.tanggap.protocol.macro;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Many changes of a ticket under one key.
 *
 * @param id its key
 * @param personal whether it is its owner's alone; shared ones are everybody's
 * @param shortcut what is typed to get it, such as {@code tunggu}
 * @param name what it is called, also in the audit
 * @param category code of the category whose tickets it is offered for, those below it too; null
 *     for all
 * @param group code of the support group whose tickets it is offered for; null for all
 * @param steps what it does, in order
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record MacroView(
        UUID id,
        boolean personal,
        String shortcut,
        String name,
        @Nullable String category,
        @Nullable String group,
        List<MacroStep> steps,
        Instant updatedAt,
        String updatedBy,
        int version)
        implements Offered {
    /** Form of a shortcut. */
    public static final String SHORTCUT = "[a-z0-9][a-z0-9-]{0,29}";

    public MacroView {
        steps = List.copyOf(steps);
    }
}
