package id.tanggap.server.dors;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The unit whose register a report stands in, with the units above it: a name alone is not enough,
 * {@code POLRES BANJAR} exists in two Polda. Names are in capitals, as in numbers.
 *
 * @param poldaCode key of the Polda; null for Bareskrim only
 * @param polda e.g. {@code POLDA BENGKULU}; null for Bareskrim only
 * @param polres e.g. {@code POLRES REJANG LEBONG}; null at Polda and Bareskrim
 * @param polsek e.g. {@code POLSEK CURUP}; null above Polsek
 */
public record IssuingUnit(
        @Nullable String poldaCode,
        @Nullable String polda,
        @Nullable String polres,
        @Nullable String polsek) {

    /** The criminal investigation agency of the headquarters. */
    public static final IssuingUnit BARESKRIM = new IssuingUnit(null, null, null, null);

    private static final String BARESKRIM_NAME = "BARESKRIM POLRI";

    public IssuingUnit {
        if ((poldaCode == null) != (polda == null)
                || (polres != null && polda == null)
                || (polsek != null && polres == null)) {
            throw new IllegalArgumentException("a unit without the unit above it");
        }
    }

    static IssuingUnit of(UnitDirectory.Polda polda, @Nullable String polres) {
        return new IssuingUnit(polda.code(), upper(polda.name()), polres, null);
    }

    IssuingUnit withPolsek(@Nullable String name) {
        return new IssuingUnit(poldaCode, polda, polres, name);
    }

    /** The chain from the bottom up, e.g. {@code POLRES REJANG LEBONG/POLDA BENGKULU}. */
    public String chain() {
        if (polda == null) {
            return BARESKRIM_NAME;
        }
        String lower = polsek == null ? "" : polsek + "/";
        return lower + (polres == null ? "" : polres + "/") + polda;
    }

    /** The issuing unit itself, e.g. {@code POLRES REJANG LEBONG}. */
    public String name() {
        String chain = chain();
        int slash = chain.indexOf('/');
        return slash < 0 ? chain : chain.substring(0, slash);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
