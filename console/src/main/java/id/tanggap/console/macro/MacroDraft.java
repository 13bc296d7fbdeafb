package id.tanggap.console.macro;

import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.SaveMacro;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A macro as it is being written.
 *
 * @param id null for a new one
 * @param version version read
 * @param personal whether it is the user's alone
 */
public record MacroDraft(
        @Nullable UUID id,
        @Nullable Integer version,
        boolean personal,
        String shortcut,
        String name,
        @Nullable String category,
        @Nullable String group,
        List<MacroStep> steps) {
    public MacroDraft {
        steps = List.copyOf(steps);
    }

    static MacroDraft blank(boolean personal) {
        return new MacroDraft(null, null, personal, "", "", null, null, List.of());
    }

    static MacroDraft of(MacroView view) {
        return new MacroDraft(
                view.id(),
                view.version(),
                view.personal(),
                view.shortcut(),
                view.name(),
                view.category(),
                view.group(),
                view.steps());
    }

    SaveMacro command() {
        return new SaveMacro(
                id, version, personal, shortcut.strip(), name.strip(), category, group, steps);
    }

    MacroDraft withSteps(List<MacroStep> next) {
        return new MacroDraft(id, version, personal, shortcut, name, category, group, next);
    }

    /** With a step more at the end. */
    MacroDraft plus(MacroStep step) {
        List<MacroStep> next = new ArrayList<>(steps);
        next.add(step);
        return withSteps(next);
    }

    /** With another step in a place. */
    MacroDraft with(int place, MacroStep step) {
        List<MacroStep> next = new ArrayList<>(steps);
        next.set(place, step);
        return withSteps(next);
    }

    /** Without the step in a place. */
    MacroDraft without(int place) {
        List<MacroStep> next = new ArrayList<>(steps);
        next.remove(place);
        return withSteps(next);
    }

    /** With the step in a place so many places further; at the ends it stays. */
    MacroDraft moved(int place, int by) {
        int to = place + by;
        if (to < 0 || to >= steps.size()) {
            return this;
        }
        List<MacroStep> next = new ArrayList<>(steps);
        next.add(to, next.remove(place));
        return withSteps(next);
    }
}
