package id.tanggap.protocol.agent;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Takes an extension and joins the queue, paused.
 *
 * @param extension phone number at the desk, 3 to 6 digits
 */
public record SignInAgent(@NotNull @Pattern(regexp = "[0-9]{3,6}") String extension)
        implements ClientCommand<AgentStatus> {}
