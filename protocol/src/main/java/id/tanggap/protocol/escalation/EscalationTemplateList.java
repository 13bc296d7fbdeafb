package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Escalation templates by code. */
public record EscalationTemplateList(List<EscalationTemplateView> items) implements ServerReply {
    public EscalationTemplateList {
        items = List.copyOf(items);
    }
}
