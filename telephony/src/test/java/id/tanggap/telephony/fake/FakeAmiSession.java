package id.tanggap.telephony.fake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** One connection to a {@link FakeAmiServer}. */
final class FakeAmiSession {
    static final String CHALLENGE = "845632110";

    private final FakeAmiServer server;
    private final Socket socket;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile String user = "";

    FakeAmiSession(FakeAmiServer server, Socket socket) {
        this.server = server;
        this.socket = socket;
    }

    /** Who is logged in; empty before. */
    String user() {
        return user;
    }

    void serve() {
        try (socket;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.UTF_8))) {
            send("Asterisk Call Manager/11.0.0\r\n");
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    lines.add(line);
                } else if (!lines.isEmpty()) {
                    action(new AmiMessage(lines));
                    lines.clear();
                }
            }
        } catch (IOException gone) {
            // The client went, or the test closed the connection.
        } finally {
            server.ended(this);
        }
    }

    private void action(AmiMessage action) {
        if (server.isFrozen()) {
            return;
        }
        List<AmiMessage> answer =
                action.text("Action").equals("Login") ? login(action) : server.answerTo(action);
        for (AmiMessage message : answer) {
            String actionId = action.get("ActionID");
            send((actionId == null ? message : message.with("ActionID", actionId)).wire());
        }
        if (action.text("Action").equals("Logoff")) {
            close();
        }
    }

    private List<AmiMessage> login(AmiMessage action) {
        server.answerTo(action);
        String name = action.text("Username");
        if (!action.text("Key").equals(md5(CHALLENGE + server.secretOf(name)))) {
            return List.of(AmiMessage.of("Response", "Error", "Message", "Authentication failed"));
        }
        user = name;
        return List.of(AmiMessage.of("Response", "Success", "Message", "Authentication accepted"));
    }

    private static String md5(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void send(String wire) {
        if (server.isFrozen()) {
            return;
        }
        writing.lock();
        try {
            OutputStream out = socket.getOutputStream();
            out.write(wire.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            close();
        } finally {
            writing.unlock();
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // It is closed one way or the other.
        }
    }
}
