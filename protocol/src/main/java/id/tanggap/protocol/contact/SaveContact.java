package id.tanggap.protocol.contact;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Creates or changes a contact.
 *
 * @param contactId null to create
 * @param version version read; required when changing
 * @param name full name without rank
 * @param rank rank as written
 * @param nrp personnel number, 8 digits
 * @param role what he does
 * @param unitId his unit
 * @param phones numbers in any spelling; stored as E.164
 * @param note free text
 */
public record SaveContact(
        @Nullable UUID contactId,
        @Nullable Integer version,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 30) String rank,
        @Nullable @Pattern(regexp = "[0-9]{8}") String nrp,
        @Nullable @Size(max = 60) String role,
        @NotNull UUID unitId,
        @NotNull @Size(max = 5) List<@NotBlank @Size(max = 30) String> phones,
        @Nullable @Size(max = 2000) String note)
        implements ClientCommand<ContactReply> {}
