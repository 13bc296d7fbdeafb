package id.tanggap.telephony;

import org.jspecify.annotations.Nullable;

/** What became of an action. A future of it never completes exceptionally. */
public sealed interface ActionResult {

    /**
     * The PBX did it (an originated call: accepted, the phone is being rung).
     *
     * @param linkedId the call that the action created; null for other actions
     */
    record Done(@Nullable LinkedId linkedId) implements ActionResult {}

    /**
     * The PBX said no, for example because the member is already in the queue.
     *
     * @param pbxMessage the PBX's own words, English
     */
    record Refused(String pbxMessage) implements ActionResult {}

    /**
     * Nothing was sent, so nothing happened.
     *
     * @param cause why
     * @param detail for logs, English; names the field of invalid input
     */
    record NotSent(Cause cause, String detail) implements ActionResult {

        /** Why nothing was sent. */
        public enum Cause {
            /** A number, interface or text has characters that must never reach the PBX. */
            INVALID_INPUT,
            /** There is no connection at present. */
            NOT_CONNECTED,
            /** The call is not known, or is over. */
            NO_SUCH_CALL
        }
    }

    /** It was sent, and nobody knows whether it took effect. Look at the events that follow. */
    record Unknown(Cause cause) implements ActionResult {

        /** Why it is not known. */
        public enum Cause {
            /** The PBX did not answer in time. */
            TIMEOUT,
            /** The connection broke before the answer. */
            CONNECTION_LOST
        }
    }
}
