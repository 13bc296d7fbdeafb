package id.tanggap.telephony;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A living call at the moment of a snapshot: what we knew before, completed by what the PBX says.
 *
 * @param linkedId the call
 * @param direction who called whom
 * @param caller the other party
 * @param dialled the number that was dialled; null when not known
 * @param startedAt when the first leg came up
 * @param queue the queue it is or was in; null for a direct call
 * @param enteredAt when it entered that queue; null when it never did
 * @param ringing interfaces of the phones that ring for it now
 * @param answeredAt when somebody answered; null while waiting or ringing
 * @param answeredBy interface of the phone that is (or was last) talking; null before the answer
 * @param waitTime time in the queue until the answer; null before the answer or when not known
 */
public record CallState(
        LinkedId linkedId,
        CallDirection direction,
        Caller caller,
        @Nullable String dialled,
        Instant startedAt,
        @Nullable String queue,
        @Nullable Instant enteredAt,
        List<String> ringing,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable Duration waitTime) {

    public CallState {
        ringing = List.copyOf(ringing);
    }
}
