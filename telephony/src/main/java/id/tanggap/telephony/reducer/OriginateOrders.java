package id.tanggap.telephony.reducer;

import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.reducer.AmiFact.Originating;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls we asked the PBX for and have not seen yet. */
final class OriginateOrders {

    /** An order whose fate is never told must not be remembered for ever. */
    private static final int REMEMBERED = 1_000;

    private final Map<LinkedId, Originating> orders = new LinkedHashMap<>();

    void add(Originating order) {
        orders.put(order.call(), order);
        if (orders.size() > REMEMBERED) {
            orders.remove(orders.keySet().iterator().next());
        }
    }

    /** Returns null when the call is not ours, or was taken before. */
    @Nullable Originating take(LinkedId call) {
        return orders.remove(call);
    }
}
