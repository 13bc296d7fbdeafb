package id.tanggap.server.call;

import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import java.util.List;
import java.util.UUID;

/** Calls as users see and handle them. Blocking. */
public interface CallService {
    /** A page of the log, newest first. */
    CallPage list(ListCalls query);

    /**
     * One call.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    CallView view(UUID callId);

    /** Calls under way, and ended ones still in wrap-up. */
    List<CallView> live();

    /** Caller cards of the agent's calls under way or in wrap-up. */
    List<CallerCard> cardsOf(UUID agent);

    /** Live state of the queues, the desk's own first. */
    List<QueueView> queues();

    /**
     * Ends after-call work of the agent's own call; a disposition given after the time limit is
     * taken, too.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}; {@code NOT_ALLOWED} for another agent's call;
     *     {@code AGENT_BUSY} while it lasts; {@code CALL_GONE} when it was wrapped up before
     */
    CallView wrapUp(Actor actor, WrapUpCall command);

    /**
     * Says who the caller of the agent's own call is.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for call or contact, {@code NOT_ALLOWED}
     */
    CallerCard bind(Actor actor, BindCaller command);

    /**
     * Rings the agent's phone and dials the number. Speaks to the PBX: not inside a transaction.
     *
     * @throws DomainException {@code AGENT_OFFLINE}, {@code AGENT_BUSY}, {@code PBX_REFUSED},
     *     {@code PBX_UNAVAILABLE}, {@code COMMAND_UNFINISHED} when the PBX did not answer
     */
    void place(Actor actor, String number);

    /**
     * Ends the agent's own call. Speaks to the PBX: not inside a transaction.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code NOT_ALLOWED}, {@code CALL_GONE},
     *     {@code PBX_REFUSED}, {@code PBX_UNAVAILABLE}, {@code COMMAND_UNFINISHED}
     */
    void hangUp(Actor actor, UUID callId);
}
