package id.tanggap.console.net;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.UnknownEvent;
import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.PbxState;
import id.tanggap.protocol.call.PbxView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventHubTest {
    private final List<Runnable> edt = new ArrayList<>();
    private final EventHub hub = new EventHub(edt::add);
    private final List<ServerEvent> heard = new ArrayList<>();

    private void runEdt() {
        List<Runnable> waiting = List.copyOf(edt);
        edt.clear();
        waiting.forEach(Runnable::run);
    }

    @Test
    void aFloodOfEventsIsOneDelivery() {
        hub.subscribe(UnknownEvent.class, heard::add);
        for (int i = 0; i < 100; i++) {
            hub.event(new UnknownEvent());
        }
        assertThat(edt).hasSize(1);
        runEdt();
        while (!edt.isEmpty()) {
            runEdt();
        }
        assertThat(heard).hasSize(100);
    }

    @Test
    void aFailingListenerDoesNotDisturbTheOthers() {
        hub.subscribe(
                ServerEvent.class,
                event -> {
                    throw new IllegalStateException("on purpose");
                });
        hub.subscribe(ServerEvent.class, heard::add);
        hub.event(new UnknownEvent());
        runEdt();
        assertThat(heard).hasSize(1);
    }

    @Test
    void listenersHearTheirTypeUntilTheyEnd() {
        PbxChanged changed = new PbxChanged(new PbxView(PbxState.ONLINE, Instant.EPOCH));
        var subscription = hub.subscribe(PbxChanged.class, heard::add);
        hub.event(new UnknownEvent());
        hub.event(changed);
        runEdt();
        subscription.close();
        hub.event(changed);
        runEdt();
        assertThat(heard).containsExactly(changed);
    }
}
