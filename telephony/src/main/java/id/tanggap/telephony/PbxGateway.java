package id.tanggap.telephony;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The PBX: what happens on it as {@link PbxEvent}s, and what we can ask of it.
 *
 * <p>Thread-safe. Actions return at once; their futures complete on a thread of the gateway, never
 * exceptionally. Do not wait for one inside {@link PbxListener#on}.
 *
 * <p>Input is checked before anything is sent: numbers against {@code ^[+0-9*#]{1,20}$}; queue
 * names, interfaces and texts must not contain control characters. A violation gives {@link
 * ActionResult.NotSent}.
 */
public interface PbxGateway extends AutoCloseable {

    /**
     * Starts to connect, in the background and for ever: an unreachable PBX is told as {@link
     * #status()}, not as an exception.
     *
     * @throws IllegalStateException when started before
     */
    void start(PbxListener listener);

    /** The state of the link now; cheap. */
    PbxStatus status();

    /**
     * Adds a phone to a queue.
     *
     * @param memberInterface such as {@code PJSIP/2001}
     * @param memberName display name, written to queue_log
     * @param paused start paused, so that no call rings before the agent is ready
     */
    CompletableFuture<ActionResult> addMember(
            String queue, String memberInterface, String memberName, boolean paused);

    /** Takes a phone out of a queue; a call in progress goes on. */
    CompletableFuture<ActionResult> removeMember(String queue, String memberInterface);

    /**
     * Pauses a member: no further call is offered; a call in progress goes on.
     *
     * @param queue one queue, or null for all queues of the member
     * @param reason code of the pause reason, written to queue_log; null for none
     */
    CompletableFuture<ActionResult> pause(
            @Nullable String queue, String memberInterface, @Nullable String reason);

    /**
     * Ends a pause.
     *
     * @param queue one queue, or null for all queues of the member
     */
    CompletableFuture<ActionResult> unpause(@Nullable String queue, String memberInterface);

    /**
     * Rings a phone of the desk and, when it is picked up, dials the number.
     *
     * @param fromInterface the agent's phone, such as {@code PJSIP/2001}
     * @param number digits to dial
     * @param callerId number shown on the agent's phone; null for the dialled one. What the called
     *     party sees is decided by the dial plan ({@code DESK_NUMBER})
     * @return {@code Done} with the linkedid of the new call as soon as the PBX accepted the order
     */
    CompletableFuture<ActionResult> originate(
            String fromInterface, String number, @Nullable String callerId);

    /** Ends a call: all its legs. */
    CompletableFuture<ActionResult> hangUp(LinkedId call);

    /** Closes the connections and stops the threads. No event is delivered after it returns. */
    @Override
    void close();
}
