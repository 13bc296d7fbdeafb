package id.tanggap.server.supportgroup.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may stand in for whom. A substitute is there himself: one who is away in any of that time is
 * refused, and whoever stands in for somebody does not hand it on. So no ticket wanders.
 */
public final class SubstitutionRules {
    private SubstitutionRules() {}

    /**
     * An absence, as far as the rules are concerned.
     *
     * @param until not included
     * @param substituteId null: nobody in particular
     */
    public record Away(
            UUID id,
            UUID userId,
            String name,
            Instant from,
            Instant until,
            @Nullable UUID substituteId) {
        boolean meets(Away other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    /**
     * Looks at what shall hold beside the others.
     *
     * @param others all other absences
     * @throws DomainException {@code ABSENCE_OVERLAP}, {@code SUBSTITUTE_REFUSED}
     */
    public static void refuse(Away wanted, Collection<Away> others) {
        UUID substitute = wanted.substituteId();
        if (wanted.userId().equals(substitute)) {
            throw refused("SELF", wanted.name());
        }
        for (Away other : others) {
            if (!other.meets(wanted)) {
                continue;
            }
            if (other.userId().equals(wanted.userId())) {
                throw new DomainException(
                        FaultCode.ABSENCE_OVERLAP,
                        Map.of("from", other.from().toString(), "until", other.until().toString()),
                        List.of(FieldError.of("from", "OVERLAP")));
            }
            if (substitute == null) {
                continue;
            }
            boolean standsIn = wanted.userId().equals(other.substituteId());
            if (other.userId().equals(substitute)) {
                throw refused(standsIn ? "CYCLE" : "ABSENT", other.name());
            }
            if (standsIn) {
                throw refused("CHAIN", other.name());
            }
        }
    }

    private static DomainException refused(String reason, String name) {
        return new DomainException(
                FaultCode.SUBSTITUTE_REFUSED,
                Map.of("reason", reason, "name", name),
                List.of(FieldError.of("substituteId", reason)));
    }
}
