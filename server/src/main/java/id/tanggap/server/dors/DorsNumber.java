package id.tanggap.server.dors;

import org.jspecify.annotations.Nullable;

/**
 * The number of a report.
 *
 * @param number running number in the unit's register of the year, 1 or more
 * @param month 1..12
 * @param year four digits
 * @param satker function of the unit that made it, e.g. {@code SATRESKRIM}; null for SPKT itself
 */
public record DorsNumber(
        Kind kind, int number, int month, int year, @Nullable String satker, IssuingUnit unit) {

    /** What is numbered. The names are contract text of the DORS gateway. */
    public enum Kind {
        /** Police report made by an officer who found the event himself. */
        LP_A("LP/A"),
        /** Police report on what the public reported. */
        LP_B("LP/B"),
        /** Older practice: a further offence found during a case. Not in Perkap 6/2019. */
        LP_C("LP/C"),
        /** Surat Keterangan Tanda Lapor Kehilangan: proof that a loss was reported. */
        SKTLK("SKTLK");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }

    public DorsNumber {
        if (number < 1 || month < 1 || month > 12 || year < 1000 || year > 9999) {
            throw new IllegalArgumentException(number + "/" + month + "/" + year);
        }
    }

    /**
     * The one spelling this number is stored and compared by, e.g. {@code
     * LP/B/123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU}. Bareskrim pads to four digits.
     */
    public String canonical() {
        boolean bareskrim = unit.polda() == null;
        String running = bareskrim ? "%04d".formatted(number) : Integer.toString(number);
        String spkt = satker == null ? "SPKT" : "SPKT." + satker;
        return String.join(
                "/",
                kind.prefix(),
                running,
                RomanMonth.of(month),
                Integer.toString(year),
                spkt,
                unit.chain());
    }

    @Override
    public String toString() {
        return canonical();
    }
}
