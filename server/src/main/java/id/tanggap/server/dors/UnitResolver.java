package id.tanggap.server.dors;

import static id.tanggap.server.dors.NumberReading.ProblemCode.AMBIGUOUS;
import static id.tanggap.server.dors.NumberReading.ProblemCode.NOT_IN_POLDA;
import static id.tanggap.server.dors.NumberReading.ProblemCode.REQUIRED;
import static id.tanggap.server.dors.NumberReading.ProblemCode.UNKNOWN;

import id.tanggap.server.dors.Findings.Option;
import id.tanggap.server.dors.NumberReading.Part;
import id.tanggap.server.dors.NumberReading.RepairCode;
import id.tanggap.server.dors.UnitDirectory.Polda;
import id.tanggap.server.dors.UnitDirectory.Polres;
import id.tanggap.server.dors.UnitWords.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the Polda and Polres that a name means, or asks. */
final class UnitResolver {
    /** Polres outside the lists we hold whose name exists in a listed Polda as well. */
    private static final Map<String, String> HOMONYMS = Map.of("BANJAR", "JABAR");

    private static final String JAKARTA = "METRO";

    private final UnitDirectory units;
    private final Findings findings;

    UnitResolver(UnitDirectory units, Findings findings) {
        this.units = units;
        this.findings = findings;
    }

    /** The Polda of that name, abbreviation or key; null if there is none. */
    @Nullable Polda polda(String name) {
        String key = UnitNames.key(name);
        return units.poldas().stream()
                .filter(polda -> UnitNames.isPolda(polda, key))
                .findFirst()
                .orElse(null);
    }

    /** Reports an unknown Polda; each near one is a way out, with what stands below it. */
    void unknownPolda(String typed, @Nullable String polres, @Nullable String polsek) {
        List<String> names = units.poldas().stream().map(Polda::name).toList();
        List<Option> options = new ArrayList<>();
        for (String name : UnitNames.nearest(typed, names)) {
            Polda polda = Objects.requireNonNull(polda(name));
            IssuingUnit unit = polres == null ? IssuingUnit.of(polda, null) : below(polda, polres);
            if (unit != null) {
                options.add(option(IssuingUnit.upper(name), unit.withPolsek(polsek)));
            }
        }
        findings.problem(Part.POLDA, UNKNOWN, typed, options);
    }

    /** The Polres as a unit of this Polda, or null if it has none of that name. */
    private @Nullable IssuingUnit below(Polda polda, String typed) {
        return matches(typed, polda).stream()
                .filter(unit -> polda.code().equals(unit.poldaCode()))
                .findFirst()
                .orElse(polda.complete() ? null : IssuingUnit.of(polda, typed));
    }

    /**
     * The Polres, looked for in its Polda.
     *
     * @param polda as written; null if left out
     * @param assumed Polda to prefer when it was left out
     * @param polsek name of the Polsek below it, if any
     * @return null after a problem was reported
     */
    @Nullable IssuingUnit polres(
            Piece piece, @Nullable Polda polda, @Nullable Polda assumed, @Nullable String polsek) {
        String name = piece.fullName();
        List<IssuingUnit> matches = matches(name, polda);
        IssuingUnit unit =
                polda == null
                        ? withoutPolda(name, matches, assumed, polsek)
                        : inPolda(name, matches, polda, polsek);
        if (unit == null) {
            return null;
        }
        findings.replaced(RepairCode.UNIT_NAME, piece.typed(), String.valueOf(unit.polres()));
        if (!matches.contains(unit)) {
            findings.added(RepairCode.UNIT_UNVERIFIED, name);
        }
        if (polda == null) {
            findings.added(RepairCode.POLDA_ADDED, String.valueOf(unit.polda()));
        }
        return unit.withPolsek(polsek);
    }

    private @Nullable IssuingUnit inPolda(
            String typed, List<IssuingUnit> matches, Polda polda, @Nullable String polsek) {
        IssuingUnit unit = below(polda, typed);
        if (unit != null) {
            return unit;
        }
        if (matches.isEmpty()) {
            List<String> names = names(polda.code());
            findings.problem(Part.UNIT, UNKNOWN, typed, nearest(typed, names, polda, polsek));
        } else {
            findings.problem(Part.UNIT, NOT_IN_POLDA, typed, options(matches, polsek));
        }
        return null;
    }

    private @Nullable IssuingUnit withoutPolda(
            String typed,
            List<IssuingUnit> matches,
            @Nullable Polda assumed,
            @Nullable String polsek) {
        for (IssuingUnit unit : matches) {
            if (assumed != null && assumed.code().equals(unit.poldaCode())) {
                return unit;
            }
        }
        if (matches.size() == 1) {
            return matches.getFirst();
        }
        if (matches.size() > 1) {
            findings.problem(Part.POLDA, AMBIGUOUS, typed, options(matches, polsek));
            return null;
        }
        if (assumed != null && !assumed.complete()) {
            return IssuingUnit.of(assumed, typed);
        }
        List<Option> near = nearest(typed, names(null), null, polsek);
        if (near.isEmpty()) {
            findings.problem(Part.POLDA, REQUIRED, "", List.of());
        } else {
            findings.problem(Part.UNIT, UNKNOWN, typed, near);
        }
        return null;
    }

    /**
     * All listed Polres of that name, in whatever Polda: those of exactly this name, else those
     * that differ by Jakarta's "Metro" only.
     */
    List<IssuingUnit> matches(String typed, @Nullable Polda polda) {
        String key = UnitNames.key(typed);
        List<IssuingUnit> exact =
                new ArrayList<>(
                        units.polres().stream()
                                .filter(polres -> UnitNames.key(polres.name()).equals(key))
                                .map(this::unit)
                                .toList());
        String elsewhere = HOMONYMS.get(key);
        if (elsewhere != null && exact.stream().noneMatch(u -> elsewhere.equals(u.poldaCode()))) {
            units.poldas().stream()
                    .filter(other -> other.code().equals(elsewhere))
                    .map(other -> IssuingUnit.of(other, "POLRES " + key))
                    .forEach(exact::add);
        }
        if (polda == null ? !exact.isEmpty() : isIn(polda, exact)) {
            return exact;
        }
        if (polda != null && !polda.code().equals(JAKARTA)) {
            return exact;
        }
        List<IssuingUnit> metro = butForMetro(key);
        return metro.isEmpty() ? exact : metro;
    }

    private List<IssuingUnit> butForMetro(String key) {
        String bare = UnitNames.withoutMetro(key);
        return units.polres().stream()
                .filter(polres -> polres.poldaCode().equals(JAKARTA))
                .filter(p -> UnitNames.withoutMetro(UnitNames.key(p.name())).equals(bare))
                .map(this::unit)
                .toList();
    }

    private static boolean isIn(Polda polda, List<IssuingUnit> found) {
        return found.stream().anyMatch(unit -> polda.code().equals(unit.poldaCode()));
    }

    private IssuingUnit unit(Polres polres) {
        Polda polda =
                units.poldas().stream()
                        .filter(candidate -> candidate.code().equals(polres.poldaCode()))
                        .findFirst()
                        .orElseThrow();
        return IssuingUnit.of(polda, IssuingUnit.upper(polres.name()));
    }

    private List<String> names(@Nullable String poldaCode) {
        return units.polres().stream()
                .filter(polres -> poldaCode == null || polres.poldaCode().equals(poldaCode))
                .map(Polres::name)
                .toList();
    }

    /** Units with a name near to this one, of any level and Polda, the assumed one first. */
    List<Option> near(String name, @Nullable Polda assumed) {
        List<Option> options = new ArrayList<>();
        if (assumed != null) {
            options.addAll(nearest(name, names(assumed.code()), assumed, null));
        }
        options.addAll(nearest(name, names(null), null, null));
        List<String> poldas = units.poldas().stream().map(Polda::name).toList();
        for (String polda : UnitNames.nearest(name, poldas)) {
            IssuingUnit unit = IssuingUnit.of(Objects.requireNonNull(polda(polda)), null);
            options.add(option(unit.chain(), unit));
        }
        return options;
    }

    private List<Option> nearest(
            String typed, List<String> names, @Nullable Polda polda, @Nullable String polsek) {
        return UnitNames.nearest(typed, names).stream()
                .flatMap(name -> matches(name, polda).stream())
                .filter(unit -> polda == null || polda.code().equals(unit.poldaCode()))
                .map(unit -> option(unit.chain(), unit.withPolsek(polsek)))
                .toList();
    }

    private static List<Option> options(List<IssuingUnit> units, @Nullable String polsek) {
        return units.stream().map(unit -> option(unit.chain(), unit.withPolsek(polsek))).toList();
    }

    private static Option option(String text, IssuingUnit unit) {
        return new Option(text, draft -> draft.withUnit(unit));
    }
}
