package id.tanggap.server.call.internal;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.call.CallService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.feed.SnapshotDraft;
import id.tanggap.server.platform.feed.SnapshotSource;
import id.tanggap.server.platform.pbx.PbxLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What a console that connects must know of calls, queues and the PBX. */
@ApplicationScoped
class CallSnapshot implements SnapshotSource {
    private static final Set<Role> WATCHERS = Set.of(Role.AGENT, Role.SUPERVISOR);

    private final CallService calls;
    private final PbxLink link;

    CallSnapshot(CallService calls, PbxLink link) {
        this.calls = calls;
        this.link = link;
    }

    @Override
    public void addTo(SnapshotDraft draft, Actor actor) {
        draft.pbx(link.view());
        if (!actor.hasAny(WATCHERS)) {
            return;
        }
        draft.calls(calls.live());
        draft.queues(calls.queues());
        if (actor.is(Role.AGENT)) {
            draft.cards(calls.cardsOf(actor.userId()));
        }
    }
}
