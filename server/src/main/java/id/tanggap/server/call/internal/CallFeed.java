package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells consoles of calls. */
@ApplicationScoped
class CallFeed {
    private static final Audience WATCHERS = Audience.of(Role.AGENT, Role.SUPERVISOR);

    private final Outbox outbox;
    private final CallViews views;
    private final CallerCards cards;

    CallFeed(Outbox outbox, CallViews views, CallerCards cards) {
        this.outbox = outbox;
        this.views = views;
        this.cards = cards;
    }

    /** To agents and supervisors, once per step that a screen shows. */
    void changed(Call call) {
        outbox.publish(new CallChanged(views.of(call)), WATCHERS);
    }

    /** To the one agent whose phone rings. */
    void ringing(Call call, UUID agent) {
        outbox.publish(new CallRinging(cards.of(call, agent)), Audience.only(agent));
    }
}
