package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Escalations of a ticket, oldest first. */
public record EscalationList(List<EscalationView> items) implements ServerReply {
    public EscalationList {
        items = List.copyOf(items);
    }
}
