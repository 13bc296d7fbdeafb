package id.tanggap.console.settings.whatif;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Trial;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CancelWhatIf;
import id.tanggap.protocol.sla.WhatIfResult;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plays a change of the promises over tickets of the past. Only on the event dispatch thread. */
public final class WhatIfPresenter {
    /** Months begin and end where the desk is, as on the server. */
    private static final ZoneId DESK = ZoneId.of("Asia/Jakarta");

    private final WhatIfView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Supplier<LocalDate> today;

    private WhatIfState state = new WhatIfState(null, Period.LAST_MONTH, null, false, null);
    private @Nullable AskWhatIf asked;

    public WhatIfPresenter(
            WhatIfView view, ServerApi api, UiTasks tasks, Supplier<LocalDate> today) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.today = today;
    }

    /** Tries a change over the period that is chosen. */
    public void put(Trial trial) {
        play(trial, state.period());
    }

    /** Tries the same change over other tickets. */
    public void choose(Period period) {
        Trial trial = state.trial();
        if (trial == null) {
            render(new WhatIfState(null, period, null, false, null));
        } else if (period != state.period()) {
            play(trial, period);
        }
    }

    /** Plays once more, after a refusal. */
    public void again() {
        Trial trial = state.trial();
        if (trial != null) {
            play(trial, state.period());
        }
    }

    /** Ends the playing; the server then answers with what it has. */
    public void cancel() {
        if (state.running()) {
            tasks.call(() -> api.send(new CancelWhatIf())).onFailure(this::refused).start();
        }
    }

    /** The change was saved or dropped: there is nothing to try any more. */
    public void clear() {
        asked = null;
        render(new WhatIfState(null, state.period(), null, false, null));
    }

    private void play(Trial trial, Period period) {
        LocalDate day = today.get();
        AskWhatIf question =
                new AskWhatIf(
                        trial.policyId(),
                        trial.policy(),
                        trial.calendar(),
                        period.from(day, DESK),
                        period.to(day, DESK),
                        trial.calendarId());
        asked = question;
        render(new WhatIfState(trial, period, null, true, null));
        tasks.call(() -> api.send(question))
                .onSuccess(result -> played(question, trial, period, result))
                .onFailure(
                        fault -> {
                            if (question == asked) {
                                refused(fault);
                            }
                        })
                .start();
    }

    /** An answer of an older question is dropped. */
    private void played(AskWhatIf question, Trial trial, Period period, WhatIfResult result) {
        if (question == asked) {
            render(new WhatIfState(trial, period, result, false, null));
        }
    }

    private void refused(Fault fault) {
        render(new WhatIfState(state.trial(), state.period(), null, false, fault));
    }

    /** What is shown now. */
    public WhatIfState state() {
        return state;
    }

    private void render(WhatIfState next) {
        state = next;
        view.render(next);
    }
}
