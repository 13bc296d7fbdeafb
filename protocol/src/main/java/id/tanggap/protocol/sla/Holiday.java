package id.tanggap.protocol.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day of the shared list, closed in every calendar that follows the list.
 *
 * @param date the day, in each calendar's own zone
 * @param name what it is
 * @param kind by law or by joint leave
 */
public record Holiday(
        @NotNull LocalDate date, @NotBlank @Size(max = 120) String name, @NotNull Kind kind) {
    /** Why it is closed. */
    public enum Kind {
        /** A national holiday. */
        LIBUR,
        /** Joint leave (cuti bersama). */
        CUTI_BERSAMA
    }
}
