package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import java.util.UUID;

/**
 * Who can work in a support group, by name.
 *
 * @param items the people
 */
public record GroupCandidates(List<Candidate> items) implements ServerReply {
    public GroupCandidates {
        items = List.copyOf(items);
    }

    /** Somebody who works tickets. */
    public record Candidate(UUID userId, String name) {}
}
