package id.tanggap.console.ticket.explain;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.sla.SlaStep;
import id.tanggap.protocol.ticket.SlaClockKind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Spans of a clock's time and moved due times in the user's words. */
public final class ExplanationWords {
    private final Messages messages;
    private final Times times;

    public ExplanationWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** Name of a clock. */
    String clock(SlaClockKind clock) {
        return switch (clock) {
            case FIRST_RESPONSE -> messages.text("ticket.sla.firstResponse");
            case NEXT_RESPONSE -> messages.text("ticket.sla.nextResponse");
            case RESOLUTION -> messages.text("ticket.sla.resolution");
        };
    }

    /** Why a span counts or does not, with a sign for each reason. */
    Cell reason(SlaStep step) {
        Cell cell = Cell.of(reasonText(step));
        return switch (step.reason()) {
            case OPEN_HOURS -> cell.withIcon("clock").withTone(Tone.OK);
            case OUTSIDE_HOURS -> cell.withIcon("moon").withTone(Tone.MUTED);
            case HOLIDAY -> cell.withIcon("calendar").withTone(Tone.INFO);
            case PENDING -> cell.withIcon("pause").withTone(Tone.WARN);
            case RESOLVED -> cell.withIcon("check").withTone(Tone.MUTED);
            case BEFORE, AFTER -> cell.withIcon("dot").withTone(Tone.MUTED);
        };
    }

    private String reasonText(SlaStep step) {
        return step.reason() == SlaStep.Reason.PENDING && step.pendingReason() != null
                ? messages.text("ticket.pending.for", messages.of(step.pendingReason()))
                : messages.text("ticket.explain.reason." + step.reason().name());
    }

    /** Minutes that count; a dash where none do. */
    Cell minutes(CountedStep row) {
        if (!row.step().counted()) {
            return Cell.number("—", 0L).withTone(Tone.MUTED);
        }
        return Cell.number(
                row.minutes() == 0
                        ? messages.text("ticket.explain.lessThanAMinute")
                        : messages.text("ticket.explain.minutes", row.minutes()),
                row.minutes());
    }

    /** Whether it counts, in a word. */
    Cell counted(SlaStep step) {
        return step.counted()
                ? Cell.of(messages.text("ticket.explain.counted"), Tone.OK)
                : Cell.of(messages.text("ticket.explain.notCounted"), Tone.MUTED);
    }

    /** Day and time; in full in the tooltip. */
    Cell moment(@Nullable Instant at) {
        return at == null
                ? Cell.of("—").withOrder(Instant.MIN)
                : Cell.of(times.dateAndClock(at, times.deskZone()))
                        .withTooltip(times.full(at))
                        .withOrder(at);
    }

    /** {@code 480 menit kerja (8j 0m)}. */
    String length(Duration length) {
        return messages.text("ticket.explain.length", length.toMinutes(), times.rough(length));
    }

    static Duration micros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    /** Why a due time moved: a code, a name and a version, as the thread keeps them. */
    public String why(String text) {
        int name = text.indexOf(' ');
        int version = text.lastIndexOf(' ');
        String key = "ticket.thread.why." + (name < 0 ? text : text.substring(0, name));
        if (!messages.has(key)) {
            return text;
        }
        return name < version
                ? messages.text(key, text.substring(name + 1, version), text.substring(version + 1))
                : messages.text(key, "", "");
    }
}
