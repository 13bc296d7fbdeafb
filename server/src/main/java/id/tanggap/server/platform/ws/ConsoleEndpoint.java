package id.tanggap.server.platform.ws;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Pong;
import id.tanggap.protocol.session.RenewToken;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.fault.FaultTranslator;
import id.tanggap.server.platform.feed.Feed;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The consoles' WebSocket. Messages of one connection come one after the other on a worker thread;
 * what takes long is handed on.
 */
@ServerEndpoint("/ws/console")
@ApplicationScoped
public class ConsoleEndpoint {
    private static final Logger LOG = Logger.getLogger(ConsoleEndpoint.class);
    private static final String SESSION = "console";

    private final ConsoleSessions sessions;
    private final ConsoleConfig config;
    private final ConsoleCommands commands;
    private final Greeting greeting;
    private final Frames frames;
    private final FaultTranslator faults;
    private final JWTParser tokens;
    private final Validator validator;
    private final Feed feed;

    @Inject
    ConsoleEndpoint(
            ConsoleSessions sessions,
            ConsoleConfig config,
            ConsoleCommands commands,
            Greeting greeting,
            Frames frames,
            FaultTranslator faults,
            JWTParser tokens,
            Validator validator,
            Feed feed) {
        this.sessions = sessions;
        this.config = config;
        this.commands = commands;
        this.greeting = greeting;
        this.frames = frames;
        this.faults = faults;
        this.tokens = tokens;
        this.validator = validator;
        this.feed = feed;
    }

    /** A connection was opened; {@link HandshakeGate} has let it in. */
    @OnOpen
    public void open(Session session) {
        console(session);
    }

    /** A whole text message; its size was counted before. */
    @OnMessage
    public void message(String text, Session session) {
        ConsoleSession console = console(session);
        try {
            message(console, text);
        } finally {
            console.handled();
        }
    }

    /** The connection has gone, whoever ended it. */
    @OnClose
    public void close(Session session) {
        sessions.gone(console(session));
    }

    /** The transport failed, or a defect of ours came through. */
    @OnError
    public void error(Session session, Throwable thrown) {
        ConsoleSession console = console(session);
        if (thrown instanceof IOException || isTransport(thrown)) {
            LOG.debugf(thrown, "connection of %s lost", console.actor().name());
        } else {
            LOG.error("connection ended by a defect", thrown);
            console.close(CloseCode.DEFECT);
        }
    }

    private void message(ConsoleSession console, String text) {
        ClientFrame frame;
        try {
            frame = frames.read(text);
        } catch (Frames.Unreadable e) {
            if (console.countsAsAbuse()) {
                console.close(CloseCode.ABUSE);
                return;
            }
            refuse(console, e.id(), e.why());
            return;
        }
        try {
            if (!console.mayCommand()) {
                throw ConsoleCommands.busy();
            }
            ServerReply reply = answer(console, frame);
            if (reply != null) {
                console.reply(frames.reply(frame.id(), reply));
            }
        } catch (RuntimeException | SQLException e) {
            refuse(console, frame.id(), e);
        }
    }

    /** The reply, when it is known at once. */
    private @Nullable ServerReply answer(ConsoleSession console, ClientFrame frame)
            throws SQLException {
        switch (frame.command()) {
            case Hello hello -> {
                greeting.greet(console, frame.id(), valid(hello));
                return null;
            }
            case Object _ when !console.isGreeted() ->
                    throw DomainException.of(FaultCode.HELLO_EXPECTED);
            case Ping _ -> {
                return new Pong();
            }
            case RenewToken renewal -> {
                renew(console, valid(renewal));
                return new Done();
            }
            default -> {
                commands.submit(console, frame);
                return null;
            }
        }
    }

    private <C extends ClientCommand<?>> C valid(C command) {
        Set<ConstraintViolation<C>> violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return command;
    }

    private void renew(ConsoleSession console, RenewToken renewal) {
        try {
            Token fresh = Token.of(tokens.parse(renewal.accessToken()), console.actor().address());
            if (!fresh.actor().userId().equals(console.actor().userId())) {
                throw DomainException.of(FaultCode.TOKEN_INVALID);
            }
            console.renew(fresh);
        } catch (ParseException _) {
            throw DomainException.of(FaultCode.TOKEN_INVALID);
        }
    }

    private void refuse(ConsoleSession console, @Nullable UUID frameId, Throwable why) {
        console.reply(frames.reply(frameId, new Failed(faults.translate(why))));
    }

    private static boolean isTransport(Throwable thrown) {
        return thrown.getClass().getPackageName().startsWith("io.netty.");
    }

    /**
     * The console of a connection, made by the first callback: the implementation does not wait for
     * the one that tells of the opening.
     */
    private ConsoleSession console(Session session) {
        return (ConsoleSession)
                session.getUserProperties().computeIfAbsent(SESSION, _ -> admit(session));
    }

    private ConsoleSession admit(Session session) {
        Wire wire = Wire.of(session);
        if (wire == null) {
            throw new IllegalStateException("a connection came past the gate");
        }
        ConsoleSession console =
                new ConsoleSession(UuidCreator.getTimeOrderedEpoch(), wire, feed, config);
        sessions.add(console);
        return console;
    }
}
