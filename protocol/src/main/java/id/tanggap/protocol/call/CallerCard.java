package id.tanggap.protocol.call;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.training.TrainingRecord;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agent sees when his phone rings. Made once per ring and idempotent by {@code call.id}: a
 * card that arrives again replaces the earlier one.
 *
 * @param call the call
 * @param agentId whose card this is
 * @param matches contacts with that number; empty for an unknown number, several when it is shared
 * @param openTickets open tickets of the matched operator's unit, most urgent first, at most 10
 * @param recentCalls last calls with that number, newest first, at most 5
 * @param lastTraining last training of the operator; null when none or not certain who calls
 */
public record CallerCard(
        CallView call,
        UUID agentId,
        List<ContactView> matches,
        List<TicketRow> openTickets,
        List<CallView> recentCalls,
        @Nullable TrainingRecord lastTraining) {
    public CallerCard {
        matches = List.copyOf(matches);
        openTickets = List.copyOf(openTickets);
        recentCalls = List.copyOf(recentCalls);
    }
}
