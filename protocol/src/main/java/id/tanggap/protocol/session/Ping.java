package id.tanggap.protocol.session;

import id.tanggap.protocol.ClientCommand;

/** Heartbeat of the console; the answer shows that the server still works on this connection. */
public record Ping() implements ClientCommand<Pong> {}
