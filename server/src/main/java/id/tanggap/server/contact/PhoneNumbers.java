package id.tanggap.server.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phone numbers as people type them and exchanges send them. Numbers without a country code are
 * Indonesian. Pure and safe for any thread.
 */
public final class PhoneNumbers {
    private static final String REGION = "ID";
    private static final int COMPARED_DIGITS = 9;

    /** The library would read letters as keypad digits; a name is not a number. */
    private static final Pattern WRITTEN = Pattern.compile("[+0-9 ().\\-/\\u00a0]{3,40}");

    private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /**
     * The number in E.164, such as {@code +6281277700101}; empty when it cannot be one. Judged by
     * its length only: number ranges change faster than the library.
     */
    public static Optional<String> toE164(String written) {
        return parse(written).map(number -> LIBRARY.format(number, PhoneNumberFormat.E164));
    }

    /** The number as people read it, such as {@code 0812-7770-0101}; unreadable ones unchanged. */
    public static String display(String number) {
        return parse(number)
                .map(
                        parsed ->
                                LIBRARY.format(
                                        parsed,
                                        parsed.getCountryCode()
                                                        == LIBRARY.getCountryCodeForRegion(REGION)
                                                ? PhoneNumberFormat.NATIONAL
                                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(number);
    }

    /**
     * The digits by which callers are recognised: the last nine of the E.164 form. Empty for what
     * is no number of the outside world: an extension, {@code anonymous}.
     */
    public static Optional<String> last9(String number) {
        return toE164(number)
                .map(e164 -> NOT_DIGIT.matcher(e164).replaceAll(""))
                .map(digits -> digits.substring(Math.max(0, digits.length() - COMPARED_DIGITS)));
    }

    private static Optional<PhoneNumber> parse(String written) {
        if (!WRITTEN.matcher(written.strip()).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = LIBRARY.parse(written, REGION);
            return LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
