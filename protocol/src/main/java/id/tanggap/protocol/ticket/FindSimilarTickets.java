package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Open tickets like the one that is being written.
 *
 * @param subject subject so far, up to 200 characters
 * @param category code of its category; null while not chosen
 * @param unitId its unit; tickets of the same Polda come first. Null while not known
 * @param exceptId a ticket that is not to be among them
 */
public record FindSimilarTickets(
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 40) String category,
        @Nullable UUID unitId,
        @Nullable UUID exceptId)
        implements ClientCommand<SimilarTickets> {}
