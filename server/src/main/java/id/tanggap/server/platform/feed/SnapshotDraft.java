package id.tanggap.server.platform.feed;

import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.PbxState;
import id.tanggap.protocol.call.PbxView;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.protocol.session.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A snapshot being put together by its sources, on one thread. */
public final class SnapshotDraft {
    private final List<AgentView> agents = new ArrayList<>();
    private final List<QueueView> queues = new ArrayList<>();
    private final List<CallView> calls = new ArrayList<>();
    private final List<CallerCard> cards = new ArrayList<>();
    private PbxView pbx;

    /** An empty one; without a source that knows better, there is no PBX. */
    SnapshotDraft(Instant since) {
        this.pbx = new PbxView(PbxState.OFF, since);
    }

    /** Adds agents. */
    public void agents(Collection<AgentView> more) {
        agents.addAll(more);
    }

    /** Adds call queues. */
    public void queues(Collection<QueueView> more) {
        queues.addAll(more);
    }

    /** Adds calls. */
    public void calls(Collection<CallView> more) {
        calls.addAll(more);
    }

    /** Adds caller cards. */
    public void cards(Collection<CallerCard> more) {
        cards.addAll(more);
    }

    /** Says how the link to the PBX is. */
    public void pbx(PbxView view) {
        pbx = view;
    }

    Snapshot snapshot() {
        return new Snapshot(agents, queues, calls, cards, pbx);
    }
}
