package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes an escalation template from what is offered, or offers it again.
 *
 * @param code the template
 * @param version version read
 * @param retired whether it is no longer offered
 */
public record RetireEscalationTemplate(
        @NotBlank @Size(max = 40) String code, @NotNull Integer version, boolean retired)
        implements ClientCommand<EscalationTemplateReply> {}
