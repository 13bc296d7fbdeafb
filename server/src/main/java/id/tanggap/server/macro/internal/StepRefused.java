package id.tanggap.server.macro.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.server.platform.fault.DomainException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A step of a macro was refused: the refusal of the use case, with where in the macro it was. */
public final class StepRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    private StepRefused(FaultCode code, Map<String, String> args, List<FieldError> fields) {
        super(code, args, fields);
    }

    /**
     * The refusal of a use case.
     *
     * @param index place of the step, counted from 0
     */
    public static StepRefused of(DomainException refusal, String macro, int index) {
        return new StepRefused(
                refusal.code(),
                where(refusal.args(), macro, index),
                refusal.fieldErrors().stream()
                        .map(e -> new FieldError(path(index, e.field()), e.code(), e.args()))
                        .toList());
    }

    /** The refusal of a text with holes: names of placeholders without a value. */
    public static StepRefused empty(MacroStep step, List<String> names, String macro, int index) {
        return new StepRefused(
                FaultCode.INVALID,
                where(Map.of(), macro, index),
                names.stream()
                        .map(
                                name ->
                                        new FieldError(
                                                path(index, step.wordsField()),
                                                "PLACEHOLDER_EMPTY",
                                                Map.of("name", name)))
                        .toList());
    }

    private static Map<String, String> where(Map<String, String> args, String macro, int index) {
        Map<String, String> all = new HashMap<>(args);
        all.put("macro", macro);
        all.put("step", Integer.toString(index + 1));
        return all;
    }

    private static String path(int index, String field) {
        return "steps[" + index + "]." + field;
    }
}
