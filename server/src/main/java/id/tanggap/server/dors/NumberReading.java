package id.tanggap.server.dors;

import java.util.List;
import java.util.Map;

/** What came of reading a typed number. */
public sealed interface NumberReading {

    /** It can be read. Differences in case and spaces are no repair. */
    record Parsed(DorsNumber number, List<Repair> repairs) implements NumberReading {
        public Parsed {
            repairs = List.copyOf(repairs);
        }
    }

    /** It cannot be read; at least one problem. */
    record Refused(List<Problem> problems) implements NumberReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something that was put right and that the person should see.
     *
     * @param args {@code from} and {@code to} where a text was replaced, else {@code value}
     */
    record Repair(RepairCode code, Map<String, String> args) {
        public Repair {
            args = Map.copyOf(args);
        }

        static Repair of(RepairCode code) {
            return new Repair(code, Map.of());
        }

        static Repair added(RepairCode code, String value) {
            return new Repair(code, Map.of("value", value));
        }

        static Repair replaced(RepairCode code, String from, String to) {
            return new Repair(code, Map.of("from", from, "to", to));
        }
    }

    /** What was put right. The names are contract text. */
    enum RepairCode {
        /** A slash between two parts was missing. */
        SLASH_ADDED,
        /** Dots, commas, dashes or the like were removed, or a dot put before the function. */
        PUNCTUATION,
        /** LP was left out in front of the model. Value: what was added. */
        KIND_ADDED,
        /** The model letter stood after the running number. */
        MODEL_MOVED,
        /** An old letter of an SKTLK that is not used any more. Value: the letter. */
        LETTER_DROPPED,
        /** Zeros in front of the running number were removed or, at Bareskrim, added. */
        NUMBER_PADDING,
        /** The month was written in digits, or with a 1 or L for an I. */
        ROMAN_MONTH,
        /** SPKT was left out. */
        SPKT_ADDED,
        /** A unit was spelled or abbreviated differently, or its kind (Polres, Polresta). */
        UNIT_NAME,
        /** The units stood in another order than from the bottom up. */
        UNITS_REORDERED,
        /** The Polda was left out. Value: the Polda. Show it, it may be an assumption. */
        POLDA_ADDED,
        /** The unit is not in our list, which is not complete for its Polda. Value: the unit. */
        UNIT_UNVERIFIED,
        /** The function is not in our list. Value: the function. */
        SATKER_UNVERIFIED
    }

    /**
     * Something wrong with one part.
     *
     * @param typed what stands there; empty when nothing does
     * @param suggestions whole canonical numbers where this is the only problem, else texts for the
     *     part; best first, possibly none
     */
    record Problem(Part part, ProblemCode code, String typed, List<String> suggestions) {
        public Problem {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Part of a number; {@link #text} is contract text. */
    enum Part {
        KIND("kind"),
        MODEL("model"),
        NUMBER("number"),
        MONTH("month"),
        YEAR("year"),
        SATKER("satker"),
        UNIT("unit"),
        POLDA("polda");

        private final String text;

        Part(String text) {
            this.text = text;
        }

        /** The part's name on the wire. */
        public String text() {
            return text;
        }
    }

    /** What is wrong. The names are contract text. */
    enum ProblemCode {
        /** The part is missing. */
        REQUIRED,
        /** Something stands there, but nothing that can be this part. */
        INVALID,
        /** Not in our lists; suggestions are near in spelling. */
        UNKNOWN,
        /** Readable, but outside the range: running number 0, a year to come. */
        OUT_OF_RANGE,
        /** A year of two digits. */
        TWO_DIGITS,
        /** Model C is not used here. */
        MODEL_NOT_USED,
        /** The name exists in several Polda; suggestions name each. */
        AMBIGUOUS,
        /** The Polres exists, but not in the Polda named; suggestions have the right Polda. */
        NOT_IN_POLDA,
        /** A Polsek without the Polres above it. */
        POLRES_REQUIRED,
        /** The same level of unit stands there twice. */
        TWICE
    }
}
