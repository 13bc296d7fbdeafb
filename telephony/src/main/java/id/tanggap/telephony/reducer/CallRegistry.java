package id.tanggap.telephony.reducer;

import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.UniqueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The living calls and legs, and which linkedids are one call by now. */
final class CallRegistry {

    /** Told when two calls are found to be one. */
    @FunctionalInterface
    interface MergeListener {
        void merged(TrackedCall gone, TrackedCall into, Instant at);
    }

    /** A fact about a channel may come after its end; so many ended channels are remembered. */
    private static final int REMEMBERED_LEGS = 20_000;

    private final Pattern phones;
    private final MergeListener onMerge;
    private final Map<LinkedId, TrackedCall> calls = new LinkedHashMap<>();
    private final Map<UniqueId, Leg> legs = new LinkedHashMap<>();
    private final Map<LinkedId, LinkedId> mergedInto = new HashMap<>();
    private final Set<UniqueId> goneLegs = new LinkedHashSet<>();

    CallRegistry(Pattern phones, MergeListener onMerge) {
        this.phones = phones;
        this.onMerge = onMerge;
    }

    /**
     * The leg a fact is about, created when it is new. A leg that turns up under another linkedid
     * shows that the two calls were joined.
     *
     * @return null when the leg is known to be gone
     */
    @Nullable Leg touch(LegRef ref, Instant at) {
        if (goneLegs.contains(ref.leg())) {
            return null;
        }
        Leg known = legs.get(ref.leg());
        if (known == null) {
            TrackedCall call = callOf(ref, at);
            Leg leg = new Leg(ref, phones.matcher(ref.deviceInterface()).matches(), call);
            legs.put(ref.leg(), leg);
            call.legs.put(ref.leg(), leg);
            return leg;
        }
        LinkedId told = resolve(ref.call());
        if (!told.equals(known.call.id)) {
            TrackedCall other = calls.get(told);
            if (other != null) {
                merge(known.call, other, at);
            } else {
                rename(known.call, told);
            }
        }
        return known;
    }

    /** Joins two calls; the older one goes on. */
    void merge(TrackedCall one, TrackedCall two, Instant at) {
        boolean oneIsOlder = !two.startedAt.isBefore(one.startedAt);
        TrackedCall older = oneIsOlder ? one : two;
        TrackedCall younger = oneIsOlder ? two : one;
        older.absorb(younger);
        calls.remove(younger.id);
        mergedInto.replaceAll((from, into) -> into.equals(younger.id) ? older.id : into);
        mergedInto.put(younger.id, older.id);
        onMerge.merged(younger, older, at);
    }

    void remove(Leg leg) {
        legs.remove(leg.ref.leg());
        leg.call.legs.remove(leg.ref.leg());
        goneLegs.add(leg.ref.leg());
        if (goneLegs.size() > REMEMBERED_LEGS) {
            goneLegs.remove(goneLegs.iterator().next());
        }
    }

    void remove(TrackedCall call) {
        calls.remove(call.id);
        mergedInto.values().removeIf(call.id::equals);
    }

    @Nullable TrackedCall find(LinkedId id) {
        return calls.get(resolve(id));
    }

    @Nullable Leg find(UniqueId id) {
        return legs.get(id);
    }

    Collection<TrackedCall> calls() {
        return List.copyOf(calls.values());
    }

    Collection<Leg> legs() {
        return List.copyOf(legs.values());
    }

    List<Leg> inBridge(String bridge) {
        List<Leg> found = new ArrayList<>();
        for (Leg leg : legs.values()) {
            if (bridge.equals(leg.bridge)) {
                found.add(leg);
            }
        }
        return found;
    }

    private TrackedCall callOf(LegRef ref, Instant at) {
        LinkedId id = resolve(ref.call());
        return calls.computeIfAbsent(id, fresh -> new TrackedCall(fresh, ref.leg(), at));
    }

    /** A linkedid we never saw took over the call; for those who listen it keeps the known one. */
    private void rename(TrackedCall call, LinkedId told) {
        mergedInto.put(told, call.id);
    }

    private LinkedId resolve(LinkedId id) {
        return mergedInto.getOrDefault(id, id);
    }
}
