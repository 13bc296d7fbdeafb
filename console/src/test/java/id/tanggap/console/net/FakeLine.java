package id.tanggap.console.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.ServerFrame;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Pong;
import id.tanggap.protocol.session.ResumeMode;
import id.tanggap.protocol.session.Welcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Transport and sign-in by hand: the test is the server. */
final class FakeLine implements Transport, SignInApi {
    final List<String> tokensShown = new ArrayList<>();
    final List<ClientFrame> frames = new ArrayList<>();
    int refreshes;
    int signOuts;
    @Nullable RuntimeException refuseOpen;
    @Nullable FaultCode refuseRefresh;
    boolean answerPings = true;

    private final ObjectMapper json = FrameCodec.mapper();
    private final Lane lane;
    private @Nullable Listener listener;
    private boolean closedByConsole;

    FakeLine(Lane lane) {
        this.lane = lane;
    }

    @Override
    public CompletableFuture<Channel> open(String accessToken, Listener hearing) {
        tokensShown.add(accessToken);
        if (refuseOpen != null) {
            return CompletableFuture.failedFuture(refuseOpen);
        }
        listener = hearing;
        closedByConsole = false;
        return CompletableFuture.completedFuture(new Line());
    }

    @Override
    public CompletableFuture<Tokens> signIn(String username, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Tokens> refresh(Tokens tokens) {
        refreshes++;
        return refuseRefresh != null
                ? CompletableFuture.failedFuture(FaultException.of(refuseRefresh))
                : CompletableFuture.completedFuture(
                        new Tokens(
                                "access-" + (refreshes + 1),
                                "refresh-" + (refreshes + 1),
                                lane.now().plusSeconds(600)));
    }

    @Override
    public void signOut(Tokens tokens) {
        signOuts++;
    }

    int attempts() {
        return tokensShown.size();
    }

    boolean closedByConsole() {
        return closedByConsole;
    }

    <C extends ClientCommand<?>> List<ClientFrame> sent(Class<C> type) {
        return frames.stream().filter(frame -> type.isInstance(frame.command())).toList();
    }

    <C extends ClientCommand<?>> ClientFrame last(Class<C> type) {
        return sent(type).getLast();
    }

    void welcome(ResumeMode mode, long place) {
        answer(
                last(Hello.class).id(),
                new Welcome(
                        UUID.randomUUID(),
                        new UserView(
                                new UUID(0, 1),
                                "dewi",
                                "Dewi",
                                Set.of(Role.AGENT),
                                List.of(),
                                null,
                                false,
                                0),
                        mode,
                        null,
                        new Cursor("e", place, place),
                        null,
                        10,
                        25));
    }

    void answer(UUID id, ServerReply reply) {
        text(write(ServerFrame.reply(lane.now(), id, reply)));
    }

    void refuse(UUID id, FaultCode code) {
        answer(id, new Failed(Fault.of(code)));
    }

    void event(long seq, long place, ServerEvent event) {
        text(write(ServerFrame.event(lane.now(), seq, new Cursor("e", place, place), event)));
    }

    void text(String text) {
        Listener hearing = listener;
        if (hearing != null) {
            hearing.received(text);
        }
    }

    void drop(int code) {
        Listener hearing = listener;
        listener = null;
        if (hearing != null) {
            hearing.closed(code);
        }
    }

    private String write(ServerFrame frame) {
        try {
            return json.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Line implements Channel {
        @Override
        public CompletableFuture<Void> send(String text) {
            try {
                ClientFrame frame = json.readValue(text, ClientFrame.class);
                frames.add(frame);
                if (frame.command() instanceof Ping && answerPings) {
                    answer(frame.id(), new Pong());
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {
            closedByConsole = true;
            listener = null;
        }
    }
}
