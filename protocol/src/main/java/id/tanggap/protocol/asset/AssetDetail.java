package id.tanggap.protocol.asset;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;

/**
 * An asset with all that happened to it.
 *
 * @param asset the asset
 * @param history newest first
 * @param tickets tickets about it, newest first
 */
public record AssetDetail(AssetView asset, List<AssetEvent> history, List<TicketRow> tickets)
        implements ServerReply {
    public AssetDetail {
        history = List.copyOf(history);
        tickets = List.copyOf(tickets);
    }
}
