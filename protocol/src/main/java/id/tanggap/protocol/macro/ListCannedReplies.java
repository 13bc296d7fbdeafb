package id.tanggap.protocol.macro;

import id.tanggap.protocol.ClientCommand;

/** The canned replies a user may use: the shared ones and his own. */
public record ListCannedReplies() implements ClientCommand<CannedReplyList> {}
