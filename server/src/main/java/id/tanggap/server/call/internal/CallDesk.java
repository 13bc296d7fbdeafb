package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.agent.AgentActivity;
import id.tanggap.server.call.CallService;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.page.PageCursor;
import id.tanggap.server.platform.pbx.DeskLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users see of calls and do with them, as far as the database goes. */
@ApplicationScoped
@Transactional
class CallDesk implements CallService {
    private static final String TYPE = "call";

    private final CallRepository calls;
    private final CallViews views;
    private final CallerCards cards;
    private final HandOvers handOvers;
    private final CallFeed feed;
    private final QueueBoard board;
    private final CallControl control;
    private final AgentActivity agents;
    private final ContactService contacts;
    private final DeskLock lock;
    private final Audit audit;
    private final Clock clock;

    CallDesk(
            CallRepository calls,
            CallViews views,
            CallerCards cards,
            HandOvers handOvers,
            CallFeed feed,
            QueueBoard board,
            CallControl control,
            AgentActivity agents,
            ContactService contacts,
            DeskLock lock,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.views = views;
        this.cards = cards;
        this.handOvers = handOvers;
        this.feed = feed;
        this.board = board;
        this.control = control;
        this.agents = agents;
        this.contacts = contacts;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public CallPage list(ListCalls query) {
        List<Call> rows = calls.page(query);
        String next =
                PageCursor.next(
                        rows,
                        query.limit(),
                        last -> new PageCursor(last.times().enteredAt().toString(), last.id()));
        return new CallPage(views.of(rows.stream().limit(query.limit()).toList()), next);
    }

    @Override
    public CallView view(UUID callId) {
        return views.of(find(callId));
    }

    @Override
    public List<CallView> live() {
        return views.of(calls.live());
    }

    @Override
    public List<CallerCard> cardsOf(UUID agent) {
        return Stream.concat(calls.liveOf(agent).stream(), handOvers.inWrapUpOf(agent).stream())
                .distinct()
                .map(call -> cards.of(call, agent))
                .toList();
    }

    @Override
    public List<QueueView> queues() {
        return board.views();
    }

    @Override
    public CallView wrapUp(Actor actor, WrapUpCall command) {
        if (command.disposition() == DispositionCode.NOT_GIVEN) {
            throw DomainException.invalid("disposition", "INVALID");
        }
        lock.acquire();
        Call call = find(command.callId());
        handOvers
                .open(call, actor.userId())
                .ifPresentOrElse(
                        mine ->
                                handOvers.finishWrapUp(
                                        mine,
                                        call,
                                        command.disposition(),
                                        command.note(),
                                        command.ready()),
                        () -> wrapUpToTheEnd(actor, call, command));
        audit.record(
                actor,
                "call.wrappedUp",
                TYPE,
                call.id(),
                Map.of("disposition", command.disposition().name()));
        feed.changed(call);
        return views.of(call);
    }

    private void wrapUpToTheEnd(Actor actor, Call call, WrapUpCall command) {
        requireOwn(actor, call);
        if (!call.isOver()) {
            throw new DomainException(FaultCode.AGENT_BUSY, Map.of("state", call.state().name()));
        }
        if (!call.takesDisposition()) {
            throw DomainException.of(FaultCode.CALL_GONE);
        }
        call.finishWrapUp(command.disposition(), command.note(), clock.instant());
        agents.wrapUpFinished(actor.userId(), call.id(), command.ready(), clock.instant());
    }

    @Override
    public CallerCard bind(Actor actor, BindCaller command) {
        lock.acquire();
        Call call = find(command.callId());
        if (handOvers.open(call, actor.userId()).isEmpty()) {
            requireOwn(actor, call);
        }
        UUID contact = command.contactId();
        if (contact != null) {
            contacts.view(contact); // refuses one that does not exist
        }
        Map<String, @Nullable Object> change = new HashMap<>();
        change.put("from", call.contactId());
        change.put("to", contact);
        call.bind(contact);
        audit.record(actor, "call.callerBound", TYPE, call.id(), change);
        feed.changed(call);
        return cards.of(call, actor.userId());
    }

    @Override
    @Transactional(Transactional.TxType.NEVER)
    public void place(Actor actor, String number) {
        control.place(actor, number);
    }

    @Override
    @Transactional(Transactional.TxType.NEVER)
    public void hangUp(Actor actor, UUID callId) {
        control.hangUp(actor, callId);
    }

    private static void requireOwn(Actor actor, Call call) {
        if (!actor.userId().equals(call.agentId())) {
            throw DomainException.of(FaultCode.NOT_ALLOWED);
        }
    }

    private Call find(UUID callId) {
        return calls.findByIdOptional(callId)
                .orElseThrow(() -> DomainException.notFound(TYPE, callId));
    }
}
