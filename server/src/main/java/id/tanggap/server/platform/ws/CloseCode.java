package id.tanggap.server.platform.ws;

import id.tanggap.protocol.ProtocolVersion;

/** Why the server ends a connection; {@code docs/protocol.md} tells what the console then does. */
public enum CloseCode {
    /** Only text is spoken here. */
    BINARY(1003, "text only"),
    /** Text that is not UTF-8. */
    NOT_UTF8(1007, "not UTF-8"),
    /** Again and again frames that cannot be read, or far too many. */
    ABUSE(1008, "too many bad frames"),
    /** A message over {@link ProtocolVersion#MAX_MESSAGE_BYTES}. */
    TOO_LARGE(1009, "message over 64 KiB"),
    /** A defect of the server. */
    DEFECT(1011, "internal error"),
    /** The server stops or starts anew: connect again. */
    RESTART(1012, "server restarts"),
    /** The connection takes messages too slowly: connect again. */
    SLOW(1013, "connection too slow"),
    /** The token has expired. */
    UNAUTHENTICATED(4401, "token expired"),
    /** The user's sessions were ended: he was disabled, or his password or roles changed. */
    ENDED(4403, "sessions ended"),
    /** Silence: no greeting in time, or no heartbeat. */
    SILENT(4408, "silence"),
    /** The user opened more connections than he may have; this was the oldest. */
    REPLACED(4409, "too many connections");

    private final int code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    /** English words for a log. */
    public String reason() {
        return reason;
    }
}
