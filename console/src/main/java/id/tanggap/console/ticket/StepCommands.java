package id.tanggap.console.ticket;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.CloseTicketAsSpam;
import id.tanggap.protocol.ticket.FollowUpTicket;
import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step lacks, and the command it becomes. */
final class StepCommands {
    private static final int DAY = 24 * 60;

    private final Moments moments;

    StepCommands(Moments moments) {
        this.moments = moments;
    }

    /** What is missing or cannot be read, by field name. */
    Map<String, FieldError> missing(TicketStep step) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        switch (step) {
            case TicketStep.Status status -> missing(status, errors);
            case TicketStep.Assignment to -> require(errors, "group", to.group());
            case TicketStep.Snooze snooze -> {
                require(errors, "until", snooze.until());
                moment(errors, "until", snooze.until());
            }
            case TicketStep.Spam spam -> {}
            case TicketStep.FollowUp next -> require(errors, "description", next.description());
            case TicketStep.Task task -> require(errors, "title", task.title());
            case TicketStep.Time time -> {
                if (minutes(time.minutes()) == 0) {
                    errors.put("minutes", FieldError.of("minutes", "NOT_NUMBER"));
                }
            }
            case TicketStep.Link link -> chosen(errors, "otherId", link.other());
            case TicketStep.Merge merge -> chosen(errors, "intoId", merge.into());
            case TicketStep.Split split -> require(errors, "subject", split.subject());
        }
        return errors;
    }

    private void missing(TicketStep.Status status, Map<String, FieldError> errors) {
        if (status.to() == TicketStatus.PENDING && status.reason() == null) {
            errors.put("pendingReason", FieldError.of("pendingReason", "REQUIRED"));
        }
        if (status.to() == TicketStatus.RESOLVED) {
            require(errors, "note", status.note());
        }
        if (status.reason() == PendingReason.PLANNED_DATE) {
            moment(errors, "plannedFor", status.plannedFor());
        }
    }

    /** The command; ask only when nothing is missing. */
    ClientCommand<TicketDetail> command(TicketStep step, TicketDetail ticket) {
        UUID id = ticket.row().id();
        int version = ticket.row().version();
        return switch (step) {
            case TicketStep.Status status ->
                    new ChangeTicketStatus(
                            id,
                            version,
                            status.to(),
                            status.reason(),
                            orNull(status.note()),
                            status.reason() == PendingReason.PLANNED_DATE
                                    ? moments.read(status.plannedFor())
                                    : null,
                            status.acknowledgeOpenTasks(),
                            status.resolveIncidents());
            case TicketStep.Assignment to ->
                    new AssignTicket(id, version, to.group(), to.assigneeId());
            case TicketStep.Snooze snooze ->
                    new SnoozeTicket(id, version, moments.read(snooze.until()));
            case TicketStep.Spam spam -> new CloseTicketAsSpam(id, version, orNull(spam.note()));
            case TicketStep.FollowUp next ->
                    new FollowUpTicket(id, next.description().strip(), null);
            case TicketStep.Task task ->
                    new SaveTicketTask(
                            id,
                            version,
                            task.taskId(),
                            task.title().strip(),
                            task.group(),
                            task.assigneeId());
            case TicketStep.Time time ->
                    new LogTicketTime(
                            id, minutes(time.minutes()), time.activity(), orNull(time.note()));
            case TicketStep.Link link ->
                    new LinkTickets(id, link.kind(), Objects.requireNonNull(link.other()).id());
            case TicketStep.Merge merge ->
                    new MergeTickets(id, version, Objects.requireNonNull(merge.into()).id());
            case TicketStep.Split split ->
                    new SplitTicket(id, split.entry().id(), split.subject().strip(), null, null);
        };
    }

    private void moment(Map<String, FieldError> errors, String field, String typed) {
        if (typed.isBlank()) {
            return;
        }
        Instant at = moments.read(typed);
        if (at == null) {
            errors.put(field, FieldError.of(field, "INVALID_FORMAT"));
        } else if (!at.isAfter(moments.now())) {
            errors.put(field, FieldError.of(field, "IN_THE_PAST"));
        }
    }

    /** {@code 45}, {@code 1:30} or {@code 1.30}; 0 for what is neither, nor within a day. */
    static int minutes(String typed) {
        String text = typed.strip();
        int found = 0;
        if (text.matches("\\d{1,4}")) {
            found = Integer.parseInt(text);
        } else if (text.matches("\\d{1,2}[:.][0-5]\\d")) {
            String[] parts = text.split("[:.]", 2);
            found = 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
        }
        return found <= DAY ? found : 0;
    }

    private static void chosen(
            Map<String, FieldError> errors, String field, @Nullable TicketRow ticket) {
        if (ticket == null) {
            errors.put(field, FieldError.of(field, "REQUIRED"));
        }
    }

    private static void require(Map<String, FieldError> errors, String field, String text) {
        if (text.isBlank()) {
            errors.put(field, FieldError.of(field, "REQUIRED"));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
