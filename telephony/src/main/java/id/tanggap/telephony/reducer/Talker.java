package id.tanggap.telephony.reducer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of the desk talks in a bridge. */
final class Talker {

    private Talker() {}

    /**
     * The phone that was called, else (outbound) the phone that calls.
     *
     * @return null while nobody is there to talk with, or no phone of the desk takes part
     */
    static @Nullable Leg in(List<Leg> bridged) {
        if (bridged.size() < 2) {
            return null;
        }
        Leg origin = null;
        for (Leg leg : bridged) {
            if (leg.phone && !leg.isOrigin()) {
                return leg;
            }
            if (leg.phone) {
                origin = leg;
            }
        }
        return origin;
    }
}
