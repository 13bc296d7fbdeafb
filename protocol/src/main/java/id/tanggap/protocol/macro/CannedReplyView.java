package id.tanggap.protocol.macro;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that is said often.
 *
 * @param id its key
 * @param personal whether it is its owner's alone; shared ones are everybody's
 * @param shortcut what is typed to get it, such as {@code sandi}
 * @param title what it is called
 * @param text the words, with placeholders; see {@link PlaceholderText}
 * @param category code of the category whose tickets it is offered for, those below it too; null
 *     for all
 * @param group code of the support group whose tickets it is offered for; null for all
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record CannedReplyView(
        UUID id,
        boolean personal,
        String shortcut,
        String title,
        String text,
        @Nullable String category,
        @Nullable String group,
        Instant updatedAt,
        String updatedBy,
        int version)
        implements Offered {}
