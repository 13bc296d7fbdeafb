package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;

/** The views the user sees. */
public record ListViews() implements ClientCommand<ViewList> {}
