package id.tanggap.protocol.contact;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of contacts. */
public record ContactPage(List<ContactView> items, @Nullable String next) implements ServerReply {
    public ContactPage {
        items = List.copyOf(items);
    }
}
