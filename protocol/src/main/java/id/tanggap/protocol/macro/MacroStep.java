package id.tanggap.protocol.macro;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.ticket.WorkActivity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change that a macro makes. Its texts may have placeholders. On the wire {@code kind} tells
 * which it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MacroStep.SetFields.class, name = "FIELDS"),
    @JsonSubTypes.Type(value = MacroStep.Assign.class, name = "ASSIGN"),
    @JsonSubTypes.Type(value = MacroStep.Escalate.class, name = "ESCALATE"),
    @JsonSubTypes.Type(value = MacroStep.Say.class, name = "SAY"),
    @JsonSubTypes.Type(value = MacroStep.AddTask.class, name = "TASK"),
    @JsonSubTypes.Type(value = MacroStep.LogTime.class, name = "TIME"),
    @JsonSubTypes.Type(value = MacroStep.Watch.class, name = "WATCH"),
    @JsonSubTypes.Type(value = MacroStep.ChangeStatus.class, name = "STATUS")
})
public sealed interface MacroStep {
    /** Longest text of a step. */
    int TEXT = 20_000;

    /**
     * Edits fields; those that are null stay as they are.
     *
     * @param category code of the new category, whose own fields begin empty
     * @param fields values of the category's own fields, code to text, besides those there are
     * @param priority chosen priority, with {@code priorityReason}
     */
    record SetFields(
            @Nullable TicketType ticketType,
            @Nullable @Size(max = 40) String category,
            @Nullable @Size(max = 100) Map<String, String> fields,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            @Nullable Priority priority,
            @Nullable @Size(max = 500) String priorityReason)
            implements MacroStep {}

    /**
     * Gives the ticket to a support group or to whoever applies the macro.
     *
     * @param group code of the support group; null for the one that has it
     * @param toMe whether whoever applies the macro works on it from now on
     */
    record Assign(@Nullable @Size(max = 40) String group, boolean toMe) implements MacroStep {}

    /**
     * Escalates it.
     *
     * @param escalation FUNCTIONAL to a group, HIERARCHICAL to the supervisor
     * @param toGroup code of the support group; with FUNCTIONAL and only with it
     * @param note hand-over note
     */
    record Escalate(
            @NotNull EscalationKind escalation,
            @Nullable @Size(max = 40) String toGroup,
            @NotBlank @Size(max = 4000) String note)
            implements MacroStep {}

    /**
     * Writes into the thread.
     *
     * @param entry REPLY or NOTE
     * @param text the words
     */
    record Say(@NotNull TicketEntryKind entry, @NotBlank @Size(max = TEXT) String text)
            implements MacroStep {}

    /**
     * Adds a task.
     *
     * @param title what is to be done
     * @param group code of the support group that does it; null for the ticket's
     */
    record AddTask(@NotBlank @Size(max = 200) String title, @Nullable @Size(max = 40) String group)
            implements MacroStep {}

    /**
     * Notes time worked.
     *
     * @param minutes how long, 1 to 1,440
     * @param activity on what
     * @param note in words
     */
    record LogTime(
            @NotNull @Min(1) @Max(1440) Integer minutes,
            @NotNull WorkActivity activity,
            @Nullable @Size(max = 500) String note)
            implements MacroStep {}

    /**
     * Whoever applies the macro follows the ticket from now on, or no longer.
     *
     * @param watching whether he follows it
     */
    record Watch(boolean watching) implements MacroStep {}

    /**
     * Moves it along its life.
     *
     * @param to the new status
     * @param pendingReason with PENDING and only with it
     * @param note goes into the thread; needed when resolving
     */
    record ChangeStatus(
            @NotNull TicketStatus to,
            @Nullable PendingReason pendingReason,
            @Nullable @Size(max = TEXT) String note)
            implements MacroStep {}

    /** The words of it that may have placeholders and may be edited before it is applied. */
    default @Nullable String words() {
        return switch (this) {
            case Escalate escalate -> escalate.note();
            case Say say -> say.text();
            case AddTask task -> task.title();
            case LogTime time -> time.note();
            case ChangeStatus step -> step.note();
            case SetFields _, Assign _, Watch _ -> null;
        };
    }

    /** Name of the field that the {@link #words()} are in. */
    default String wordsField() {
        return switch (this) {
            case Say _ -> "text";
            case AddTask _ -> "title";
            case Escalate _, LogTime _, ChangeStatus _, SetFields _, Assign _, Watch _ -> "note";
        };
    }

    /** How long the {@link #words()} may be, in characters, once they are filled. */
    default int wordsLimit() {
        return switch (this) {
            case AddTask _ -> 200;
            case LogTime _ -> 500;
            case Escalate _ -> 4000;
            case Say _, ChangeStatus _, SetFields _, Assign _, Watch _ -> TEXT;
        };
    }

    /** The same with other words. */
    default MacroStep withWords(String words) {
        return switch (this) {
            case Escalate e -> new Escalate(e.escalation(), e.toGroup(), words);
            case Say say -> new Say(say.entry(), words);
            case AddTask task -> new AddTask(words, task.group());
            case LogTime time -> new LogTime(time.minutes(), time.activity(), words);
            case ChangeStatus s -> new ChangeStatus(s.to(), s.pendingReason(), words);
            case SetFields _, Assign _, Watch _ -> this;
        };
    }
}
