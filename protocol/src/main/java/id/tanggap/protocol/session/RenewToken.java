package id.tanggap.protocol.session;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Puts a fresh access token under the connection before the old one expires; otherwise the server
 * closes with 4401.
 *
 * @param accessToken a token of the same user
 */
public record RenewToken(@NotBlank @Size(max = 4096) String accessToken)
        implements ClientCommand<Done> {}
