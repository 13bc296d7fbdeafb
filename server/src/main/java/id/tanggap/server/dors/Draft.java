package id.tanggap.server.dors;

import org.jspecify.annotations.Nullable;

/** The parts of a number as far as they could be read; null what could not. */
record Draft(
        DorsNumber.@Nullable Kind kind,
        @Nullable Integer number,
        @Nullable Integer month,
        @Nullable Integer year,
        @Nullable String satker,
        @Nullable IssuingUnit unit) {

    static final Draft EMPTY = new Draft(null, null, null, null, null, null);

    Draft withKind(DorsNumber.Kind value) {
        return new Draft(value, number, month, year, satker, unit);
    }

    Draft withNumber(int value) {
        return new Draft(kind, value, month, year, satker, unit);
    }

    Draft withMonth(int value) {
        return new Draft(kind, number, value, year, satker, unit);
    }

    Draft withYear(int value) {
        return new Draft(kind, number, month, value, satker, unit);
    }

    Draft withSatker(String value) {
        return new Draft(kind, number, month, year, value, unit);
    }

    Draft withUnit(IssuingUnit value) {
        return new Draft(kind, number, month, year, satker, value);
    }

    /** The number, or null while a part is missing. */
    @Nullable DorsNumber complete() {
        if (kind == null || number == null || month == null || year == null || unit == null) {
            return null;
        }
        return new DorsNumber(kind, number, month, year, satker, unit);
    }
}
