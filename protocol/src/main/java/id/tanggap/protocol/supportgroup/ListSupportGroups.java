package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ClientCommand;

/** All support groups with their members. */
public record ListSupportGroups() implements ClientCommand<SupportGroupList> {}
