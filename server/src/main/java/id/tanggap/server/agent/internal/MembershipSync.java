package id.tanggap.server.agent.internal;

import id.tanggap.server.agent.internal.MembershipPlan.Add;
import id.tanggap.server.agent.internal.MembershipPlan.Pause;
import id.tanggap.server.agent.internal.MembershipPlan.Remove;
import id.tanggap.server.agent.internal.MembershipPlan.Step;
import id.tanggap.server.agent.internal.MembershipPlan.Unpause;
import id.tanggap.server.platform.pbx.PbxConfig;
import id.tanggap.server.platform.pbx.PbxLink;
import id.tanggap.server.platform.pbx.PbxSubscriber;
import id.tanggap.telephony.ActionResult;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.PbxGateway;
import id.tanggap.telephony.QueueMember;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the PBX's queue follow the agents' state in the database, on a thread of its own: after
 * each change, after each snapshot, and again after a failure. It compares and sends only the
 * difference, so either side may restart at any time, and asking twice does no harm.
 */
@ApplicationScoped
class MembershipSync implements PbxSubscriber {
    private static final Logger LOG = Logger.getLogger(MembershipSync.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_ACTION = Duration.ofSeconds(10);

    private final AgentDesk desk;
    private final Instance<PbxLink> link;
    private final PbxConfig config;
    private final Thread thread;

    /** Guards everything below. */
    private final Object monitor = new Object();

    private final Map<String, Membership> actual = new HashMap<>();
    private final Map<String, ActionResult> refusals = new HashMap<>();
    private final Map<String, CompletableFuture<ActionResult>> confirmations = new HashMap<>();
    private boolean online;
    private boolean wanted;
    private boolean closed;

    MembershipSync(AgentDesk desk, Instance<PbxLink> link, PbxConfig config) {
        this.desk = desk;
        this.link = link;
        this.config = config;
        this.thread = Thread.ofPlatform().name("pbx-members").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        synchronized (monitor) {
            closed = true;
            monitor.notifyAll();
        }
        thread.interrupt();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipsChanged event) {
        wake();
    }

    @Override
    public void on(PbxEvent event) {
        synchronized (monitor) {
            switch (event) {
                case PbxEvent.PbxSnapshot snapshot -> {
                    actual.clear();
                    refusals.clear();
                    snapshot.members().forEach(this::note);
                    online = true;
                    wake();
                }
                case PbxEvent.PbxLost _ -> online = false;
                case PbxEvent.MemberStateChanged change -> {
                    if (note(change.member())) {
                        wake();
                    }
                }
                case PbxEvent.MemberRemoved removed -> {
                    if (removed.queue().equals(config.queue())) {
                        actual.remove(removed.memberInterface());
                        wake();
                    }
                }
                default -> {}
            }
        }
    }

    /**
     * What the PBX says to a phone's membership, which was written to the database just now; the
     * outcome is unknown when it takes too long, and nothing is sent while the PBX is away.
     */
    ActionResult confirm(String memberInterface, Duration atMost) {
        CompletableFuture<ActionResult> answer;
        synchronized (monitor) {
            if (!online) {
                return new ActionResult.NotSent(
                        ActionResult.NotSent.Cause.NOT_CONNECTED, "no PBX at present");
            }
            answer =
                    confirmations.computeIfAbsent(
                            memberInterface, phone -> new CompletableFuture<>());
            refusals.remove(memberInterface);
            wake();
        }
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            synchronized (monitor) {
                confirmations.remove(memberInterface, answer);
            }
        }
    }

    private void wake() {
        synchronized (monitor) {
            wanted = true;
            monitor.notifyAll();
        }
    }

    /** Whether it tells us something new; most events only say that a phone is in use. */
    private boolean note(QueueMember member) {
        if (!member.queue().equals(config.queue())
                || !member.memberInterface().startsWith(config.interfacePrefix())) {
            return false;
        }
        String reason = member.pauseReason();
        Membership is =
                new Membership(
                        member.memberInterface(),
                        member.memberName(),
                        member.paused() ? (reason == null ? "" : reason) : null);
        return !is.equals(actual.put(member.memberInterface(), is));
    }

    private void run() {
        Duration rest = LONGEST_REST;
        try {
            while (await(rest)) {
                rest = attempt() ? LONGEST_REST : AFTER_FAILURE;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private boolean await(Duration rest) throws InterruptedException {
        synchronized (monitor) {
            if (!wanted && !closed) {
                monitor.wait(rest.toMillis());
            }
            wanted = false;
            return !closed;
        }
    }

    /** False when something is to be tried again. */
    private boolean attempt() throws InterruptedException {
        try {
            PbxGateway gateway = link.get().gateway().orElse(null);
            return gateway == null || follow(gateway, desk.memberships());
        } catch (RuntimeException e) {
            LOG.warnf("queue membership not compared: %s", e);
            return false;
        }
    }

    private boolean follow(PbxGateway gateway, List<Membership> desired)
            throws InterruptedException {
        List<Step> steps;
        synchronized (monitor) {
            if (!online) {
                return true; // the snapshot wakes us
            }
            steps = MembershipPlan.of(desired, actual);
            for (Membership want : desired) {
                if (actual.containsKey(want.memberInterface())) {
                    confirm(want.memberInterface(), new ActionResult.Done(null));
                }
            }
        }
        boolean allDone = true;
        for (Step step : steps) {
            allDone &= carryOut(gateway, step);
        }
        return allDone;
    }

    private boolean carryOut(PbxGateway gateway, Step step) throws InterruptedException {
        ActionResult result = answerOf(ask(gateway, step));
        synchronized (monitor) {
            switch (result) {
                case ActionResult.Done _ -> {
                    refusals.remove(step.memberInterface());
                    done(step);
                    if (step instanceof Add) {
                        wake(); // joined without a reason for its pause: that is the next step
                    }
                }
                case ActionResult.Refused refused -> {
                    if (!result.equals(refusals.put(step.memberInterface(), result))) {
                        LOG.warnf("PBX refused %s: %s", step, refused.pbxMessage());
                    }
                }
                case ActionResult.NotSent notSent ->
                        LOG.infof("not sent to the PBX: %s, %s", step, notSent.detail());
                case ActionResult.Unknown _ -> LOG.infof("PBX did not answer: %s", step);
            }
            confirm(step.memberInterface(), result);
        }
        return result instanceof ActionResult.Done;
    }

    private CompletableFuture<ActionResult> ask(PbxGateway gateway, Step step) {
        return switch (step) {
            case Add add ->
                    gateway.addMember(
                            config.queue(),
                            add.memberInterface(),
                            add.member().name(),
                            add.member().pauseReason() != null);
            case Remove remove -> gateway.removeMember(config.queue(), remove.memberInterface());
            case Pause pause ->
                    gateway.pause(config.queue(), pause.memberInterface(), pause.reason());
            case Unpause unpause -> gateway.unpause(config.queue(), unpause.memberInterface());
        };
    }

    private static ActionResult answerOf(CompletableFuture<ActionResult> future)
            throws InterruptedException {
        try {
            return future.get(LONGEST_ACTION.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            return new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // the gateway promises not to
        }
    }

    /** The PBX did it; its own event may come later and says the same. */
    private void done(Step step) {
        String phone = step.memberInterface();
        Membership before = actual.get(phone);
        Membership after = afterwards(step, before);
        if (after == null) {
            actual.remove(phone);
        } else {
            actual.put(phone, after);
        }
    }

    private static @Nullable Membership afterwards(Step step, @Nullable Membership before) {
        return switch (step) {
            case Add add -> {
                Membership member = add.member();
                yield new Membership(
                        member.memberInterface(),
                        member.name(),
                        member.pauseReason() == null ? null : "");
            }
            case Remove _ -> null;
            case Pause pause -> before == null ? null : paused(before, pause.reason());
            case Unpause _ -> before == null ? null : paused(before, null);
        };
    }

    private static Membership paused(Membership member, @Nullable String reason) {
        return new Membership(member.memberInterface(), member.name(), reason);
    }

    private void confirm(String memberInterface, ActionResult result) {
        CompletableFuture<ActionResult> waiting = confirmations.remove(memberInterface);
        if (waiting != null) {
            waiting.complete(result);
        }
    }
}
