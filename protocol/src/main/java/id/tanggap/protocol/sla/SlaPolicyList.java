package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/**
 * Policies in the order in which they are tried: a ticket gets the first that fits.
 *
 * @param items the policies
 */
public record SlaPolicyList(List<SlaPolicyView> items) implements ServerReply {
    public SlaPolicyList {
        items = List.copyOf(items);
    }
}
