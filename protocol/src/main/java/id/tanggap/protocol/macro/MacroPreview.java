package id.tanggap.protocol.macro;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a macro would do.
 *
 * @param macroVersion version of the macro that was tried
 * @param ticketVersion version of the ticket that it was tried on
 * @param steps each step that was tried, in order
 * @param refusal why it would be refused, as {@link ApplyMacro} says it; null when it would not
 */
public record MacroPreview(
        int macroVersion, int ticketVersion, List<StepPreview> steps, @Nullable Fault refusal)
        implements ServerReply {
    public MacroPreview {
        steps = List.copyOf(steps);
    }

    /**
     * What one step would do.
     *
     * @param step the step, with its words filled
     * @param missing names of the placeholders that this ticket has no value for
     * @param entries what the thread would show; empty for what leaves nothing in it, or was
     *     refused
     */
    public record StepPreview(MacroStep step, List<String> missing, List<TicketEntry> entries) {
        public StepPreview {
            missing = List.copyOf(missing);
            entries = List.copyOf(entries);
        }
    }
}
