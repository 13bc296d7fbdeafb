package id.tanggap.console.dors;

import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lookup shows.
 *
 * @param question as typed
 * @param busy whether DORS is being asked
 * @param lookup the last answer; null before the first
 * @param fault why the last question was refused
 * @param errors what is wrong, by field name
 */
public record ReportState(
        ReportQuestion question,
        boolean busy,
        @Nullable ReportLookup lookup,
        @Nullable Fault fault,
        Map<String, FieldError> errors) {

    public ReportState {
        errors = Map.copyOf(errors);
    }

    static ReportState initial() {
        return new ReportState(ReportQuestion.EMPTY, false, null, null, Map.of());
    }

    ReportState withQuestion(ReportQuestion typed) {
        return new ReportState(typed, busy, lookup, fault, errors);
    }

    ReportState asking() {
        return new ReportState(question, true, null, null, Map.of());
    }

    ReportState answered(ReportLookup answer) {
        return new ReportState(question, false, answer, null, Map.of());
    }

    ReportState refused(@Nullable Fault reason, Map<String, FieldError> newErrors) {
        return new ReportState(question, false, null, reason, newErrors);
    }
}
