package id.tanggap.console.settings;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.SlaEffect;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says before anything is saved how many open tickets a change would count anew. Only on the event
 * dispatch thread.
 */
public final class SlaEffectPresenter {
    private final ServerApi api;
    private final UiTasks tasks;
    private final Consumer<@Nullable SlaEffect> shown;
    private @Nullable AskSlaEffect asked;
    private boolean asking;

    /**
     * @param shown told what is known; null while nothing is
     */
    public SlaEffectPresenter(ServerApi api, UiTasks tasks, Consumer<@Nullable SlaEffect> shown) {
        this.api = api;
        this.tasks = tasks;
        this.shown = shown;
    }

    /** The change that would be saved now; null when there is none. */
    public void about(@Nullable AskSlaEffect change) {
        if (change == null) {
            asked = null;
            asking = false;
            shown.accept(null);
        } else if (!change.equals(asked)) {
            asked = change;
            asking = true;
            shown.accept(null);
            // A refusal here is told when saving, at its field.
            tasks.call(() -> api.send(change))
                    .onSuccess(
                            effect -> {
                                if (change.equals(asked)) {
                                    asking = false;
                                    shown.accept(effect);
                                }
                            })
                    .onFailure(fault -> asking = asking && !change.equals(asked))
                    .start();
        }
    }

    /** Whether an answer is on its way. */
    public boolean asking() {
        return asking;
    }
}
