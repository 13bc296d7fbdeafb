package id.tanggap.protocol.dors;

import id.tanggap.protocol.ServerReply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a lookup.
 *
 * @param outcome what came of it
 * @param typed what was typed
 * @param canonical the number in its canonical spelling; null when it could not be read
 * @param repairs what was put right in the typed number, as codes with values
 * @param problems what is wrong with the number; empty when it could be read
 * @param report the report; null unless found
 * @param asOf when DORS said so; older than now when the last known answer is shown
 */
public record ReportLookup(
        Outcome outcome,
        String typed,
        @Nullable String canonical,
        List<Note> repairs,
        List<NumberProblem> problems,
        @Nullable ReportView report,
        @Nullable Instant asOf)
        implements ServerReply {
    public ReportLookup {
        repairs = List.copyOf(repairs);
        problems = List.copyOf(problems);
    }

    /** What came of a lookup. */
    public enum Outcome {
        /** DORS answered just now. */
        FOUND,
        /** DORS is out of reach; this is its last known answer. */
        FOUND_STALE,
        /** DORS knows no such report. */
        NOT_FOUND,
        /** The number cannot be read; see the problems. */
        NUMBER_UNREADABLE,
        /** DORS is out of reach and no earlier answer is known. */
        UNAVAILABLE
    }

    /**
     * Something put right in the number.
     *
     * @param code such as {@code SLASH_ADDED}, {@code ROMAN_MONTH}, {@code POLDA_ADDED}
     * @param args values, such as {@code from} and {@code to}
     */
    public record Note(String code, Map<String, String> args) {
        public Note {
            args = Map.copyOf(args);
        }
    }

    /**
     * Something wrong with the number.
     *
     * @param part part of the number, such as {@code month} or {@code unit}
     * @param code what is wrong
     * @param typed what stands there; empty when it is missing
     * @param suggestions whole numbers or parts to choose from
     */
    public record NumberProblem(String part, String code, String typed, List<String> suggestions) {
        public NumberProblem {
            suggestions = List.copyOf(suggestions);
        }
    }
}
