package id.tanggap.console.macro;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.MacroView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the picker of canned replies and macros shows.
 *
 * @param open whether it is to be seen
 * @param query as typed
 * @param choices what fits the ticket and the query
 * @param selected place of the one that is looked at; -1 when nothing fits
 * @param text the selected canned reply with its placeholders filled; null for a macro
 * @param missing names of the placeholders that this ticket has no value for
 * @param trial the macro that is about to be applied; null while one is being chosen
 * @param busy whether a question or a deed is on its way
 * @param fault why it was refused
 */
public record QuickState(
        boolean open,
        String query,
        List<QuickChoice> choices,
        int selected,
        @Nullable String text,
        List<String> missing,
        @Nullable Trial trial,
        boolean busy,
        @Nullable Fault fault) {
    public QuickState {
        choices = List.copyOf(choices);
        missing = List.copyOf(missing);
    }

    /**
     * A macro about to be applied.
     *
     * @param macro the macro
     * @param preview what it would do; null while that is being asked
     * @param words what the user wrote in place of its words, by place of the step
     */
    public record Trial(
            MacroView macro, @Nullable MacroPreview preview, Map<Integer, String> words) {
        public Trial {
            words = Map.copyOf(words);
        }
    }

    static QuickState closed() {
        return new QuickState(false, "", List.of(), -1, null, List.of(), null, false, null);
    }

    /** What is selected; null when nothing fits. */
    public @Nullable QuickChoice choice() {
        return selected < 0 ? null : choices.get(selected);
    }

    QuickState looking(
            String typed,
            List<QuickChoice> found,
            int at,
            @Nullable String filled,
            List<String> holes) {
        return new QuickState(true, typed, found, at, filled, holes, null, false, null);
    }

    QuickState trying(@Nullable Trial next) {
        return new QuickState(open, query, choices, selected, text, missing, next, false, null);
    }

    QuickState working() {
        return new QuickState(open, query, choices, selected, text, missing, trial, true, null);
    }

    QuickState refused(Fault reason) {
        return new QuickState(open, query, choices, selected, text, missing, trial, false, reason);
    }
}
