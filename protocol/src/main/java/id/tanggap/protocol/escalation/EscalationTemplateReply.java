package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ServerReply;

/** An escalation template as it is now. */
public record EscalationTemplateReply(EscalationTemplateView template) implements ServerReply {}
