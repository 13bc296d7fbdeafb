package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ClientCommand;

/** Who can work in a support group: everybody who is not disabled and works tickets. */
public record ListGroupCandidates() implements ClientCommand<GroupCandidates> {}
