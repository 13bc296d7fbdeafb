package id.tanggap.console.dors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lookup as typed.
 *
 * @param number LP or SKTLK number in any spelling
 * @param reason why it is looked up; written to the access log
 * @param poldaCode Polda to assume; null for none
 * @param callId call it is looked up for
 * @param ticketId ticket it is looked up for
 */
public record ReportQuestion(
        String number,
        String reason,
        @Nullable String poldaCode,
        @Nullable UUID callId,
        @Nullable UUID ticketId) {
    static final ReportQuestion EMPTY = new ReportQuestion("", "", null, null, null);

    ReportQuestion withNumber(String newNumber) {
        return new ReportQuestion(newNumber, reason, poldaCode, callId, ticketId);
    }
}
