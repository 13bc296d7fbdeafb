package id.tanggap.server.identity.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be: long, and not one that everybody tries first. No rules about kinds
 * of characters, no cutting, no folding: every character counts as typed.
 */
public final class PasswordPolicy {
    /** Fewest characters. */
    public static final int MIN = 10;

    /** Most characters. */
    public static final int MAX = 128;

    private static final Set<String> COMMON = readCommon();

    private PasswordPolicy() {}

    /**
     * Accepts or refuses a password.
     *
     * @param field name of the field in the request
     * @throws DomainException {@code INVALID} with what is wrong
     */
    public static void check(String field, String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN) {
            refuse(new FieldError(field, "TOO_SHORT", Map.of("min", Integer.toString(MIN))));
        }
        if (length > MAX) {
            refuse(new FieldError(field, "TOO_LONG", Map.of("max", Integer.toString(MAX))));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean oneCharacter = password.codePoints().distinct().count() <= 2;
        if (COMMON.contains(lower)
                || oneCharacter
                || lower.contains(username.toLowerCase(Locale.ROOT))) {
            refuse(FieldError.of(field, "TOO_COMMON"));
        }
    }

    private static void refuse(FieldError error) {
        throw new DomainException(FaultCode.INVALID, Map.of(), List.of(error));
    }

    private static Set<String> readCommon() {
        try (InputStream in =
                Objects.requireNonNull(
                        PasswordPolicy.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
