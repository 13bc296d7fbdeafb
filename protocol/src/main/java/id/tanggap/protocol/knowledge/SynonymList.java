package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** All groups of synonyms, by their first term. */
public record SynonymList(List<SynonymGroup> groups) implements ServerReply {
    public SynonymList {
        groups = List.copyOf(groups);
    }
}
