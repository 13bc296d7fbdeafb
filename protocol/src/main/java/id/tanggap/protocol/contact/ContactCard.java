package id.tanggap.protocol.contact;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.training.TrainingRecord;
import java.util.List;

/**
 * A contact with its history.
 *
 * @param contact the contact
 * @param tickets tickets he raised, newest first, at most 50
 * @param calls calls with his numbers, newest first, at most 50
 * @param trainings his training, newest first
 */
public record ContactCard(
        ContactView contact,
        List<TicketRow> tickets,
        List<CallView> calls,
        List<TrainingRecord> trainings)
        implements ServerReply {
    public ContactCard {
        tickets = List.copyOf(tickets);
        calls = List.copyOf(calls);
        trainings = List.copyOf(trainings);
    }
}
