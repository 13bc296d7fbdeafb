package id.tanggap.telephony.reducer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A living channel. */
final class Leg {
    final LegRef ref;

    /** Whether the device is a phone of the desk, as opposed to a trunk. */
    final boolean phone;

    TrackedCall call;
    boolean up;
    boolean noAnswerTold;
    @Nullable Instant ringingSince;
    @Nullable Instant upAt;
    @Nullable String bridge;

    Leg(LegRef ref, boolean phone, TrackedCall call) {
        this.ref = ref;
        this.phone = phone;
        this.call = call;
    }

    /** Whether the call began with this leg. */
    boolean isOrigin() {
        return ref.leg().equals(call.origin);
    }

    boolean isRinging() {
        return ringingSince != null && !up && !noAnswerTold;
    }
}
