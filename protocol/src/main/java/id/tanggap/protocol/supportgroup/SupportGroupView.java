package id.tanggap.protocol.supportgroup;

import java.time.Instant;
import java.util.List;

/**
 * A support group.
 *
 * @param code stable key
 * @param name Indonesian name
 * @param nameEn English name
 * @param level 1 desk, 2 technicians, 3 another house
 * @param assignment how its tickets find their assignee
 * @param members members who are not disabled, by name
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record SupportGroupView(
        String code,
        String name,
        String nameEn,
        int level,
        AssignmentMode assignment,
        List<GroupMember> members,
        Instant updatedAt,
        String updatedBy,
        int version) {
    public SupportGroupView {
        members = List.copyOf(members);
    }
}
