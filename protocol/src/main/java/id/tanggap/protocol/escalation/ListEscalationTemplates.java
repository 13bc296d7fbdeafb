package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ClientCommand;

/** All escalation templates, retired ones too. */
public record ListEscalationTemplates() implements ClientCommand<EscalationTemplateList> {}
