package id.tanggap.server.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A console that speaks the WebSocket protocol byte by byte, so that it can misbehave. */
public final class RawConsole implements AutoCloseable {
    private static final int TEXT = 0x1;
    private static final int CONTINUATION = 0x0;
    private static final int BINARY = 0x2;
    private static final int CLOSE = 0x8;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int SMALL_BUFFER = 4096;
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;

    /** Connects; takes little from the network at a time. */
    public RawConsole(String token) throws IOException {
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        out.write(
                ("GET /ws/console HTTP/1.1\r\nHost: localhost:"
                                + RestAssured.port
                                + "\r\nAuthorization: Bearer "
                                + token
                                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        String answer = header();
        if (!answer.startsWith("HTTP/1.1 101")) {
            throw new IOException("no upgrade: " + answer);
        }
    }

    /** Sends a text message in one frame. */
    public void text(byte[] utf8) throws IOException {
        frame(FINAL | TEXT, utf8);
    }

    /** Sends a fragment of a text message that another follows. */
    public void fragment(byte[] utf8, boolean first) throws IOException {
        frame(first ? TEXT : CONTINUATION, utf8);
    }

    /** Sends a binary message. */
    public void binary(byte[] bytes) throws IOException {
        frame(FINAL | BINARY, bytes);
    }

    /** Reads and forgets messages up to the server's close frame; tells its code. */
    public int closeCode() throws IOException {
        while (true) {
            int opcode = in.readUnsignedByte() & 0xF;
            byte[] payload = in.readNBytes(length(in.readUnsignedByte()));
            if (opcode == CLOSE) {
                return ByteBuffer.wrap(payload).getShort() & 0xFFFF;
            }
        }
    }

    /** Reads one message. */
    public String read() throws IOException {
        in.readUnsignedByte();
        return new String(in.readNBytes(length(in.readUnsignedByte())), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** The mask is zero: it is there, as it must be, and changes nothing. */
    private void frame(int first, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(payload.length + 14);
        frame.write(first);
        if (payload.length < 126) {
            frame.write(MASKED | payload.length);
        } else if (payload.length < 0x10000) {
            frame.write(MASKED | 126);
            frame.write(payload.length >>> 8);
            frame.write(payload.length);
        } else {
            frame.write(MASKED | 127);
            frame.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        out.write(frame.toByteArray());
    }

    private int length(int small) throws IOException {
        return switch (small & 0x7F) {
            case 126 -> in.readUnsignedShort();
            case 127 -> Math.toIntExact(in.readLong());
            default -> small & 0x7F;
        };
    }

    private String header() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            text.append((char) in.readUnsignedByte());
        }
        return text.toString();
    }
}
