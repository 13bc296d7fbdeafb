package id.tanggap.telephony.reducer;

import id.tanggap.telephony.CallDirection;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.CallState;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.EndedBy;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a living call. */
final class TrackedCall {
    final LinkedId id;
    final UniqueId origin;
    final Map<UniqueId, Leg> legs = new LinkedHashMap<>();

    Instant startedAt;
    boolean startTold;
    Caller caller = Caller.WITHHELD;
    @Nullable String dialled;

    /** The phone that placed the call; null for a call from outside. */
    @Nullable String fromInterface;

    @Nullable String queue;
    @Nullable Instant enteredAt;
    boolean waiting;
    boolean abandoned;
    @Nullable Instant answeredAt;
    @Nullable String answeredBy;
    @Nullable Duration waitTime;
    @Nullable String dialStatus;
    @Nullable EndedBy endedBy;

    TrackedCall(LinkedId id, UniqueId origin, Instant startedAt) {
        this.id = id;
        this.origin = origin;
        this.startedAt = startedAt;
    }

    CallDirection direction(Pattern internalNumbers) {
        if (fromInterface == null) {
            return CallDirection.INBOUND;
        }
        boolean outside = dialled != null && !internalNumbers.matcher(dialled).matches();
        return outside ? CallDirection.OUTBOUND : CallDirection.INTERNAL;
    }

    /** The party of the desk's interest: for an outbound call the one who is called. */
    Caller otherParty(Pattern internalNumbers) {
        return direction(internalNumbers) == CallDirection.OUTBOUND
                ? new Caller(dialled, null)
                : caller;
    }

    CallOutcome outcome() {
        if (answeredAt != null) {
            return CallOutcome.ANSWERED;
        }
        if (abandoned) {
            return CallOutcome.ABANDONED;
        }
        if (enteredAt != null || dialStatus == null) {
            return CallOutcome.NO_ANSWER;
        }
        return switch (dialStatus) {
            case "BUSY" -> CallOutcome.BUSY;
            case "NOANSWER", "CANCEL" -> CallOutcome.NO_ANSWER;
            default -> CallOutcome.FAILED;
        };
    }

    /** Takes over what a call that was joined to this one knew better. */
    void absorb(TrackedCall other) {
        if (other.startedAt.isBefore(startedAt)) {
            startedAt = other.startedAt;
        }
        if (answeredAt == null && other.answeredAt != null && other.answeredBy != null) {
            answeredAt = other.answeredAt;
            answeredBy = other.answeredBy;
            waitTime = other.waitTime;
        }
        for (Leg leg : other.legs.values()) {
            leg.call = this;
            legs.put(leg.ref.leg(), leg);
        }
        other.legs.clear();
        endedBy = null;
    }

    CallState state(Pattern internalNumbers) {
        return new CallState(
                id,
                direction(internalNumbers),
                otherParty(internalNumbers),
                dialled,
                startedAt,
                queue,
                enteredAt,
                legs.values().stream()
                        .filter(leg -> leg.phone && !leg.isOrigin() && leg.isRinging())
                        .map(leg -> leg.ref.deviceInterface())
                        .distinct()
                        .toList(),
                answeredAt,
                answeredBy,
                waitTime);
    }
}
