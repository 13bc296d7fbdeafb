package id.tanggap.training.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what stands in the way of a booking: by time and not by day, the own session excluded,
 * cancelled ones ignored.
 */
public final class ClashCheck {
    private ClashCheck() {}

    /**
     * Every clash of the wanted booking with the others, earliest first, the trainer's before the
     * room's.
     */
    public static List<Clash> clashes(Booking wanted, Collection<Booking> others) {
        if (wanted.cancelled()) {
            return List.of();
        }
        List<Clash> found = new ArrayList<>();
        for (Booking other : others) {
            if (other.cancelled() || other.sessionId().equals(wanted.sessionId())) {
                continue;
            }
            wanted.slot()
                    .intersection(other.slot())
                    .ifPresent(shared -> add(found, wanted, other, shared));
        }
        found.sort(
                Comparator.comparing((Clash c) -> c.shared().from())
                        .thenComparing(Clash::kind)
                        .thenComparing(Clash::withSession));
        return List.copyOf(found);
    }

    private static void add(List<Clash> found, Booking wanted, Booking other, TimeSlot shared) {
        if (wanted.trainerId().equals(other.trainerId())) {
            found.add(new Clash(Clash.Kind.TRAINER, other.sessionId(), shared));
        }
        if (wanted.place().isSameRoomAs(other.place())) {
            found.add(new Clash(Clash.Kind.ROOM, other.sessionId(), shared));
        }
    }
}
