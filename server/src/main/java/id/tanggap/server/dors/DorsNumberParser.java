package id.tanggap.server.dors;

import id.tanggap.server.dors.NumberReading.Parsed;
import id.tanggap.server.dors.NumberReading.Refused;
import id.tanggap.server.dors.NumberReading.RepairCode;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of police reports and loss letters as people type them, read them out or copy them
 * from letters: spaces, missing slashes, Arabic months, any case, other spellings of units, the
 * Polda left out. What is certain is put right and said; what is not is asked, with suggestions.
 *
 * <p>The format is set by KEP/464/II/2021, whose text we do not have; the rules here follow the
 * patterns observed. Reading the canonical spelling answers the same number without repairs (an
 * unverified unit or function stays noted). No I/O; safe for any thread if the directory is.
 */
public final class DorsNumberParser {
    /** Longer text is no number. */
    public static final int MAX_LENGTH = 200;

    /** The year begins here first. */
    private static final ZoneId EAST = ZoneId.of("Asia/Jayapura");

    private final UnitDirectory units;
    private final InstantSource clock;
    private final boolean modelC;

    /**
     * @param clock tells the latest year a number can have
     * @param modelC whether reports of model C are in use; they are not by Perkap 6/2019
     */
    public DorsNumberParser(UnitDirectory units, InstantSource clock, boolean modelC) {
        this.units = units;
        this.clock = clock;
        this.modelC = modelC;
    }

    /**
     * Reads a number.
     *
     * @param typed what was typed; at most {@link #MAX_LENGTH} characters are looked at
     * @param assumedPolda key of the Polda to prefer when the number leaves it out, e.g. that of
     *     the caller; null to ask when it is unclear
     */
    public NumberReading parse(String typed, @Nullable String assumedPolda) {
        Findings findings = new Findings();
        int latestYear = LocalDate.ofInstant(clock.instant(), EAST).getYear();
        HeadReader head = new HeadReader(plain(typed), latestYear, modelC, findings);
        Draft front = head.read();
        UnitResolver resolver = new UnitResolver(units, findings);
        Draft draft =
                new UnitReader(resolver, polda(assumedPolda), findings).read(head.rest(), front);
        DorsNumber number = draft.complete();
        if (number == null || findings.hasProblems()) {
            return new Refused(findings.problems(draft));
        }
        if (!number.canonical().contains("/" + head.typedNumber() + "/")) {
            findings.repaired(RepairCode.NUMBER_PADDING);
        }
        return new Parsed(number, findings.repairs());
    }

    private UnitDirectory.@Nullable Polda polda(@Nullable String code) {
        return units.poldas().stream()
                .filter(polda -> polda.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Capitals, with the typographic slashes, dashes and spaces of word processors made plain. */
    private static String plain(String typed) {
        String text = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
        return IssuingUnit.upper(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("[\\\\|\u2044\u2215]", "/")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\\s\u200b\ufeff]+", " ")
                .strip();
    }
}
