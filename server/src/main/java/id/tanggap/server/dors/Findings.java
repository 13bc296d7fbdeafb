package id.tanggap.server.dors;

import id.tanggap.server.dors.NumberReading.Part;
import id.tanggap.server.dors.NumberReading.Problem;
import id.tanggap.server.dors.NumberReading.ProblemCode;
import id.tanggap.server.dors.NumberReading.Repair;
import id.tanggap.server.dors.NumberReading.RepairCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a reading finds on its way: repairs, and problems with their ways out. */
final class Findings {
    private final Set<Repair> repairs = new LinkedHashSet<>();
    private final List<Open> problems = new ArrayList<>();

    /** A way out: the text for the part, and what the number becomes with it. */
    record Option(String text, UnaryOperator<Draft> chosen) {}

    private record Open(Part part, ProblemCode code, String typed, List<Option> options) {}

    void repaired(RepairCode code) {
        repairs.add(Repair.of(code));
    }

    void added(RepairCode code, String value) {
        repairs.add(Repair.added(code, value));
    }

    /** Notes a replacement unless both texts are the same. */
    void replaced(RepairCode code, String from, String to) {
        if (!from.equals(to)) {
            repairs.add(Repair.replaced(code, from, to));
        }
    }

    void problem(Part part, ProblemCode code, String typed, List<Option> options) {
        problems.add(new Open(part, code, typed, List.copyOf(options)));
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    boolean hasProblemWith(Part part) {
        return problems.stream().anyMatch(open -> open.part() == part);
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** The problems; a single one suggests whole numbers, several can only suggest their parts. */
    List<Problem> problems(Draft draft) {
        return problems.stream()
                .map(
                        open ->
                                new Problem(
                                        open.part(),
                                        open.code(),
                                        open.typed(),
                                        open.options().stream()
                                                .map(option -> suggestion(option, draft))
                                                .distinct()
                                                .toList()))
                .toList();
    }

    private String suggestion(Option option, Draft draft) {
        DorsNumber whole = option.chosen().apply(draft).complete();
        return problems.size() == 1 && whole != null ? whole.canonical() : option.text();
    }
}
