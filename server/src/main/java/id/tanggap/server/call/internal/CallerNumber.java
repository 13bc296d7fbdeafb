package id.tanggap.server.call.internal;

import id.tanggap.server.contact.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The other party's number.
 *
 * @param shown E.164 where it can be read, else as signalled; empty when withheld
 * @param last9 the digits callers are recognised by; null for what is no outside number
 */
record CallerNumber(String shown, @Nullable String last9) {
    private static final int MAX = 40;

    static CallerNumber of(@Nullable String signalled) {
        String number = signalled == null ? "" : signalled.strip();
        if (number.length() > MAX) {
            number = number.substring(0, MAX);
        }
        return new CallerNumber(
                PhoneNumbers.toE164(number).orElse(number),
                PhoneNumbers.last9(number).orElse(null));
    }
}
