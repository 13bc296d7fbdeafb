package id.tanggap.telephony.ami;

import id.tanggap.telephony.ActionResult;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxGateway;
import id.tanggap.telephony.PbxListener;
import id.tanggap.telephony.PbxSettings;
import id.tanggap.telephony.PbxStatus;
import id.tanggap.telephony.reducer.AmiFact;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueueRemoveAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link PbxGateway} on Asterisk's manager interface.
 *
 * <p>Threads: {@code pbx-link} connects, pings and watches; {@code pbx-reducer} turns facts into
 * events and calls the listener; {@code pbx-actions} writes actions to the socket in order.
 */
public final class AsteriskPbxGateway implements PbxGateway {
    private static final Logger log = LoggerFactory.getLogger(AsteriskPbxGateway.class);
    private static final int NORMAL_CLEARING = 16;
    private static final long ORIGINATE_TIMEOUT_MILLIS = 30_000;

    private final PbxSettings settings;
    private final Clock clock;
    private final ReducerThread reducer;
    private final Thread link = Thread.ofPlatform().name("pbx-link").daemon().unstarted(this::run);
    private final ExecutorService actions =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("pbx-actions").daemon().factory());
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean closed;
    private volatile @Nullable AmiSession session;

    public AsteriskPbxGateway(PbxSettings settings) {
        this(settings, Clock.systemUTC());
    }

    public AsteriskPbxGateway(PbxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.reducer = new ReducerThread(settings, clock);
    }

    @Override
    public void start(PbxListener listener) {
        if (!started.compareAndSet(false, true)) {
            throw new IllegalStateException("started before");
        }
        reducer.start(listener);
        link.start();
    }

    @Override
    public PbxStatus status() {
        AmiSession current = session;
        return reducer.status(current == null ? null : current.lastHeardAt());
    }

    @Override
    public CompletableFuture<ActionResult> addMember(
            String queue, String memberInterface, String memberName, boolean paused) {
        QueueAddAction action = new QueueAddAction(queue, memberInterface);
        action.setMemberName(memberName);
        action.setPaused(paused);
        return send(
                action,
                AmiInput.wrongQueue(queue),
                AmiInput.wrongInterface(memberInterface),
                AmiInput.wrongText("memberName", memberName));
    }

    @Override
    public CompletableFuture<ActionResult> removeMember(String queue, String memberInterface) {
        return send(
                new QueueRemoveAction(queue, memberInterface),
                AmiInput.wrongQueue(queue),
                AmiInput.wrongInterface(memberInterface));
    }

    @Override
    public CompletableFuture<ActionResult> pause(
            @Nullable String queue, String memberInterface, @Nullable String reason) {
        return setPaused(queue, memberInterface, true, reason);
    }

    @Override
    public CompletableFuture<ActionResult> unpause(@Nullable String queue, String memberInterface) {
        return setPaused(queue, memberInterface, false, null);
    }

    private CompletableFuture<ActionResult> setPaused(
            @Nullable String queue,
            String memberInterface,
            boolean paused,
            @Nullable String reason) {
        QueuePauseAction action = new QueuePauseAction(memberInterface, paused);
        if (queue != null) {
            action.setQueue(queue);
        }
        if (reason != null) {
            action.setReason(reason);
        }
        return send(
                action,
                AmiInput.wrongQueue(queue),
                AmiInput.wrongInterface(memberInterface),
                AmiInput.wrongText("reason", reason));
    }

    @Override
    public CompletableFuture<ActionResult> originate(
            String fromInterface, String number, @Nullable String callerId) {
        LinkedId call = newCallId();
        OriginateAction action = new OriginateAction();
        action.setChannel(fromInterface);
        action.setContext(settings.outboundContext());
        action.setExten(number);
        action.setPriority(1);
        action.setCallerId("<" + (callerId == null ? number : callerId) + ">");
        action.setTimeout(ORIGINATE_TIMEOUT_MILLIS);
        action.setAsync(true);
        action.setChannelId(call.value());
        String wrong =
                firstOf(
                        AmiInput.wrongInterface(fromInterface),
                        AmiInput.wrongNumber("number", number),
                        AmiInput.wrongNumber("callerId", callerId));
        if (wrong == null && session != null) {
            // Before the PBX can tell of the call: the reducer then knows whom it is for.
            reducer.offer(0, new AmiFact.Originating(clock.instant(), call, fromInterface, number));
        }
        return send(action, wrong)
                .thenApply(
                        result ->
                                result instanceof ActionResult.Done
                                        ? new ActionResult.Done(call)
                                        : result);
    }

    /**
     * In the form of Asterisk's own, because it compares time and number when calls are joined; the
     * number is far above those that Asterisk counts.
     */
    private LinkedId newCallId() {
        String pbxId = reducer.pbxId();
        long number = ThreadLocalRandom.current().nextLong(1_000_000_000, Integer.MAX_VALUE);
        String id = clock.instant().getEpochSecond() + "." + number;
        return new LinkedId(pbxId == null || pbxId.isEmpty() ? id : pbxId + "-" + id);
    }

    @Override
    public CompletableFuture<ActionResult> hangUp(LinkedId call) {
        return reducer.channelsOf(call).thenCompose(this::hangUpAll);
    }

    private CompletableFuture<ActionResult> hangUpAll(List<String> channels) {
        if (channels.isEmpty()) {
            return CompletableFuture.completedFuture(
                    new ActionResult.NotSent(
                            ActionResult.NotSent.Cause.NO_SUCH_CALL, "no such call"));
        }
        List<CompletableFuture<ActionResult>> all = new ArrayList<>();
        for (String channel : channels) {
            all.add(send(new HangupAction(channel, NORMAL_CLEARING)));
        }
        // When the first leg goes the others follow by themselves, and then are refused: no error.
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(
                        done ->
                                all.stream()
                                        .map(CompletableFuture::join)
                                        .filter(ActionResult.Done.class::isInstance)
                                        .findFirst()
                                        .orElseGet(() -> all.getFirst().join()));
    }

    private CompletableFuture<ActionResult> send(ManagerAction action, @Nullable String... wrongs) {
        String wrong = firstOf(wrongs);
        if (wrong != null) {
            return CompletableFuture.completedFuture(
                    new ActionResult.NotSent(ActionResult.NotSent.Cause.INVALID_INPUT, wrong));
        }
        AmiSession current = session;
        if (current == null || closed) {
            return CompletableFuture.completedFuture(AmiSession.notConnected());
        }
        CompletableFuture<ActionResult> result = new CompletableFuture<>();
        actions.execute(() -> current.send(action, result));
        return result.completeOnTimeout(
                new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT),
                settings.timings().action().toMillis(),
                java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    private static @Nullable String firstOf(@Nullable String... wrongs) {
        for (String wrong : wrongs) {
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private void run() {
        Backoff backoff = new Backoff(settings.timings());
        long generation = 0;
        while (!closed) {
            long mine = ++generation;
            AmiSession attempt = new AmiSession(settings, clock, fact -> reducer.offer(mine, fact));
            String why;
            try {
                attempt.open();
                reducer.offer(mine, attempt.snapshot());
                session = attempt;
                backoff.reset();
                why = attempt.watch();
            } catch (AuthenticationFailedException e) {
                backoff.longest();
                why = reason(e);
            } catch (java.io.IOException | TimeoutException e) {
                why = reason(e);
            } catch (InterruptedException e) {
                break;
            } catch (RuntimeException e) {
                log.warn("Link to the PBX", e);
                why = reason(e);
            } finally {
                session = null;
                attempt.discard();
            }
            log.info("PBX {}:{} not connected: {}", settings.host(), settings.port(), why);
            reducer.linkDown(mine, attempt.lastHeardAt(), why);
            if (!sleep(backoff.next())) {
                break;
            }
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static boolean sleep(Duration duration) {
        try {
            Thread.sleep(duration);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        link.interrupt();
        AmiSession current = session;
        session = null;
        if (current != null) {
            current.discard();
        }
        actions.shutdownNow();
        reducer.close();
    }
}
