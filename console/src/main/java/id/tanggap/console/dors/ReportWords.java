package id.tanggap.console.dors;

import id.tanggap.console.dors.StatusChain.Kind;
import id.tanggap.console.dors.StatusChain.Node;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.dors.ReportLookup.Note;
import id.tanggap.protocol.dors.ReportLookup.NumberProblem;
import id.tanggap.protocol.dors.ReportView;
import id.tanggap.protocol.dors.ReportView.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes words of what DORS and the reader of numbers say in codes. */
final class ReportWords {
    /** The usual way of a report. */
    private static final List<String> WAY =
            List.of("LAPOR", "LIDIK", "SIDIK", "TAHAP_I", "P21", "TAHAP_II");

    /** Ends aside of it. */
    private static final Set<String> ASIDE = Set.of("HENTI_LIDIK", "SP3", "RJ", "DIVERSI", "CABUT");

    private final Messages messages;
    private final Times times;

    ReportWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** The chain: what was reached, then how it ended aside, or what is still to come. */
    List<Node> chain(ReportView report) {
        ZoneId zone = ZoneId.of(report.zoneId());
        int furthest = -1;
        Step end = null;
        for (Step step : report.steps()) {
            furthest = Math.max(furthest, WAY.indexOf(step.status()));
            end = ASIDE.contains(step.status()) ? step : end;
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            if (i > furthest && end != null) {
                break;
            }
            Step step = last(report, WAY.get(i));
            Kind kind =
                    i > furthest
                            ? Kind.TO_COME
                            : i == furthest && end == null ? Kind.PRESENT : Kind.REACHED;
            nodes.add(new Node(status(WAY.get(i)), step == null ? null : date(step, zone), kind));
        }
        if (end != null) {
            nodes.add(new Node(status(end.status()), date(end, zone), Kind.ENDED));
        }
        return nodes;
    }

    private static @Nullable Step last(ReportView report, String status) {
        return report.steps().stream()
                .filter(step -> step.status().equals(status))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private @Nullable String date(Step step, ZoneId zone) {
        Instant at = step.at();
        return at == null ? null : times.date(LocalDate.ofInstant(at, zone));
    }

    /** Steps that have something to say beside the chain: notes, returned files, transfers. */
    List<String> remarks(ReportView report) {
        ZoneId zone = ZoneId.of(report.zoneId());
        List<String> remarks = new ArrayList<>();
        for (Step step : report.steps()) {
            boolean inChain = WAY.contains(step.status()) || ASIDE.contains(step.status());
            String note = step.note() == null ? "" : step.note();
            if (!inChain || !note.isBlank()) {
                String at = date(step, zone);
                remarks.add(
                        messages.text(
                                note.isBlank() ? "dors.remark" : "dors.remark.note",
                                at == null ? messages.text("dors.noDate") : at,
                                status(step.status()),
                                note));
            }
        }
        return remarks;
    }

    /** Name of a status; one we do not know is shown as DORS has it. */
    String status(String code) {
        return known("dors.status." + code, code);
    }

    String kind(String code) {
        return known("dors.kind." + code, code);
    }

    /** What was put right in the number. */
    String repair(Note note) {
        String key = "dors.repair." + note.code();
        Map<String, String> args = note.args();
        String from = args.getOrDefault("from", args.getOrDefault("value", ""));
        String to = args.getOrDefault("to", args.getOrDefault("value", ""));
        return messages.has(key) ? messages.text(key, from, to) : note.code();
    }

    /** What is wrong with a part of the number. */
    String problem(NumberProblem problem) {
        String part = known("dors.part." + problem.part(), problem.part());
        String key = "dors.problem." + problem.code();
        return messages.text(
                messages.has(key) ? key : "dors.problem.INVALID",
                part,
                problem.typed().isBlank() ? "—" : problem.typed());
    }

    private String known(String key, String code) {
        return messages.has(key) ? messages.text(key) : code;
    }
}
