package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.WorkActivity;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of the ticket that needs a word more, being filled in below the header. */
public sealed interface TicketStep {

    /** Errors by field name. */
    Map<String, FieldError> errors();

    /** The same with these errors. */
    TicketStep withErrors(Map<String, FieldError> wrong);

    /** Whether something was typed that would be missed. */
    boolean hasText();

    /**
     * A new status.
     *
     * @param to the status
     * @param reason whom it waits for; only for PENDING
     * @param note goes into the thread; required for RESOLVED
     * @param plannedFor when work goes on, as typed; only for PLANNED_DATE
     * @param acknowledgeOpenTasks although tasks are open
     * @param resolveIncidents with the incidents of a PROBLEM
     * @param errors errors by field name
     */
    record Status(
            TicketStatus to,
            @Nullable PendingReason reason,
            String note,
            String plannedFor,
            boolean acknowledgeOpenTasks,
            boolean resolveIncidents,
            Map<String, FieldError> errors)
            implements TicketStep {
        public Status {
            errors = Map.copyOf(errors);
        }

        /** A status with nothing filled in. */
        static Status to(TicketStatus to) {
            return new Status(to, null, "", "", false, false, Map.of());
        }

        @Override
        public Status withErrors(Map<String, FieldError> wrong) {
            return new Status(
                    to, reason, note, plannedFor, acknowledgeOpenTasks, resolveIncidents, wrong);
        }

        @Override
        public boolean hasText() {
            return !note.isBlank();
        }
    }

    /**
     * Another group or person.
     *
     * @param group code of the group; empty while none is chosen
     * @param assigneeId member; null leaves it to the group
     * @param errors errors by field name
     */
    record Assignment(String group, @Nullable UUID assigneeId, Map<String, FieldError> errors)
            implements TicketStep {
        public Assignment {
            errors = Map.copyOf(errors);
        }

        @Override
        public Assignment withErrors(Map<String, FieldError> wrong) {
            return new Assignment(group, assigneeId, wrong);
        }

        @Override
        public boolean hasText() {
            return false;
        }
    }

    /**
     * Out of sight for a while.
     *
     * @param until until when, as typed
     * @param errors errors by field name
     */
    record Snooze(String until, Map<String, FieldError> errors) implements TicketStep {
        public Snooze {
            errors = Map.copyOf(errors);
        }

        @Override
        public Snooze withErrors(Map<String, FieldError> wrong) {
            return new Snooze(until, wrong);
        }

        @Override
        public boolean hasText() {
            return false;
        }
    }

    /**
     * Closed as what the desk should never have got.
     *
     * @param note why; may be empty
     * @param errors errors by field name
     */
    record Spam(String note, Map<String, FieldError> errors) implements TicketStep {
        public Spam {
            errors = Map.copyOf(errors);
        }

        @Override
        public Spam withErrors(Map<String, FieldError> wrong) {
            return new Spam(note, wrong);
        }

        @Override
        public boolean hasText() {
            return !note.isBlank();
        }
    }

    /**
     * A new ticket that goes on where this one ended.
     *
     * @param description what happened
     * @param errors errors by field name
     */
    record FollowUp(String description, Map<String, FieldError> errors) implements TicketStep {
        public FollowUp {
            errors = Map.copyOf(errors);
        }

        @Override
        public FollowUp withErrors(Map<String, FieldError> wrong) {
            return new FollowUp(description, wrong);
        }

        @Override
        public boolean hasText() {
            return !description.isBlank();
        }
    }

    /**
     * A task more, or one that is changed.
     *
     * @param taskId the task; null for a new one
     * @param title what is to be done
     * @param group code of the group that does it; null for the ticket's
     * @param assigneeId a member of it; null when open to all
     * @param errors errors by field name
     */
    record Task(
            @Nullable UUID taskId,
            String title,
            @Nullable String group,
            @Nullable UUID assigneeId,
            Map<String, FieldError> errors)
            implements TicketStep {
        public Task {
            errors = Map.copyOf(errors);
        }

        @Override
        public Task withErrors(Map<String, FieldError> wrong) {
            return new Task(taskId, title, group, assigneeId, wrong);
        }

        @Override
        public boolean hasText() {
            return !title.isBlank();
        }
    }

    /**
     * Time worked.
     *
     * @param minutes how long, as typed
     * @param activity on what
     * @param note in words; may be empty
     * @param errors errors by field name
     */
    record Time(String minutes, WorkActivity activity, String note, Map<String, FieldError> errors)
            implements TicketStep {
        public Time {
            errors = Map.copyOf(errors);
        }

        @Override
        public Time withErrors(Map<String, FieldError> wrong) {
            return new Time(minutes, activity, note, wrong);
        }

        @Override
        public boolean hasText() {
            return !note.isBlank();
        }
    }

    /**
     * A link to another ticket.
     *
     * @param kind how they belong together
     * @param other the other; null while none is chosen
     * @param errors errors by field name
     */
    record Link(TicketLinkKind kind, @Nullable TicketRow other, Map<String, FieldError> errors)
            implements TicketStep {
        public Link {
            errors = Map.copyOf(errors);
        }

        @Override
        public Link withErrors(Map<String, FieldError> wrong) {
            return new Link(kind, other, wrong);
        }

        @Override
        public boolean hasText() {
            return false;
        }
    }

    /**
     * Into another ticket.
     *
     * @param into the one that goes on; null while none is chosen
     * @param errors errors by field name
     */
    record Merge(@Nullable TicketRow into, Map<String, FieldError> errors) implements TicketStep {
        public Merge {
            errors = Map.copyOf(errors);
        }

        @Override
        public Merge withErrors(Map<String, FieldError> wrong) {
            return new Merge(into, wrong);
        }

        @Override
        public boolean hasText() {
            return false;
        }
    }

    /**
     * A ticket of its own for an entry of the thread.
     *
     * @param entry the entry
     * @param subject of the new ticket
     * @param errors errors by field name
     */
    record Split(TicketEntry entry, String subject, Map<String, FieldError> errors)
            implements TicketStep {
        public Split {
            errors = Map.copyOf(errors);
        }

        @Override
        public Split withErrors(Map<String, FieldError> wrong) {
            return new Split(entry, subject, wrong);
        }

        @Override
        public boolean hasText() {
            return !subject.isBlank();
        }
    }
}
