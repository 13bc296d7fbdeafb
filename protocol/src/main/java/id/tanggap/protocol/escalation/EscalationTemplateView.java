package id.tanggap.protocol.escalation;

import java.time.Instant;
import java.util.List;

/**
 * A chain that tickets go along.
 *
 * @param code stable key
 * @param name Indonesian name
 * @param nameEn English name
 * @param steps stations in their order
 * @param retired not offered any more
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record EscalationTemplateView(
        String code,
        String name,
        String nameEn,
        List<EscalationStep> steps,
        boolean retired,
        Instant updatedAt,
        String updatedBy,
        int version) {
    public EscalationTemplateView {
        steps = List.copyOf(steps);
    }
}
