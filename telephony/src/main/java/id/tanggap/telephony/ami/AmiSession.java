package id.tanggap.telephony.ami;

import id.tanggap.telephony.ActionResult;
import id.tanggap.telephony.PbxSettings;
import id.tanggap.telephony.PbxSettings.AmiUser;
import id.tanggap.telephony.PbxSettings.Timings;
import id.tanggap.telephony.reducer.AmiFact;
import id.tanggap.telephony.reducer.AmiFact.SnapshotTaken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One life of the link: two AMI connections, one to listen and one to act. It is used once and then
 * discarded; the library's own reconnecting is never relied on, because it can end up "connected"
 * for ever without a reader.
 */
final class AmiSession {
    private static final Logger log = LoggerFactory.getLogger(AmiSession.class);

    private final Timings timings;
    private final PbxSettings settings;
    private final Clock clock;
    private final Consumer<AmiFact> intake;
    private final AmiEventTranslator translator;
    private final DefaultManagerConnection listening;
    private final DefaultManagerConnection acting;
    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private volatile long listeningHeard = System.nanoTime();
    private volatile long actingHeard = System.nanoTime();
    private volatile Instant lastHeardAt;

    AmiSession(PbxSettings settings, Clock clock, Consumer<AmiFact> intake) {
        this.settings = settings;
        this.timings = settings.timings();
        this.clock = clock;
        this.intake = intake;
        this.translator = new AmiEventTranslator(clock);
        this.listening = connection(settings, settings.listener());
        this.acting = connection(settings, settings.actions());
        this.lastHeardAt = clock.instant();
    }

    private static DefaultManagerConnection connection(PbxSettings settings, AmiUser user) {
        Timings timings = settings.timings();
        DefaultManagerConnection connection =
                new DefaultManagerConnection(
                        settings.host(), settings.port(), user.name(), user.secret());
        connection.setEncoding(StandardCharsets.UTF_8);
        connection.setSocketTimeout((int) timings.connect().toMillis());
        connection.setSocketReadTimeout((int) timings.read().toMillis());
        connection.setDefaultResponseTimeout(timings.action().toMillis());
        connection.setKeepAliveAfterAuthenticationFailure(false);
        return connection;
    }

    /** Connects and logs in both users. Blocks. */
    void open() throws IOException, AuthenticationFailedException, TimeoutException {
        listening.addEventListener(this::onListeningEvent);
        acting.addEventListener(this::onActingEvent);
        login(listening, settings.listener());
        login(acting, settings.actions());
        heardListening();
        actingHeard = System.nanoTime();
    }

    private static void login(ManagerConnection connection, AmiUser user)
            throws IOException, AuthenticationFailedException, TimeoutException {
        try {
            connection.login();
        } catch (AuthenticationFailedException e) {
            throw new AuthenticationFailedException(
                    "AMI user " + user.name() + ": " + e.getMessage(), e);
        }
    }

    /** Asks for everything. Blocks. */
    SnapshotTaken snapshot() throws IOException, TimeoutException {
        return new SnapshotReader(listening, timings.action(), clock, settings.pbxZone()).read();
    }

    /** Pings until the link is broken; returns why. */
    String watch() throws InterruptedException {
        while (true) {
            try {
                return broken.get(timings.ping().toMillis(), TimeUnit.MILLISECONDS);
            } catch (java.util.concurrent.TimeoutException quiet) {
                ping(listening, this::heardListening);
                ping(acting, () -> actingHeard = System.nanoTime());
                checkSilence();
            } catch (java.util.concurrent.ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The library may believe it is connected while its reader is dead; silence tells. */
    private void checkSilence() {
        long oldest = Math.min(listeningHeard - System.nanoTime(), actingHeard - System.nanoTime());
        Duration silence = Duration.ofNanos(-oldest);
        if (silence.compareTo(timings.watchdog()) > 0) {
            breakNow("nothing heard for " + silence.toSeconds() + " s");
        }
    }

    private void ping(ManagerConnection connection, Runnable onPong) {
        try {
            connection.sendAction(
                    new PingAction(),
                    response -> {
                        if (response != null) {
                            onPong.run();
                        }
                    });
        } catch (IOException | IllegalStateException e) {
            breakNow("ping: " + e.getMessage());
        }
    }

    private void heardListening() {
        listeningHeard = System.nanoTime();
        lastHeardAt = clock.instant();
    }

    private void onListeningEvent(ManagerEvent event) {
        if (broken.isDone()) {
            return;
        }
        if (event instanceof DisconnectEvent) {
            breakNow("connection lost");
            return;
        }
        heardListening();
        AmiFact fact = translator.translate(event);
        if (fact != null) {
            intake.accept(fact);
        }
    }

    private void onActingEvent(ManagerEvent event) {
        if (event instanceof DisconnectEvent) {
            breakNow("connection of " + settings.actions().name() + " lost");
        }
    }

    private void breakNow(String why) {
        broken.complete(why);
    }

    /** Sends an action; {@code result} is completed by the answer, or not at all. May block. */
    void send(ManagerAction action, CompletableFuture<ActionResult> result) {
        if (broken.isDone()) {
            result.complete(notConnected());
            return;
        }
        try {
            acting.sendAction(action, response -> result.complete(resultOf(response)));
        } catch (IllegalStateException e) {
            result.complete(notConnected());
        } catch (IOException e) {
            log.info("AMI action {} broke off: {}", action.getAction(), e.getMessage());
            result.complete(new ActionResult.Unknown(ActionResult.Unknown.Cause.CONNECTION_LOST));
        }
    }

    static ActionResult notConnected() {
        return new ActionResult.NotSent(
                ActionResult.NotSent.Cause.NOT_CONNECTED, "no connection to the PBX");
    }

    /** On a disconnect the library answers all that is pending with null. */
    private static ActionResult resultOf(@Nullable ManagerResponse response) {
        return switch (response) {
            case null -> new ActionResult.Unknown(ActionResult.Unknown.Cause.CONNECTION_LOST);
            case ManagerError error ->
                    new ActionResult.Refused(AmiEventTranslator.text(error.getMessage()));
            default -> new ActionResult.Done(null);
        };
    }

    Instant lastHeardAt() {
        return lastHeardAt;
    }

    /** Ends both connections in the background: a hanging library must not hold up the next try. */
    void discard() {
        breakNow("closed");
        Thread.ofVirtual().name("pbx-discard").start(() -> close(listening));
        Thread.ofVirtual().name("pbx-discard").start(() -> close(acting));
    }

    private static void close(ManagerConnection connection) {
        try {
            connection.logoff();
        } catch (RuntimeException e) {
            // Never connected, or already gone: there is nothing left to close.
            log.debug("AMI logoff: {}", e.getMessage());
        }
    }
}
