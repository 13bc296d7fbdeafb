package id.tanggap.console.call;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Phones;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallView;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call's parts as cells and words, the same in card, log and details. */
final class CallWords {
    private final Messages messages;
    private final Times times;

    CallWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    Cell when(CallView call) {
        return Cell.time(call.enteredAt(), times);
    }

    Cell direction(CallView call) {
        String icon =
                switch (call.direction()) {
                    case INBOUND -> missed(call) ? "phone-missed" : "phone-in";
                    case OUTBOUND -> "phone-out";
                    case INTERNAL -> "phone";
                };
        return new Cell(
                "",
                icon,
                missed(call) ? Tone.DANGER : Tone.MUTED,
                messages.of(call.direction()),
                call.direction(),
                false);
    }

    Cell caller(CallView call) {
        String number = Phones.shown(call.callerNumber());
        String name = call.contactName();
        return name == null ? Cell.of(number) : Cell.of(name).withTooltip(number);
    }

    Cell unit(CallView call) {
        return Cell.of(call.unitName()).withTooltip(call.unitName());
    }

    Cell agent(CallView call) {
        return Cell.of(call.agentName()).withTooltip(call.agentName());
    }

    /** How it ended, or where it stands. */
    Cell result(CallView call) {
        if (call.outcome() == null) {
            return Cell.of(messages.of(call.state()), Tone.INFO).withIcon("dot");
        }
        if (call.disposition() != null && call.outcome() == CallOutcome.ANSWERED) {
            return Cell.of(messages.of(call.disposition())).withTooltip(call.note());
        }
        Cell cell = Cell.of(messages.of(call.outcome()));
        return missed(call) ? cell.withTone(Tone.DANGER) : cell;
    }

    Cell waited(CallView call) {
        return length(call.waitSeconds());
    }

    Cell talked(CallView call) {
        return length(call.talkSeconds());
    }

    Cell wrappedUp(CallView call) {
        return length(call.wrapUpSeconds());
    }

    private static Cell length(@Nullable Long seconds) {
        return seconds == null
                ? Cell.number("", -1L)
                : Cell.number(Times.stopwatch(Duration.ofSeconds(seconds)), seconds);
    }

    private static boolean missed(CallView call) {
        CallOutcome outcome = call.outcome();
        return outcome == CallOutcome.ABANDONED
                || outcome == CallOutcome.TIMEOUT
                || outcome == CallOutcome.REJECTED;
    }
}
