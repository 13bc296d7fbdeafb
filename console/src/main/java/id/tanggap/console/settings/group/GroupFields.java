package id.tanggap.console.settings.group;

import id.tanggap.protocol.supportgroup.AssignmentMode;
import id.tanggap.protocol.supportgroup.GroupMemberDraft;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import java.util.List;
import java.util.Set;

/** How a support group's tickets are assigned, and who works in it, as it is being changed. */
public record GroupFields(AssignmentMode assignment, List<MemberRow> members) {
    public GroupFields {
        members = List.copyOf(members);
    }

    static GroupFields of(SupportGroupView group) {
        return new GroupFields(
                group.assignment(),
                group.members().stream()
                        .map(
                                member ->
                                        new MemberRow(
                                                member.userId(),
                                                member.name(),
                                                Set.copyOf(member.skills()),
                                                Set.copyOf(member.poldas())))
                        .toList());
    }

    /** As the server takes them. */
    List<GroupMemberDraft> drafts() {
        return members.stream()
                .map(
                        member ->
                                new GroupMemberDraft(
                                        member.userId(),
                                        member.skills().stream().sorted().toList(),
                                        member.poldas().stream().sorted().toList()))
                .toList();
    }
}
