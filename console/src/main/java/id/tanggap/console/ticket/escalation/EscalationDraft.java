package id.tanggap.console.ticket.escalation;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as it is filled in.
 *
 * @param way where to
 * @param template code of the chain; null while none is chosen
 * @param step the station it goes to, counted from 1
 * @param group code of the group it goes to; null while none is chosen
 * @param note hand-over note as typed
 * @param checked codes of the checklist items ticked now
 */
public record EscalationDraft(
        Way way,
        @Nullable String template,
        int step,
        @Nullable String group,
        String note,
        Set<String> checked) {
    /** Where a ticket is escalated to. */
    public enum Way {
        /** Along the stations of a template. */
        CHAIN,
        /** To a group that knows more. */
        GROUP,
        /** Up: the supervisor is told, the work stays. */
        SUPERVISOR
    }

    public EscalationDraft {
        checked = Set.copyOf(checked);
    }

    /** Whether something would be missed: a choice is made again in a moment. */
    boolean hasContent() {
        return !note.isBlank() || !checked.isEmpty();
    }

    EscalationDraft withWay(Way other) {
        return new EscalationDraft(other, template, step, group, note, checked);
    }

    EscalationDraft withTemplate(@Nullable String code, int station) {
        return new EscalationDraft(way, code, station, group, note, Set.of());
    }

    EscalationDraft withStep(int station) {
        return new EscalationDraft(way, template, station, group, note, checked);
    }

    EscalationDraft withGroup(@Nullable String code) {
        return new EscalationDraft(way, template, step, code, note, checked);
    }

    EscalationDraft withNote(String text) {
        return new EscalationDraft(way, template, step, group, text, checked);
    }

    EscalationDraft ticking(String item, boolean done) {
        Set<String> next = new HashSet<>(checked);
        if (done) {
            next.add(item);
        } else {
            next.remove(item);
        }
        return new EscalationDraft(way, template, step, group, note, next);
    }
}
