package id.tanggap.console.dors;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup.NumberProblem;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Looks a report up by a number that may be typed sloppily. On the event dispatch thread. */
public final class ReportLookupPresenter {
    private final ReportLookupView view;
    private final ServerApi api;
    private final UiTasks tasks;

    private ReportState state = ReportState.initial();
    private int generation;

    public ReportLookupPresenter(ReportLookupView view, ServerApi api, UiTasks tasks) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
    }

    /** Begins a lookup for a call or a ticket; a number that is known is asked for at once. */
    public void begin(ReportQuestion question) {
        generation++;
        state = new ReportState(question, false, null, null, Map.of());
        view.begin(question);
        render(state);
        if (!question.number().isBlank() && !question.reason().isBlank()) {
            lookUp();
        }
    }

    /** The fields changed. */
    public void edit(ReportQuestion question) {
        render(state.withQuestion(question));
    }

    /** Asks DORS, or says what is missing. */
    public void lookUp() {
        ReportQuestion question = state.question();
        Map<String, FieldError> missing = new LinkedHashMap<>();
        require(missing, "number", question.number());
        require(missing, "reason", question.reason());
        if (!missing.isEmpty()) {
            render(state.refused(null, missing));
            return;
        }
        int mine = ++generation;
        render(state.asking());
        LookUpReport command =
                new LookUpReport(
                        question.number().strip(),
                        question.reason().strip(),
                        question.callId(),
                        question.ticketId(),
                        question.poldaCode());
        tasks.call(() -> api.send(command))
                .onSuccess(
                        answer -> {
                            if (mine == generation) {
                                render(state.answered(answer));
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                refused(fault);
                            }
                        })
                .start();
    }

    /** Takes a suggestion and asks again: a whole number, or the part that was wrong. */
    public void choose(NumberProblem problem, String suggestion) {
        String number = state.question().number();
        ReportQuestion repaired = state.question().withNumber(repair(number, problem, suggestion));
        view.begin(repaired);
        render(state.withQuestion(repaired));
        lookUp();
    }

    /** What is shown now. */
    public ReportState state() {
        return state;
    }

    static String repair(String number, NumberProblem problem, String suggestion) {
        String upper = suggestion.toUpperCase(Locale.ROOT);
        boolean whole =
                upper.contains("/") && (upper.startsWith("LP") || upper.startsWith("SKTLK"));
        if (whole) {
            return suggestion;
        }
        String typed = problem.typed().strip();
        if (typed.isEmpty()) {
            return number.strip() + "/" + suggestion;
        }
        int at = number.toLowerCase(Locale.ROOT).lastIndexOf(typed.toLowerCase(Locale.ROOT));
        return at < 0
                ? suggestion
                : number.substring(0, at) + suggestion + number.substring(at + typed.length());
    }

    private void refused(Fault fault) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        fault.fieldErrors().forEach(error -> errors.putIfAbsent(error.field(), error));
        render(state.refused(fault, errors));
    }

    private static void require(Map<String, FieldError> errors, String field, String value) {
        if (value.isBlank()) {
            errors.put(field, FieldError.of(field, "REQUIRED"));
        }
    }

    private void render(ReportState next) {
        state = next;
        view.render(next);
    }
}
