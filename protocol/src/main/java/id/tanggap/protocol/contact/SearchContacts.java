package id.tanggap.protocol.contact;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Finds contacts by name, NRP, unit or phone number, best first.
 *
 * @param text what was typed; null or blank for all
 * @param poldaCode only of this Polda
 * @param limit rows, 1 to 200
 * @param cursor {@code next} of the page before
 */
public record SearchContacts(
        @Nullable @Size(max = 100) String text,
        @Nullable @Size(max = 20) String poldaCode,
        @Min(1) @Max(200) int limit,
        @Nullable @Size(max = 200) String cursor)
        implements ClientCommand<ContactPage> {}
