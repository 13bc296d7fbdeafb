package id.tanggap.telephony.fake;

import id.tanggap.telephony.ActionResult;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.PbxGateway;
import id.tanggap.telephony.PbxListener;
import id.tanggap.telephony.PbxStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A PBX in memory: a test tells it what happens and reads what was asked of it. */
public final class FakePbx implements PbxGateway {

    /** One recorded action, with its arguments in the order of the gateway's method. */
    public record Action(String name, List<String> arguments) {}

    private final List<Action> actions = new CopyOnWriteArrayList<>();
    private final AtomicInteger originated = new AtomicInteger();
    private final Clock clock;
    private volatile @Nullable PbxListener listener;
    private volatile Function<Action, ActionResult> answers = action -> new ActionResult.Done(null);
    private volatile PbxStatus status;

    public FakePbx(Clock clock) {
        this.clock = clock;
        this.status = status(PbxStatus.State.OFF, 0, null);
    }

    /** Delivers an event on the calling thread, as the reducer thread would. */
    public void tell(PbxEvent event) {
        PbxListener current = listener;
        if (current == null) {
            throw new IllegalStateException("not started");
        }
        switch (event) {
            case PbxEvent.PbxConnected c ->
                    status = status(PbxStatus.State.CONNECTED, c.generation(), null);
            case PbxEvent.PbxLost l ->
                    status = status(PbxStatus.State.LOST, l.generation(), l.reason());
            default -> {}
        }
        current.on(event);
    }

    /** Connects and delivers an empty snapshot. */
    public void connect() {
        long generation = status.generation() + 1;
        Instant now = clock.instant();
        tell(new PbxEvent.PbxConnected(now, generation, "fake", now, false));
        tell(new PbxEvent.PbxSnapshot(now, generation, List.of(), List.of(), List.of()));
    }

    /** Decides what actions are answered with; {@code Done} otherwise. */
    public void answerWith(Function<Action, ActionResult> answer) {
        answers = answer;
    }

    /** Everything asked so far, oldest first. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    @Override
    public void start(PbxListener pbxListener) {
        if (listener != null) {
            throw new IllegalStateException("started before");
        }
        listener = pbxListener;
        status = status(PbxStatus.State.CONNECTING, 0, null);
    }

    @Override
    public PbxStatus status() {
        return status;
    }

    @Override
    public CompletableFuture<ActionResult> addMember(
            String queue, String memberInterface, String memberName, boolean paused) {
        return act("addMember", queue, memberInterface, memberName, Boolean.toString(paused));
    }

    @Override
    public CompletableFuture<ActionResult> removeMember(String queue, String memberInterface) {
        return act("removeMember", queue, memberInterface);
    }

    @Override
    public CompletableFuture<ActionResult> pause(
            @Nullable String queue, String memberInterface, @Nullable String reason) {
        return act("pause", orEmpty(queue), memberInterface, orEmpty(reason));
    }

    @Override
    public CompletableFuture<ActionResult> unpause(@Nullable String queue, String memberInterface) {
        return act("unpause", orEmpty(queue), memberInterface);
    }

    @Override
    public CompletableFuture<ActionResult> originate(
            String fromInterface, String number, @Nullable String callerId) {
        return act("originate", fromInterface, number, orEmpty(callerId))
                .thenApply(
                        result ->
                                result instanceof ActionResult.Done
                                        ? new ActionResult.Done(
                                                new LinkedId(
                                                        "fake-" + originated.incrementAndGet()))
                                        : result);
    }

    @Override
    public CompletableFuture<ActionResult> hangUp(LinkedId call) {
        return act("hangUp", call.value());
    }

    @Override
    public void close() {
        listener = null;
        status = status(PbxStatus.State.OFF, status.generation(), "closed");
    }

    private CompletableFuture<ActionResult> act(String name, String... arguments) {
        Action action = new Action(name, List.of(arguments));
        actions.add(action);
        return CompletableFuture.completedFuture(answers.apply(action));
    }

    private PbxStatus status(PbxStatus.State state, long generation, @Nullable String reason) {
        Instant now = clock.instant();
        return new PbxStatus(state, now, now, generation, "fake", reason, 0);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
