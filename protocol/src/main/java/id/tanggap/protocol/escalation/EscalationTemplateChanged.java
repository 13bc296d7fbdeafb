package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ServerEvent;

/**
 * An escalation template was made, changed, retired or offered again.
 *
 * @param template as it is now
 */
public record EscalationTemplateChanged(EscalationTemplateView template) implements ServerEvent {}
