package id.tanggap.protocol.call;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Calls a number from the agent's own phone: the phone rings first, then the number is dialled.
 *
 * @param number what to dial
 */
public record PlaceCall(@NotNull @Pattern(regexp = "[+0-9*#]{1,20}") String number)
        implements ClientCommand<Done> {}
