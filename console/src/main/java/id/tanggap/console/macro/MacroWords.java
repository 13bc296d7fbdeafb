package id.tanggap.console.macro;

import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.ticket.TicketEntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the steps of macros do, in words. */
final class MacroWords {
    private final Messages messages;
    private final UnaryOperator<String> names;

    /**
     * @param names name of a category's or support group's code; the code where it is not known
     */
    MacroWords(Messages messages, UnaryOperator<String> names) {
        this.messages = messages;
        this.names = names;
    }

    /** One line about a step, without its text. */
    String of(MacroStep step) {
        return switch (step) {
            case MacroStep.SetFields fields -> messages.text("macro.step.FIELDS", fields(fields));
            case MacroStep.Assign assign -> assignment(assign);
            case MacroStep.Escalate escalate ->
                    escalate.escalation() == EscalationKind.HIERARCHICAL
                            ? messages.text("macro.step.ESCALATE.up")
                            : messages.text(
                                    "macro.step.ESCALATE",
                                    names.apply(Objects.toString(escalate.toGroup(), "")));
            case MacroStep.Say say ->
                    messages.text(
                            say.entry() == TicketEntryKind.REPLY
                                    ? "macro.step.SAY.REPLY"
                                    : "macro.step.SAY.NOTE");
            case MacroStep.AddTask task ->
                    task.group() == null
                            ? messages.text("macro.step.TASK")
                            : messages.text("macro.step.TASK.of", names.apply(task.group()));
            case MacroStep.LogTime time ->
                    messages.text("macro.step.TIME", time.minutes(), messages.of(time.activity()));
            case MacroStep.Watch watch ->
                    messages.text(watch.watching() ? "macro.step.WATCH" : "macro.step.WATCH.not");
            case MacroStep.ChangeStatus status ->
                    status.pendingReason() == null
                            ? messages.text("macro.step.STATUS", messages.of(status.to()))
                            : messages.text(
                                    "macro.step.STATUS.pending",
                                    messages.of(status.to()),
                                    messages.of(status.pendingReason()));
        };
    }

    /** Where in the macro a refusal came from, such as "Step 2"; empty where it does not say. */
    String place(Fault fault) {
        String step = fault.args().get("step");
        return step == null ? "" : messages.text("macro.refusedStep", step) + " ";
    }

    /** The first field that is to blame; null where none is. */
    static @Nullable FieldError field(Fault fault) {
        return fault.fieldErrors().isEmpty() ? null : fault.fieldErrors().getFirst();
    }

    private String assignment(MacroStep.Assign assign) {
        String group = assign.group();
        if (group == null) {
            return messages.text("macro.step.ASSIGN.me");
        }
        return messages.text(
                assign.toMe() ? "macro.step.ASSIGN.meIn" : "macro.step.ASSIGN", names.apply(group));
    }

    private String fields(MacroStep.SetFields step) {
        List<String> parts = new ArrayList<>();
        if (step.ticketType() != null) {
            parts.add(messages.of(step.ticketType()));
        }
        if (step.category() != null) {
            parts.add(messages.text("macro.step.category", names.apply(step.category())));
        }
        if (step.impact() != null) {
            parts.add(messages.text("macro.step.impact", messages.of(step.impact())));
        }
        if (step.urgency() != null) {
            parts.add(messages.text("macro.step.urgency", messages.of(step.urgency())));
        }
        if (step.priority() != null) {
            parts.add(messages.text("macro.step.priority", messages.of(step.priority())));
        }
        if (step.fields() != null) {
            step.fields().forEach((code, value) -> parts.add(code + " = " + value));
        }
        return String.join(", ", parts);
    }
}
