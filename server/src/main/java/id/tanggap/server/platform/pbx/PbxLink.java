package id.tanggap.server.platform.pbx;

import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.PbxState;
import id.tanggap.protocol.call.PbxView;
import id.tanggap.server.platform.fault.FaultTranslator;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.PbxGateway;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to the PBX. Its events go to the {@link PbxSubscriber}s, in order, on the lane
 * thread and inside transactions. Thread-safe.
 */
@ApplicationScoped
public class PbxLink {
    private static final Logger LOG = Logger.getLogger(PbxLink.class);

    /** After the database and demo data are there. */
    private static final int AFTER_DATABASE = 5000;

    private final PbxGateways gateways;
    private final List<PbxSubscriber> subscribers;
    private final DeskLock deskLock;
    private final Outbox outbox;
    private final Clock clock;
    private final PbxLane<Runnable> lane;
    private volatile @Nullable PbxGateway gateway;
    private volatile PbxView view;

    PbxLink(
            PbxGateways gateways,
            PbxConfig config,
            @All List<PbxSubscriber> subscribers,
            DeskLock deskLock,
            Outbox outbox,
            Clock clock,
            MeterRegistry metrics) {
        this.gateways = gateways;
        this.subscribers = subscribers;
        this.deskLock = deskLock;
        this.outbox = outbox;
        this.clock = clock;
        this.view = new PbxView(PbxState.OFF, clock.instant());
        this.lane = new PbxLane<>(config.backlog(), this::inTransaction, FaultTranslator::isOutage);
        metrics.gauge("tanggap.pbx.lane.waiting", lane, PbxLane::size);
        metrics.gauge("tanggap.pbx.lane.skipped", lane, PbxLane::skipped);
    }

    void start(@Observes @Priority(AFTER_DATABASE) StartupEvent event) {
        lane.start();
        open();
    }

    void stop(@Observes ShutdownEvent event) {
        close();
        lane.close();
    }

    /** The gateway for actions; empty when no PBX is configured. */
    public Optional<PbxGateway> gateway() {
        return Optional.ofNullable(gateway);
    }

    /** State of the link now. */
    public PbxView view() {
        return view;
    }

    /**
     * Has work done on the lane, after the events heard so far, in a transaction that holds the
     * {@link DeskLock}. False when the lane is full.
     */
    public boolean submit(Runnable work) {
        return lane.offer(work);
    }

    /** Events that wait for the database. */
    public int waiting() {
        return lane.size();
    }

    /** Waits until everything heard so far is in the database; false when that takes too long. */
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        return lane.awaitIdle(atMost);
    }

    private synchronized void open() {
        gateway = gateways.create().orElse(null);
        PbxGateway opened = gateway;
        if (opened == null) {
            LOG.info("no PBX configured (TANGGAP_PBX_HOST)");
            return;
        }
        view = new PbxView(PbxState.CONNECTING, clock.instant());
        opened.start(this::hear);
    }

    private synchronized void close() {
        PbxGateway opened = gateway;
        if (opened != null) {
            opened.close();
        }
        gateway = null;
    }

    /** On the gateway's reducer thread: hands over and returns. */
    private void hear(PbxEvent event) {
        if (!lane.offer(() -> deliver(event))) {
            LOG.error("too many PBX events wait for the database: connecting anew for a snapshot");
            lane.clear();
            Thread.ofVirtual().name("pbx-reopen").start(this::reopen);
        }
    }

    private synchronized void reopen() {
        close();
        lane.clear();
        open();
    }

    private void inTransaction(List<Runnable> steps) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            deskLock.acquire();
                            steps.forEach(Runnable::run);
                        });
    }

    private void deliver(PbxEvent event) {
        switch (event) {
            case PbxEvent.PbxSnapshot _ -> changeTo(PbxState.ONLINE, clock.instant());
            case PbxEvent.PbxLost lost -> changeTo(PbxState.LOST, lost.lastHeardAt());
            default -> {}
        }
        subscribers.forEach(s -> s.on(event));
    }

    private void changeTo(PbxState state, Instant since) {
        view = new PbxView(state, since);
        outbox.publish(new PbxChanged(view), Audience.DESK);
    }
}
