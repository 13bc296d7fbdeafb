package id.tanggap.protocol.unit;

/**
 * A regional police command.
 *
 * @param code stable key, such as {@code BENGKULU}
 * @param name official name
 * @param zoneLabel WIB, WITA or WIT
 * @param zoneId IANA zone
 * @param headquarters town of the headquarters
 * @param trainingProgramme whether it is one of the ten of the training programme
 */
public record PoldaView(
        String code,
        String name,
        String zoneLabel,
        String zoneId,
        String headquarters,
        boolean trainingProgramme) {}
