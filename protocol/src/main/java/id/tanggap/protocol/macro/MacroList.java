package id.tanggap.protocol.macro;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Macros by shortcut. */
public record MacroList(List<MacroView> items) implements ServerReply {
    public MacroList {
        items = List.copyOf(items);
    }
}
