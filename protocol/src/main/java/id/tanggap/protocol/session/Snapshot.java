package id.tanggap.protocol.session;

import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.PbxView;
import id.tanggap.protocol.call.QueueView;
import java.util.List;

/**
 * Live state of the desk that the user may see, as of the welcome's cursor.
 *
 * @param agents every signed-in agent, and the user's own state when he is one
 * @param queues the call queues
 * @param calls calls under way, and ended ones still in wrap-up
 * @param cards caller cards of the user's own calls under way or in wrap-up
 * @param pbx state of the link to the PBX
 */
public record Snapshot(
        List<AgentView> agents,
        List<QueueView> queues,
        List<CallView> calls,
        List<CallerCard> cards,
        PbxView pbx) {
    public Snapshot {
        agents = List.copyOf(agents);
        queues = List.copyOf(queues);
        calls = List.copyOf(calls);
        cards = List.copyOf(cards);
    }
}
