package id.tanggap.protocol.contact;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A DORS operator.
 *
 * @param id the contact
 * @param name full name without rank
 * @param rank rank as written, such as {@code IPDA}; null when not known
 * @param nrp personnel number, 8 digits; null when not known
 * @param role what he does, such as {@code Operator DORS}; null when not known
 * @param unitId his unit
 * @param unitName its name
 * @param poldaCode its Polda
 * @param poldaName the Polda's name
 * @param zoneLabel WIB, WITA or WIT
 * @param zoneId IANA zone of the unit
 * @param phones numbers in E.164, first is the main one
 * @param note free text
 * @param version for updates
 */
public record ContactView(
        UUID id,
        String name,
        @Nullable String rank,
        @Nullable String nrp,
        @Nullable String role,
        UUID unitId,
        String unitName,
        String poldaCode,
        String poldaName,
        String zoneLabel,
        String zoneId,
        List<String> phones,
        @Nullable String note,
        int version) {
    public ContactView {
        phones = List.copyOf(phones);
    }
}
