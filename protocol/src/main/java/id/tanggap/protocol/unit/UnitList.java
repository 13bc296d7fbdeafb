package id.tanggap.protocol.unit;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** All Polda and units. */
public record UnitList(List<PoldaView> polda, List<UnitView> units) implements ServerReply {
    public UnitList {
        polda = List.copyOf(polda);
        units = List.copyOf(units);
    }
}
