package id.tanggap.server.platform.command;

import id.tanggap.server.platform.fault.DomainException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads times from query parameters. */
public final class RequestTime {
    /** Years that a desk can speak of; the database knows fewer than Java. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private RequestTime() {}

    /**
     * A point in time, null when there is none.
     *
     * @throws DomainException {@code INVALID} that names the parameter
     */
    public static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Instant at = Instant.parse(text);
            requireYear(name, at.atOffset(ZoneOffset.UTC).getYear());
            return at;
        } catch (DateTimeException _) {
            throw DomainException.invalid(name, "INVALID_FORMAT");
        }
    }

    /** As {@link #instant}, of a parameter that must be there. */
    public static Instant requiredInstant(String name, @Nullable String text) {
        Instant at = instant(name, text);
        if (at == null) {
            throw DomainException.invalid(name, "REQUIRED");
        }
        return at;
    }

    /**
     * A day that must be there.
     *
     * @throws DomainException {@code INVALID} that names the parameter
     */
    public static LocalDate requiredDate(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw DomainException.invalid(name, "REQUIRED");
        }
        try {
            LocalDate day = LocalDate.parse(text);
            requireYear(name, day.getYear());
            return day;
        } catch (DateTimeException _) {
            throw DomainException.invalid(name, "INVALID_FORMAT");
        }
    }

    private static void requireYear(String name, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw DomainException.invalid(name, "OUT_OF_RANGE");
        }
    }
}
