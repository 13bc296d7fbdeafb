package id.tanggap.server.dors;

import static id.tanggap.server.dors.NumberReading.ProblemCode.AMBIGUOUS;
import static id.tanggap.server.dors.NumberReading.ProblemCode.INVALID;
import static id.tanggap.server.dors.NumberReading.ProblemCode.POLRES_REQUIRED;
import static id.tanggap.server.dors.NumberReading.ProblemCode.REQUIRED;
import static id.tanggap.server.dors.NumberReading.ProblemCode.TWICE;
import static id.tanggap.server.dors.NumberReading.ProblemCode.UNKNOWN;

import id.tanggap.server.dors.Findings.Option;
import id.tanggap.server.dors.NumberReading.Part;
import id.tanggap.server.dors.NumberReading.RepairCode;
import id.tanggap.server.dors.UnitDirectory.Polda;
import id.tanggap.server.dors.UnitWords.Level;
import id.tanggap.server.dors.UnitWords.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what follows the year: SPKT, the function, the chain of units. */
final class UnitReader {
    private static final List<String> FUNCTIONS =
            List.of(
                    "SATRESKRIM",
                    "SATRESNARKOBA",
                    "SATLANTAS",
                    "SATPOLAIRUD",
                    "SATPOLAIR",
                    "SATSAMAPTA",
                    "SATINTELKAM",
                    "SATBINMAS",
                    "UNITRESKRIM",
                    "UNITLANTAS",
                    "DITRESKRIMUM",
                    "DITRESKRIMSUS",
                    "DITRESNARKOBA",
                    "DITLANTAS",
                    "DITPOLAIRUD",
                    "DITSAMAPTA",
                    "DITINTELKAM",
                    "DITTIPIDUM",
                    "DITTIPIDEKSUS",
                    "DITTIPIDKOR",
                    "DITTIPIDTER",
                    "DITTIPIDSIBER",
                    "DITTIPIDNARKOBA");

    private final UnitResolver resolver;
    private final @Nullable Polda assumed;
    private final Findings findings;
    private final Map<Level, Piece> pieces = new EnumMap<>(Level.class);
    private Level highest = Level.SPKT;

    UnitReader(UnitResolver resolver, @Nullable Polda assumed, Findings findings) {
        this.resolver = resolver;
        this.assumed = assumed;
        this.findings = findings;
    }

    Draft read(String rest, Draft draft) {
        for (Piece piece : UnitWords.cut(rest, findings)) {
            Piece named = piece.level() == Level.BARE ? named(piece) : piece;
            if (named != null) {
                place(named);
            }
        }
        if (!pieces.containsKey(Level.SPKT)) {
            findings.repaired(RepairCode.SPKT_ADDED);
        }
        Piece satker = pieces.get(Level.SATKER);
        Draft read = satker == null ? draft : function(satker.name(), draft);
        IssuingUnit unit = unit();
        return unit == null ? read : read.withUnit(unit);
    }

    private void place(Piece piece) {
        if (pieces.putIfAbsent(piece.level(), piece) != null) {
            findings.problem(Part.UNIT, TWICE, piece.typed(), List.of());
        }
        if (piece.level().compareTo(highest) < 0) {
            findings.repaired(RepairCode.UNITS_REORDERED);
        } else {
            highest = piece.level();
        }
    }

    /** A name without Polres or Polda before it; null after a problem was reported. */
    private @Nullable Piece named(Piece bare) {
        boolean polresOpen = !pieces.containsKey(Level.POLRES);
        List<IssuingUnit> polres = polresOpen ? resolver.matches(bare.name(), assumed) : List.of();
        Polda polda = pieces.containsKey(Level.POLDA) ? null : resolver.polda(bare.name());
        if (polda != null && !polres.isEmpty()) {
            List<Option> options = new ArrayList<>();
            options.add(option(IssuingUnit.of(polda, null)));
            polres.forEach(unit -> options.add(option(unit)));
            findings.problem(Part.UNIT, AMBIGUOUS, bare.name(), options);
            return null;
        }
        if (polda != null) {
            return new Piece(Level.POLDA, "", bare.name());
        }
        if (!polres.isEmpty()) {
            return new Piece(Level.POLRES, "", bare.name());
        }
        findings.problem(Part.UNIT, UNKNOWN, bare.name(), resolver.near(bare.name(), assumed));
        return null;
    }

    private static Option option(IssuingUnit unit) {
        return new Option(unit.chain(), draft -> draft.withUnit(unit));
    }

    private Draft function(String name, Draft draft) {
        if (!FUNCTIONS.contains(name)) {
            List<Option> near =
                    FUNCTIONS.stream()
                            .filter(known -> UnitNames.distance(name, known) <= 2)
                            .map(known -> new Option(known, d -> d.withSatker(known)))
                            .toList();
            if (!near.isEmpty()) {
                findings.problem(Part.SATKER, UNKNOWN, name, near);
                return draft;
            }
            findings.added(RepairCode.SATKER_UNVERIFIED, name);
        }
        return draft.withSatker(name);
    }

    private @Nullable IssuingUnit unit() {
        Piece polda = pieces.get(Level.POLDA);
        Piece polres = pieces.get(Level.POLRES);
        Piece polsek = pieces.get(Level.POLSEK);
        Piece bareskrim = pieces.get(Level.BARESKRIM);
        if (bareskrim != null) {
            if (polda != null || polres != null || polsek != null) {
                findings.problem(Part.UNIT, TWICE, bareskrim.typed(), List.of());
                return null;
            }
            return bareskrim(bareskrim);
        }
        if (polda == null && polres == null && polsek == null) {
            if (!findings.hasProblemWith(Part.UNIT)) {
                findings.problem(Part.UNIT, REQUIRED, "", List.of());
            }
            return null;
        }
        return regional(polda, polres, polsek);
    }

    private @Nullable IssuingUnit bareskrim(Piece piece) {
        if (!piece.name().isEmpty() && !piece.name().equals("POLRI")) {
            findings.problem(
                    Part.UNIT, INVALID, piece.typed(), List.of(option(IssuingUnit.BARESKRIM)));
            return null;
        }
        findings.replaced(RepairCode.UNIT_NAME, piece.typed(), IssuingUnit.BARESKRIM.chain());
        return IssuingUnit.BARESKRIM;
    }

    private @Nullable IssuingUnit regional(
            @Nullable Piece poldaPiece, @Nullable Piece polresPiece, @Nullable Piece polsekPiece) {
        if (polsekPiece != null && polresPiece == null) {
            findings.problem(Part.UNIT, POLRES_REQUIRED, polsekPiece.typed(), List.of());
            return null;
        }
        if (isNameless(polsekPiece) || isNameless(polresPiece)) {
            return null;
        }
        String polsek = polsekPiece == null ? null : polsekPiece.fullName();
        String polres = polresPiece == null ? null : polresPiece.fullName();
        Polda polda = null;
        if (poldaPiece != null) {
            polda = resolver.polda(poldaPiece.name());
            if (polda == null) {
                resolver.unknownPolda(poldaPiece.typed(), polres, polsek);
                return null;
            }
            findings.replaced(
                    RepairCode.UNIT_NAME, poldaPiece.typed(), IssuingUnit.upper(polda.name()));
        }
        if (polsekPiece != null) {
            findings.replaced(RepairCode.UNIT_NAME, polsekPiece.typed(), polsekPiece.fullName());
        }
        if (polresPiece != null) {
            return resolver.polres(polresPiece, polda, assumed, polsek);
        }
        return polda == null ? null : IssuingUnit.of(polda, null);
    }

    private boolean isNameless(@Nullable Piece piece) {
        if (piece == null || !piece.name().isEmpty()) {
            return false;
        }
        findings.problem(Part.UNIT, INVALID, piece.typed(), List.of());
        return true;
    }
}
