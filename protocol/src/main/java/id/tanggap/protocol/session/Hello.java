package id.tanggap.protocol.session;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Cursor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First command of every connection.
 *
 * @param protocolVersions versions the console speaks
 * @param clientVersion the console's version, for the log
 * @param locale language tag of the user, such as {@code id-ID}
 * @param cursor where the console stopped; null for a fresh start
 */
public record Hello(
        @NotNull @NotEmpty @Size(max = 8) List<Integer> protocolVersions,
        @NotBlank @Size(max = 40) String clientVersion,
        @NotBlank @Size(max = 20) String locale,
        @Nullable @Valid Cursor cursor)
        implements ClientCommand<Welcome> {}
