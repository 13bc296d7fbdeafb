package id.tanggap.console.call;

import id.tanggap.console.link.CallPlacer;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Notices;
import id.tanggap.console.ui.Phones;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.PlaceCall;

/** Calls numbers from the agent's own phone and says how that went. */
public final class CallPlacing implements CallPlacer {
    private final Workplace place;
    private final DeskStore store;
    private final Notices notices;

    public CallPlacing(Workplace place, DeskStore store, Notices notices) {
        this.place = place;
        this.store = store;
        this.notices = notices;
    }

    @Override
    public boolean canCall() {
        AgentView me = store.state().me();
        return place.online()
                && me != null
                && (me.state() == AgentState.AVAILABLE || me.state() == AgentState.PAUSED);
    }

    @Override
    public void call(String number) {
        String digits = number.replaceAll("[^+0-9*#]", "");
        place.tasks()
                .call(() -> place.api().send(new PlaceCall(digits)))
                .onSuccess(
                        done ->
                                notices.done(
                                        place.messages().text("call.placed", Phones.shown(digits))))
                .onFailure(notices::refused)
                .start();
    }
}
