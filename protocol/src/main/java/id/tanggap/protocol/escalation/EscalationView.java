package id.tanggap.protocol.escalation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ticket was escalated.
 *
 * @param kind where to
 * @param fromGroup code of the support group that had it; null when none had
 * @param toGroup code of the support group that got it; null with HIERARCHICAL
 * @param template code of the template it went along; null when along none
 * @param step the station it went to, counted from 1; only along a template
 * @param checked codes of the checklist items that were done
 * @param at when
 * @param byName who did it
 */
public record EscalationView(
        EscalationKind kind,
        @Nullable String fromGroup,
        @Nullable String toGroup,
        @Nullable String template,
        @Nullable Integer step,
        Set<String> checked,
        Instant at,
        String byName) {
    public EscalationView {
        checked = Set.copyOf(checked);
    }
}
