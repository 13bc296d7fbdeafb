package id.tanggap.protocol.dors;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks a report up. Each lookup is written to the access log.
 *
 * @param number LP or SKTLK number in any spelling that can be read
 * @param reason why it is looked up
 * @param callId call it is looked up for
 * @param ticketId ticket it is looked up for
 * @param poldaCode Polda to assume when the number leaves it out; null to ask when unclear
 */
public record LookUpReport(
        @NotBlank @Size(max = 200) String number,
        @NotBlank @Size(max = 200) String reason,
        @Nullable UUID callId,
        @Nullable UUID ticketId,
        @Nullable @Size(max = 20) String poldaCode)
        implements ClientCommand<ReportLookup> {}
