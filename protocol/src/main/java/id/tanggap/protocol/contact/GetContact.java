package id.tanggap.protocol.contact;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One contact with its history. */
public record GetContact(@NotNull UUID contactId) implements ClientCommand<ContactCard> {}
