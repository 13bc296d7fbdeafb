package id.tanggap.server.call;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.agent.AgentService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandBus;
import id.tanggap.server.platform.pbx.PbxLink;
import id.tanggap.server.testing.FakePbxGateways;
import id.tanggap.server.testing.Rows;
import id.tanggap.telephony.CallDirection;
import id.tanggap.telephony.CallEvent;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.EndedBy;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.fake.FakePbx;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk to play calls at: agents, callers, and a PBX that tells. */
@ApplicationScoped
public class Desk {
    /** The desk's queue. */
    public static final String QUEUE = "bantuan";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final FakePbxGateways gateways;
    private final PbxLink link;
    private final CommandBus bus;
    private final CallService calls;
    private final AgentService agents;
    private final Rows rows;
    private final Clock clock;

    Desk(
            FakePbxGateways gateways,
            PbxLink link,
            CommandBus bus,
            CallService calls,
            AgentService agents,
            Rows rows,
            Clock clock) {
        this.gateways = gateways;
        this.link = link;
        this.bus = bus;
        this.calls = calls;
        this.agents = agents;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * An agent's place.
     *
     * @param actor who
     * @param extension his phone
     */
    public record Seat(Actor actor, String extension) {
        /** His phone, as the PBX names it. */
        public String phone() {
            return "PJSIP/" + extension;
        }
    }

    /** A new user with one role. */
    public Actor user(Role role) {
        UUID id = UUID.randomUUID();
        String name = "Uji " + id.toString().substring(0, 8);
        try {
            rows.run(
                    "insert into app_user (id, username, name, password_hash, sessions_since, created_at)"
                            + " values (?, ?, ?, '-', now(), now())",
                    id,
                    "uji-" + id.toString().substring(24),
                    name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Actor(id, name, Set.of(role), "test");
    }

    /** A new agent at a free extension, signed in and ready. */
    public Seat readyAgent() {
        Seat seat = signedInAgent();
        bus.execute(seat.actor(), UUID.randomUUID(), new MakeAgentReady());
        return seat;
    }

    /** A new agent at a free extension, paused as he starts. */
    public Seat signedInAgent() {
        Seat seat = new Seat(user(Role.AGENT), freeExtension());
        bus.execute(seat.actor(), UUID.randomUUID(), new SignInAgent(seat.extension()));
        return seat;
    }

    /** An extension nobody has. */
    public static String freeExtension() {
        return Integer.toString(20_000 + COUNTER.incrementAndGet());
    }

    /** A contact with this number in a unit of Bengkulu. */
    public UUID contact(String e164) {
        UUID id = UUID.randomUUID();
        try {
            rows.run(
                    "insert into contact (id, version, name, unit_id, phones, created_at, updated_at, updated_by)"
                            + " values (?, 0, ?, ?, array[?], now(), now(), 'Uji')",
                    id,
                    "Operator " + COUNTER.incrementAndGet(),
                    rows.unit("BENGKULU", "Polres Rejang Lebong"),
                    e164);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** A number that nobody else has. */
    public static String freeNumber() {
        return "+62812%08d".formatted(COUNTER.incrementAndGet());
    }

    /** Carries a command out. */
    public <R extends ServerReply> R execute(Actor actor, ClientCommand<R> command) {
        return bus.execute(actor, UUID.randomUUID(), command);
    }

    /** The fake PBX. */
    public FakePbx pbx() {
        return gateways.pbx();
    }

    /** The agent's state. */
    public AgentView stateOf(Seat seat) {
        return agents.stateOf(seat.actor().userId(), seat.actor().name());
    }

    /** The call's row as users see it. */
    public CallView call(Played call) {
        return calls.view(call.id());
    }

    /** Tells the server, and waits until it has written it down. */
    public void tell(PbxEvent... events) {
        for (PbxEvent event : events) {
            pbx().tell(event);
        }
        settle();
    }

    /** Waits until everything told is written down. */
    public void settle() {
        try {
            assertThat(link.awaitIdle(Duration.ofSeconds(30))).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A call from that number that came in a minute ago. */
    public Played incoming(String number) {
        return new Played(
                new LinkedId("uji-" + UUID.randomUUID() + ".1"),
                number,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60));
    }

    /** One call being played. Seconds count from its beginning. */
    public final class Played {
        private final LinkedId linkedId;
        private final String number;
        private final Instant begin;

        Played(LinkedId linkedId, String number, Instant begin) {
            this.linkedId = linkedId;
            this.number = number;
            this.begin = begin;
        }

        /** The PBX's key. */
        public LinkedId linkedId() {
            return linkedId;
        }

        /** Our key. */
        public UUID id() {
            return UUID.fromString(
                    rows.texts("select id::text from call where linked_id = ?", linkedId.value())
                            .getFirst());
        }

        /** The time at that second. */
        public Instant at(int second) {
            return begin.plusSeconds(second);
        }

        /** Comes in and enters the queue. */
        public Played enters() {
            tell(
                    new CallEvent.CallStarted(
                            linkedId, at(0), CallDirection.INBOUND, caller(), "1500", null),
                    new CallEvent.CallEntered(linkedId, at(0), QUEUE, caller(), 1));
            return this;
        }

        /** Rings an agent's phone. */
        public Played rings(Seat seat, int second) {
            tell(
                    new CallEvent.CallRinging(
                            linkedId,
                            at(second),
                            QUEUE,
                            seat.phone(),
                            new UniqueId("leg-" + seat.extension())));
            return this;
        }

        /** The phone was not picked up. */
        public Played isNotAnswered(Seat seat, int second) {
            tell(
                    new CallEvent.RingNoAnswer(
                            linkedId, at(second), QUEUE, seat.phone(), Duration.ofSeconds(15)));
            return this;
        }

        /** The agent picks up. */
        public Played isAnswered(Seat seat, int second) {
            tell(
                    new CallEvent.CallAnswered(
                            linkedId,
                            at(second),
                            QUEUE,
                            seat.phone(),
                            Duration.ofSeconds(second),
                            Duration.ofSeconds(1)));
            return this;
        }

        /** The agent at that phone hands the call on without asking. */
        public Played isHandedOn(Seat from, Seat to, int second) {
            tell(
                    new CallEvent.CallTransferred(
                            linkedId, at(second), from.phone(), to.extension(), false));
            return this;
        }

        /**
         * The agent asks a colleague, and puts him and the caller together: events in the order in
         * which Asterisk 22 tells them.
         *
         * @param asked when the colleague answered
         */
        public Played isHandedOnAfterAsking(Seat from, Seat to, int asked, int second) {
            LinkedId consultation = new LinkedId("uji-" + UUID.randomUUID() + ".7");
            tell(
                    new CallEvent.CallStarted(
                            consultation,
                            at(asked),
                            CallDirection.INTERNAL,
                            new Caller(from.extension(), null),
                            to.extension(),
                            from.phone()),
                    new CallEvent.CallRinging(
                            consultation, at(asked), null, to.phone(), new UniqueId("leg-7")),
                    new CallEvent.CallAnswered(
                            consultation,
                            at(asked),
                            null,
                            to.phone(),
                            Duration.ZERO,
                            Duration.ZERO),
                    new CallEvent.CallMerged(consultation, at(second), linkedId),
                    new CallEvent.CallAnswered(
                            linkedId, at(second), QUEUE, to.phone(), Duration.ZERO, Duration.ZERO),
                    new CallEvent.CallTransferred(
                            linkedId, at(second), from.phone(), to.extension(), true));
            return this;
        }

        /** The conversation ends. */
        public Played endsAfterTalk(int second, int talkSeconds) {
            tell(
                    new CallEvent.CallEnded(
                            linkedId,
                            at(second),
                            CallOutcome.ANSWERED,
                            Duration.ofSeconds(talkSeconds),
                            EndedBy.OTHER_PARTY,
                            false));
            return this;
        }

        /** The caller gives up. */
        public Played isAbandoned(int second) {
            tell(
                    new CallEvent.CallAbandoned(
                            linkedId, at(second), QUEUE, Duration.ofSeconds(second)),
                    new CallEvent.CallEnded(
                            linkedId,
                            at(second),
                            CallOutcome.ABANDONED,
                            Duration.ZERO,
                            EndedBy.OTHER_PARTY,
                            false));
            return this;
        }

        private Caller caller() {
            return new Caller(number, null);
        }
    }
}
