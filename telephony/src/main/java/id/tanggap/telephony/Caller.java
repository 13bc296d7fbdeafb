package id.tanggap.telephony;

import org.jspecify.annotations.Nullable;

/**
 * The other party as the network announced it; not verified, and not normalised to E.164.
 *
 * @param number digits as signalled, such as {@code +6281277700101} or {@code 081277700101}; null
 *     when the number is withheld
 * @param name the announced name; null when none was sent
 */
public record Caller(@Nullable String number, @Nullable String name) {

    /** A caller who withholds the number. */
    public static final Caller WITHHELD = new Caller(null, null);
}
